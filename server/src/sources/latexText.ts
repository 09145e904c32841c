/** Combining marks of LaTeX's accent commands; NFC then makes one letter of the two. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331',
};

const letters: Readonly<Record<string, string>> = {
  i: 'i',
  j: 'j',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  pounds: '£',
  euro: '€',
  texteuro: '€',
  textsterling: '£',
  S: '§',
  P: '¶',
  copyright: '©',
  dots: '…',
  ldots: '…',
  textellipsis: '…',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  textquotedblleft: '“',
  textquotedblright: '”',
  // On the shelf: here these marks mean themselves.
  textasciitilde: '\ue07e',
  textbackslash: '\ue05c',
  textunderscore: '_',
  textdegree: '°',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  BibTeX: 'BibTeX',
  newline: ' ',
  par: ' ',
};

const symbolAccent = /\\([`'^~"=.])\s*(?:\{\s*(?:(\\?\p{L})\s*)?\}|(\\?\p{L}))/gu;
const letterAccent = /\\([uvHckrdb])(?:\s*\{\s*(\\?\p{L})\s*\}|\s+(\\?\p{L}))/gu;
const command = /\\([a-zA-Z]+)\*?(?:[ \t]+|\{\})?/g;
const escaped = /\\([&%$#_{}])/g;

/** Where escaped marks wait while braces and commands go. */
const shelf = 0xe000;

/** LaTeX text as plain text: accents made letters, commands gone and their words kept, dashes and quotation marks typeset. */
export function latexText(written: string): string {
  const shelved = written.replace(escaped, (_, mark: string) =>
    String.fromCharCode(shelf + mark.charCodeAt(0)),
  );
  const plain = shelved
    .replace(symbolAccent, (_, mark: string, braced?: string, bare?: string) =>
      accented(mark, braced ?? bare ?? ''),
    )
    .replace(letterAccent, (_, mark: string, braced?: string, bare?: string) =>
      accented(mark, braced ?? bare ?? ''),
    )
    .replace(command, (_, name: string) => letters[name] ?? '')
    .replace(/\\[\s\\]/g, ' ')
    .replace(/\\[,;:!/-]/g, '')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/~/g, ' ')
    .replace(/[{}]/g, '')
    .replace(/[\ue000-\ue0ff]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - shelf));
  return plain.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** `\"\i` is the letter i with its accent. */
const accented = (mark: string, letter: string): string =>
  letter === '' ? '' : letter.replace('\\', '') + (accents[mark] ?? '');

/** An address as it is written, but for LaTeX's escapes: `\url{https://a.example/x\_y}` -> `https://a.example/x_y`. */
export function latexAddress(written: string): string {
  const inner = /\\(?:url|href)\s*\{([^}]*)\}/.exec(written)?.[1] ?? written;
  return inner.replace(escaped, '$1').replace(/[{}\s]/g, '');
}
