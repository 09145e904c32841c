import type { Phrases } from './glossary';

/** `number`: digits with their group and decimal marks; `word`: letters; `mark`: one other character. */
export type TokenKind = 'number' | 'word' | 'mark';

/** One token of prose; offsets are those of the prose. */
export interface Token {
  readonly kind: TokenKind;
  /** Lower case, also for marks. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** No white space between this token and the one before: tells `S23` from `S 23`, and `50-60` from `50 -60`. */
  readonly glued: boolean;
  /** In prose of another language: the English that is read for it, in its own case. */
  readonly readAs?: string;
}

/** Groups by comma, Indian commas, thin or plain space; then plain digits, with one decimal part or several (versions). */
const NUMBER =
  /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?|[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d,.]?\d|[ \u00a0\u2009\u202f]\d)(?:\.\d+)?|\d+(?:\.\d+)*|\.\d+/y;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  code === 0xb5 ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7);

/** Superscript digits and minus count as letters behind a letter, so that `m²` and `s⁻¹` stay whole. */
const isSuperscript = (code: number): boolean =>
  code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0x2070 && code <= 0x207b);

function wordEnd(prose: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const code = prose.charCodeAt(at);
    if (isLetter(code) || isSuperscript(code)) at++;
    else if ((code === 39 || code === 0x2019) && isLetter(prose.charCodeAt(at + 1))) at += 2;
    else return at;
  }
}

function numberEnd(prose: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from;
  return pattern.test(prose) ? pattern.lastIndex : from + 1;
}

/** Pandoc writes `--` for an en dash and `---` for an em dash: one token each, read as the dash. */
function dashRun(prose: string, from: number): number {
  let end = from + 1;
  while (end < from + 3 && prose.charCodeAt(end) === 45) end++;
  return end - from;
}

/** Splits prose into tokens, in text order. `pattern`: a sticky one, how its numbers are written. */
export function tokenise(prose: string, pattern = NUMBER): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let previousEnd = -1;
  while (at < prose.length) {
    const code = prose.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0) {
      at++;
      continue;
    }
    const point = code === 46 && isDigit(prose.charCodeAt(at + 1)) && previousEnd !== at;
    const kind: TokenKind = isDigit(code) || point ? 'number' : isLetter(code) ? 'word' : 'mark';
    const dashes = code === 45 ? dashRun(prose, at) : 1;
    const end =
      kind === 'number' ? numberEnd(prose, at, pattern) : kind === 'word' ? wordEnd(prose, at) : at + dashes;
    tokens.push({
      kind,
      lower: dashes > 1 ? (dashes === 2 ? '–' : '—') : prose.slice(at, end).toLowerCase(),
      start: at,
      end,
      glued: at === previousEnd,
    });
    previousEnd = end;
    at = end;
  }
  return tokens;
}

/** The prose of one reading with its tokens: what every reader of this room looks at. */
export interface Stream {
  readonly prose: string;
  readonly tokens: readonly Token[];
  /** Set where the tokens are glosses of another language. */
  readonly phrases?: Phrases | null;
}

/** Undefined beyond either end. An array asked outside its bounds is slow to say so, and readers look far around. */
const tokenAt = ({ tokens }: Stream, index: number): Token | undefined =>
  index >= 0 && index < tokens.length ? tokens[index] : undefined;

/** The lower-case text of a token, '' beyond either end. */
export const at = (stream: Stream, index: number): string => tokenAt(stream, index)?.lower ?? '';

/** The token's text as written, or as English would have it. */
export function written(stream: Stream, index: number): string {
  const token = tokenAt(stream, index);
  return token ? (token.readAs ?? stream.prose.slice(token.start, token.end)) : '';
}

export const isKind = (stream: Stream, index: number, kind: TokenKind): boolean =>
  tokenAt(stream, index)?.kind === kind;

/** Whether the token stands right behind the one before it. */
export const isGlued = (stream: Stream, index: number): boolean => tokenAt(stream, index)?.glued === true;

/** Whether the token begins with a capital letter. */
export function isCapital(stream: Stream, index: number): boolean {
  const token = tokenAt(stream, index);
  if (token?.kind !== 'word') return false;
  const { readAs } = token;
  if (readAs === undefined) return isUpper(stream.prose.charCodeAt(token.start));
  return isUpper(readAs.charCodeAt(readAs.startsWith('·') ? 1 : 0));
}

/** Whether it is the code of a capital letter. */
export const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);

/** Whether the token is a German noun, of which no English is known. */
export const isCountedNoun = (stream: Stream, index: number): boolean =>
  stream.tokens[index]?.readAs?.endsWith('·s') === true;

const DASHES = '-–—‐‑−‒';

export const isDash = (text: string): boolean => text.length === 1 && DASHES.includes(text);

/** Whether a sentence ends with the token: a stop that is followed by white space and no lower-case letter. */
export function endsSentence(stream: Stream, index: number): boolean {
  const text = at(stream, index);
  if (text !== '.' && text !== '!' && text !== '?') return false;
  const next = stream.tokens[index + 1];
  if (!next) return true;
  if (next.glued && !'"\'”’)'.includes(next.lower)) return false;
  if (text === '.' && ABBREVIATIONS.has(at(stream, index - 1)) && isGlued(stream, index)) return false;
  return next.kind !== 'word' || isUpper(stream.prose.charCodeAt(next.start));
}

const ABBREVIATIONS = new Set(
  'fig figs eq eqs no nos p pp vol ch sec st mr mrs ms dr prof approx ca c cf vs al e.g i.e ref refs art tab app para paras jan feb mar apr jun jul aug sep sept oct nov dec gen sen rep gov u.s'.split(
    ' ',
  ),
);
