/** What follows the closing bracket of a link's text. */
export interface LinkTail {
  readonly end: number;
  /** The URL; null for a reference, whose label is then given. */
  readonly url: string | null;
  readonly label: string;
}

const space = /[ \t]*\n?[ \t]*/y;
const deepestParentheses = 32;
const longestTitle = 2000;

/** `(url "title")` or `[label]` at `at`, right behind a link's text; null where there is neither. */
export function readLinkTail(text: string, at: number, pairs: ReadonlyMap<number, number>): LinkTail | null {
  if (text[at] === '[') {
    const close = pairs.get(at);
    return close === undefined || close - at > 1000
      ? null
      : { end: close + 1, url: null, label: text.slice(at + 1, close) };
  }
  if (text[at] !== '(') return null;
  const start = skipSpace(text, at + 1);
  const url = text[start] === '<' ? angledUrl(text, start) : plainUrl(text, start);
  if (url === null) return null;
  let end = skipSpace(text, url);
  if (end > url) end = skipSpace(text, skipTitle(text, end));
  if (text[end] !== ')') return null;
  const written = text.slice(start, url);
  return { end: end + 1, url: unescape(written.startsWith('<') ? written.slice(1, -1) : written), label: '' };
}

function skipSpace(text: string, at: number): number {
  space.lastIndex = at;
  return at + (space.exec(text)?.[0].length ?? 0);
}

function angledUrl(text: string, at: number): number | null {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '>') return i + 1;
    if (text[i] === '<' || text[i] === '\n') return null;
    if (text[i] === '\\') i++;
  }
  return null;
}

function plainUrl(text: string, at: number): number | null {
  let depth = 0;
  let i = at;
  for (; i < text.length; i++) {
    const c = text[i] as string;
    if (c === ' ' || c === '\n' || c === '\t') break;
    if (c === '(' && ++depth > deepestParentheses) return null;
    if (c === ')' && depth-- === 0) break;
    if (c === '\\') i++;
  }
  return i < text.length ? i : null;
}

function skipTitle(text: string, at: number): number {
  const quote = text[at] === '(' ? ')' : text[at];
  if (quote !== '"' && quote !== "'" && quote !== ')') return at;
  const limit = Math.min(text.length, at + longestTitle);
  for (let i = at + 1; i < limit; i++) {
    if (text[i] === quote) return i + 1;
    if (text[i] === '\\') i++;
  }
  return at;
}

const unescape = (url: string): string => url.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** The form under which a link reference is looked up. */
export const normalLabel = (label: string): string => label.trim().toLowerCase().replace(/\s+/g, ' ');

/** What Pandoc's attributes begin with: `#id`, `.class`, `key=`, `=format` or a lone `-`. */
const attributes = /^\s{0,3}(?:[#.]\S|[\w-]{1,40}=|=\w|-\s{0,3}$)[^{}\n]*$/;

/** `{#id .class key=value}` or `{=html}` at `at`: its end, or `at` where there is none. */
export function skipAttributes(text: string, at: number): number {
  if (text[at] !== '{') return at;
  const close = text.slice(at, at + 500).indexOf('}');
  return close > 0 && attributes.test(text.slice(at + 1, at + close)) ? at + close + 1 : at;
}
