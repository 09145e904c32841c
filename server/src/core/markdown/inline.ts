import type { Mark, MarkKind } from './document';
import { isCitationGroup, matchBrackets, splitGroup } from './brackets';
import { matchDelimiters, readDelimiter } from './emphasis';
import type { Delimiter } from './emphasis';
import { readKey } from './keys';
import { normalLabel, readLinkTail, skipAttributes } from './links';
import type { LinkTail } from './links';
import { withMasks } from './masks';
import type { Mask } from './masks';
import { asciiSet } from '../text/ascii';
import { none } from '../text/exact';
import { readTokens } from './tokens';
import type { Token } from './tokens';

/** Looks a link reference up; undefined where the label is not defined. */
export type Resolve = (label: string) => string | undefined;

export interface InlineReading {
  readonly prose: string;
  readonly marks: readonly Mark[];
  /** Spans of HTML comments. */
  readonly comments: readonly { readonly start: number; readonly end: number }[];
}

interface Scan {
  readonly text: string;
  readonly tokens: ReadonlyMap<number, Token>;
  readonly pairs: ReadonlyMap<number, number>;
  readonly resolve: Resolve;
  /** What is no prose, and what stands for it there. */
  readonly masks: Mask[];
  /** The end of the last mask so far. */
  masked: number;
  readonly marks: Mark[];
  readonly comments: { start: number; end: number }[];
  readonly delimiters: Delimiter[];
  /** Closing brackets whose link target is to be passed over, and where it ends. */
  readonly tails: Map<number, number>;
  /** Notes and images: read for the citations they hold, then left out of the prose. */
  readonly hidden: { start: number; end: number }[];
}

/** What any mark needs: most paragraphs have none of it, and are prose as they stand. */
const anyMark = /[\\`$<&{[@*_~]|:\/\/|www\.|10\.\d{4}/i;

/** Reads one stretch of inline Markdown: its prose, of the same length, and its marks. */
export function readInline(text: string, resolve: Resolve): InlineReading {
  if (!anyMark.test(text)) return { prose: text, marks: none, comments: none };
  const tokens = readTokens(text, 0, text.length);
  const scan: Scan = {
    text,
    tokens,
    pairs: matchBrackets(text, tokens),
    resolve,
    masks: [],
    masked: 0,
    marks: [],
    comments: [],
    delimiters: [],
    tails: new Map(),
    hidden: [],
  };
  readMarks(scan);
  matchDelimiters(scan.delimiters, (start, end) => blank(scan, start, end));
  for (const { start, end } of scan.hidden) blank(scan, start, end);
  scan.marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { prose: withMasks(text, scan.masks), marks: scan.marks, comments: scan.comments };
}

/** Goes from sign to sign, and over the tokens, in text order. */
function readMarks(scan: Scan): void {
  const { text } = scan;
  const tokens = scan.tokens.values();
  let token = tokens.next().value;
  for (let i = 0; i < text.length;) {
    while (token && token.start < i) token = tokens.next().value;
    if (token?.start === i) i = applyToken(scan, token);
    else if (signs.has(text.charCodeAt(i))) i = readSign(scan, i);
    else i++;
  }
}

const signs = asciiSet('[]-@*_~{');

/** Reads what begins with a sign at `i`; gives where to go on. */
function readSign(scan: Scan, i: number): number {
  switch (scan.text[i] as string) {
    case '[':
      return readBracket(scan, i);
    case ']':
      return closeLink(scan, i);
    case '-':
    case '@':
      return readNarrative(scan, i);
    case '*':
    case '_':
    case '~':
      return addDelimiter(scan, i);
    case '{':
      return hideAttributes(scan, i);
    default:
      return i + 1;
  }
}

function applyToken(scan: Scan, token: Token): number {
  const { kind, start, end, target } = token;
  if (kind === 'escape') blank(scan, start, start + 1);
  else blank(scan, start, kind === 'entity' ? end - target.length : end);
  if (kind === 'entity') scan.masks.push({ start: end - target.length, end, text: target });
  else if (kind === 'comment') scan.comments.push({ start, end });
  else if (kind === 'code' || kind === 'maths') addMark(scan, kind, start, end, start, end, '');
  else if (kind === 'autolink') addMark(scan, 'autolink', start, end, start, end, target);
  else if (kind === 'citeCommand')
    addMark(scan, 'latexCitation', start, end, end - 1 - target.length, end - 1, '');
  return kind === 'code' ? hideAttributes(scan, end) : end;
}

function readBracket(scan: Scan, i: number): number {
  const { text, pairs } = scan;
  const close = pairs.get(i);
  if (close === undefined) return i + 1;
  const before = text[i - 1];
  if (before === '^' && scan.tokens.get(i - 2)?.kind !== 'escape') return openNote(scan, i, close);
  if (text[i + 1] === '^' && isLabel(text, i + 2, close)) {
    addMark(scan, 'footnoteReference', i, close + 1, i + 2, close, text.slice(i + 2, close));
    return blank(scan, i, close + 1);
  }
  const tail = readLinkTail(text, close + 1, pairs);
  const target = linkTarget(scan, i, close, tail);
  if (before === '!' && scan.masked < i && target !== null) return openImage(scan, i, close, tail, target);
  if (target !== null && (tail?.url != null || !holdsCitation(scan, i, close)))
    return openLink(scan, i, close, tail, target);
  if (holdsCitation(scan, i, close)) {
    addMark(scan, 'citation', i, close + 1, i + 1, close, '');
    return blank(scan, i, close + 1);
  }
  return readSpan(scan, i, close);
}

const holdsCitation = (scan: Scan, i: number, close: number): boolean =>
  isCitationGroup(splitGroup(scan.text, i + 1, close, scan.tokens, scan.pairs));

function isLabel(text: string, start: number, end: number): boolean {
  return end > start && end - start < 200 && !/[\s[\]^]/.test(text.slice(start, end));
}

/** The URL of `[text](url)`, `[text][label]` or a defined `[label]`; null where the brackets are text. */
function linkTarget(scan: Scan, open: number, close: number, tail: LinkTail | null): string | null {
  if (tail?.url != null) return tail.url;
  if (tail && tail.label.trim() !== '') return scan.resolve(normalLabel(tail.label)) ?? null;
  if (close - open > 1000) return null;
  return scan.resolve(normalLabel(scan.text.slice(open + 1, close))) ?? null;
}

const tailEnd = (scan: Scan, close: number, tail: LinkTail | null): number =>
  skipAttributes(
    scan.text,
    tail && (tail.url !== null || isReferenceTail(scan, tail)) ? tail.end : close + 1,
  );

const isReferenceTail = (scan: Scan, tail: LinkTail): boolean =>
  tail.label.trim() === '' || scan.resolve(normalLabel(tail.label)) !== undefined;

function openLink(scan: Scan, open: number, close: number, tail: LinkTail | null, target: string): number {
  const end = tailEnd(scan, close, tail);
  addMark(scan, 'link', open, end, open + 1, close, target);
  scan.tails.set(close, end);
  return blank(scan, open, open + 1);
}

function openImage(scan: Scan, open: number, close: number, tail: LinkTail | null, target: string): number {
  const end = tailEnd(scan, close, tail);
  addMark(scan, 'image', open - 1, end, open + 1, close, target);
  scan.tails.set(close, end);
  scan.hidden.push({ start: open - 1, end });
  return open + 1;
}

function openNote(scan: Scan, open: number, close: number): number {
  addMark(scan, 'inlineNote', open - 1, close + 1, open + 1, close, '');
  scan.hidden.push({ start: open - 1, end: close + 1 });
  return open + 1;
}

/** Pandoc's `[text]{.class}`; other brackets are text. */
function readSpan(scan: Scan, open: number, close: number): number {
  const end = skipAttributes(scan.text, close + 1);
  if (end > close + 1) {
    scan.tails.set(close, end);
    blank(scan, open, open + 1);
  }
  return open + 1;
}

function closeLink(scan: Scan, close: number): number {
  const end = scan.tails.get(close);
  return end === undefined ? close + 1 : blank(scan, close, end);
}

/** `@key`, `-@key`, and with a bracket behind it `@key [p. 3]` or `@a [@b; @c]`. */
function readNarrative(scan: Scan, i: number): number {
  const { text } = scan;
  if (text[i] === '-' && text[i + 1] !== '@') return i + 1;
  const key = readKey(text, i, false);
  if (!key) return i + 1;
  const end = narrativeEnd(scan, key.end);
  addMark(scan, 'narrative', i, end, text[i] === '-' ? i + 1 : i, key.end, '');
  // pandoc-fignos writes its references in braces: `{@fig:workflow}`.
  const braced = text[i - 1] === '{' && text[end] === '}';
  return braced ? blank(scan, i - 1, end + 1) : blank(scan, i, end);
}

const gap = /[ \t]*\n?[ \t]*/y;

function narrativeEnd(scan: Scan, keyEnd: number): number {
  const { text, pairs } = scan;
  gap.lastIndex = keyEnd;
  const open = keyEnd + (gap.exec(text)?.[0].length ?? 0);
  const close = text[open] === '[' && text[open + 1] !== '^' ? pairs.get(open) : undefined;
  return close === undefined || text[close + 1] === '(' || text[close + 1] === '[' ? keyEnd : close + 1;
}

function addDelimiter(scan: Scan, i: number): number {
  const delimiter = readDelimiter(scan.text, i);
  if (delimiter.opens || delimiter.closes) scan.delimiters.push(delimiter);
  return delimiter.end;
}

function hideAttributes(scan: Scan, i: number): number {
  const end = skipAttributes(scan.text, i);
  return end > i ? blank(scan, i, end) : scan.text[i] === '{' ? i + 1 : i;
}

function addMark(
  scan: Scan,
  kind: MarkKind,
  start: number,
  end: number,
  innerStart: number,
  innerEnd: number,
  target: string,
): void {
  scan.marks.push({ kind, span: { start, end }, inner: { start: innerStart, end: innerEnd }, target });
}

function blank(scan: Scan, start: number, end: number): number {
  if (end > start) {
    scan.masks.push({ start, end, text: null });
    scan.masked = Math.max(scan.masked, end);
  }
  return end;
}
