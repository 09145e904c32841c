/** A citation mark `@key`, `-@key` or `@{key}`, in offsets of the text it was read from. */
export interface KeyMark {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** Where the key itself begins, behind `@` and an opening brace. */
  readonly keyStart: number;
  readonly suppressAuthor: boolean;
}

const letterOrDigit = /[\p{L}\p{N}_]/u;
// Pandoc: letters, digits and `_`; single internal punctuation only before one of these; `//` and `:/` as in URLs.
const simpleKey = /[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_])|[:/](?=\/))*/uy;
// Manubot's keys are whole URLs and DOIs, which Pandoc's rule would cut at `(` or `=`.
const addressKey = /(?:url:https?:|https?:|doi:10\.)[^\s;[\]{}]+/y;

/** The citation mark that begins at `at` (at its `@` or its `-`), or null. `bracketed`: between square brackets. */
export function readKey(text: string, at: number, bracketed: boolean): KeyMark | null {
  const suppressAuthor = text[at] === '-';
  const sign = suppressAuthor ? at + 1 : at;
  if (text[sign] !== '@' || (at > 0 && letterOrDigit.test(text[at - 1] ?? ''))) return null;
  const braced = bracedKey(text, sign + 1);
  if (braced !== null)
    return { start: at, end: sign + braced.length + 3, key: braced, keyStart: sign + 2, suppressAuthor };
  const key = (bracketed ? match(addressKey, text, sign + 1) : null) ?? match(simpleKey, text, sign + 1);
  if (key === null) return null;
  const trimmed = key.replace(/[.,:]$/, '');
  return { start: at, end: sign + 1 + trimmed.length, key: trimmed, keyStart: sign + 1, suppressAuthor };
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Longer than any address in use: keeps an unclosed brace from costing a scan of the whole text. */
const longestBracedKey = 2000;

function bracedKey(text: string, at: number): string | null {
  if (text[at] !== '{' || text[at + 1] === '{') return null;
  let depth = 0;
  const limit = Math.min(text.length, at + longestBracedKey);
  for (let i = at; i < limit; i++) {
    const c = text[i];
    if (c === '\n' || c === ' ') return null;
    if (c === '{') depth++;
    else if (c === '}' && --depth === 0) return i > at + 1 ? text.slice(at + 1, i) : null;
  }
  return null;
}
