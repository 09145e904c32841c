const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Letters that are joined in print, as letters; digits and signs stay. */
export const unjoined = (text: string): string =>
  text.replace(/[ﬀ-ﬆ]/g, (letter) => ligatures[letter] ?? letter).replace(/[\p{Cc}\ufffd]/gu, '');

/** Joins a line to the text before it. `written`: the hyphened words of the document, which keep their hyphen. */
export function joinLine(text: string, line: string, written: ReadonlySet<string>): string {
  if (text === '') return line;
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
  const hyphened = /(?<!\p{L})(\p{L}+)[-‐]$/u.exec(text);
  const goesOn = /^\p{Ll}+/u.exec(line);
  if (hyphened && goesOn) {
    const word = `${hyphened[1] ?? ''}-${goesOn[0]}`.toLowerCase();
    return written.has(word) ? text + line : text.slice(0, -1) + line;
  }
  // `15-` and `year`, `2012-` and `13`, `Stoke-` and `Trent`: the hyphen is their own.
  return /[\p{L}\d][-‐–]$/u.test(text) && /^[\p{L}\d]/u.test(line) ? text + line : `${text} ${line}`;
}

/** Words that the document writes with a hyphen inside a line, lower case. */
export function hyphenedWords(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.matchAll(/(?<!\p{L})\p{L}+(?:-\p{L}+)+/gu)) words.add(word.toLowerCase());
  }
  return words;
}
