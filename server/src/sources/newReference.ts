/** A reference to be written into a bibliography; what is not known is ''. */
export interface NewReference {
  readonly key: string;
  /** CSL type: `report`, `webpage`, `article-journal`, … */
  readonly type: string;
  readonly title: string;
  /** `Marran, I. and Oste, M.`; names are parted by `and` or `;`, a name without a comma is a body's. */
  readonly author: string;
  /** ISO date as far as it is known. */
  readonly issued: string;
  readonly url: string;
  readonly doi: string;
  /** Path of its text from the bibliography's folder. */
  readonly file: string;
}

export type Author = { readonly family: string; readonly given: string } | { readonly literal: string };

const initials = /^(?:\p{Lu}\p{M}*\.[ -]?)+$/u;

/** The single names in a line of names, as it is shown or typed. */
export function authorsIn(line: string): readonly Author[] {
  return line
    .split(/(?<!\s)\s+and\s+|(?<!\s)\s*;\s*/)
    .flatMap(namesIn)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name): Author => {
      const comma = name.indexOf(',');
      if (comma < 0) return { literal: name };
      return { family: name.slice(0, comma).trim(), given: name.slice(comma + 1).trim() };
    });
}

/** `Marran, I., Oste, M.` are two names, `King, Jr., M.` is one. */
function namesIn(part: string): readonly string[] {
  const pieces = part.split(/,\s+/);
  const paired =
    pieces.length > 2 &&
    pieces.length % 2 === 0 &&
    pieces.every((piece, index) => index % 2 === 0 || initials.test(piece));
  if (!paired) return [part];
  return pieces.flatMap((piece, index) => (index % 2 === 0 ? [`${piece}, ${pieces[index + 1] ?? ''}`] : []));
}

/** `marran2024patrols`: first family name or body, year, first long word of the title; another letter behind it where it is taken. */
export function proposedKey(
  { title, author, issued }: Pick<NewReference, 'title' | 'author' | 'issued'>,
  taken: (key: string) => boolean,
): string {
  const [first] = authorsIn(author);
  const name = first === undefined ? '' : 'literal' in first ? first.literal : first.family;
  const words = plain(title).split(' ');
  const word = words.find((one) => one.length > 4) ?? words[0] ?? '';
  const base = `${plain(name).split(' ')[0] ?? ''}${issued.slice(0, 4)}${word}` || 'source';
  if (!taken(base)) return base;
  for (const letter of 'bcdefghijklmnopqrstuvwxyz') if (!taken(base + letter)) return base + letter;
  return `${base}-2`;
}

/** Lower-case words of plain letters, without marks on them. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim();

/** Null where the key can be cited and written in every format; else what is amiss with it. */
export function keyProblem(key: string): string | null {
  if (key === '') return 'An entry needs a key to be cited by.';
  return /^[\p{L}\p{N}_](?:[\p{L}\p{N}_:.+/-]*[\p{L}\p{N}_])?$/u.test(key)
    ? null
    : 'A key is made of letters, digits and the marks _ : . + / - between them.';
}
