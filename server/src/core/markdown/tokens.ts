import { firstNot } from '../text/ordered';
import { decodeEntity } from './entities';
import { readAddress, readAngled } from './addresses';

/** A stretch inside which nothing else is read: the first to begin wins. */
export interface Token {
  readonly kind:
    | 'escape'
    | 'break'
    | 'code'
    | 'maths'
    | 'comment'
    | 'html'
    | 'autolink'
    | 'entity'
    | 'latex'
    | 'citeCommand'
    | 'shortcode';
  readonly start: number;
  readonly end: number;
  /** autolink: the URL; entity: what it stands for; citeCommand: its keys. */
  readonly target: string;
}

const escapable = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});/y;
const citeCommand =
  /\\[a-zA-Z]{0,20}cite[a-zA-Z]{0,20}\*?(?:\[[^\][\n]{0,200}\]){0,2}\{([^{}\n]{1,1000})\}/iy;
const referenceCommand =
  /\\(?:ref|label|eqref|autoref|pageref|cref|Cref|newpage|pagebreak|footnotemark)\b(?:\{[^{}\n]{0,200}\})?/y;

type Reader = (text: string, at: number, end: number, memory: Memory) => Token | null;

/** What a scan has learned of the text ahead, so that no search runs twice over the same stretch in vain. */
interface Memory {
  readonly missing: Set<string>;
  /** Whether the text holds an `@`, without which there is no e-mail address. */
  readonly mail: boolean;
  ticks: ReadonlyMap<number, readonly number[]> | null;
}

const readers: Readonly<Record<string, Reader>> = {
  '\\': readBackslash,
  '`': readCode,
  $: readMaths,
  '<': readAngle,
  '&': readEntity,
  '{': readShortcode,
};

/** What may begin with a character, by its code: one look-up a character, as most begin nothing. */
const readerOf: readonly (Reader | null)[] = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return readers[sign] ?? (/[\w+.-]/.test(sign) ? readBareAddress : null);
});

/** The opaque tokens of text[start, end), by where they begin. */
export function readTokens(text: string, start: number, end: number): Map<number, Token> {
  const tokens = new Map<number, Token>();
  const memory: Memory = { missing: new Set(), mail: text.includes('@'), ticks: null };
  for (let i = start; i < end;) {
    const token = readerOf[text.charCodeAt(i)]?.(text, i, end, memory);
    if (token && token.end <= end) {
      tokens.set(i, token);
      i = token.end;
    } else {
      i = text[i] === '`' ? runEnd(text, i, end) : i + 1;
    }
  }
  return tokens;
}

function find(text: string, needle: string, from: number, end: number, memory: Memory): number {
  if (memory.missing.has(needle)) return -1;
  const at = text.indexOf(needle, from);
  if (at >= 0 && at + needle.length <= end) return at;
  memory.missing.add(needle);
  return -1;
}

function runEnd(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && text[i] === text[at]) i++;
  return i;
}

function readBareAddress(text: string, at: number, _end: number, { mail }: Memory): Token | null {
  return readAddress(text, at, mail);
}

function readBackslash(text: string, at: number): Token | null {
  const next = text[at + 1];
  if (next === '\n' || next === '\r') return { kind: 'break', start: at, end: at + 1, target: '' };
  if (next !== undefined && escapable.includes(next))
    return { kind: 'escape', start: at, end: at + 2, target: '' };
  citeCommand.lastIndex = at;
  const cite = citeCommand.exec(text);
  if (cite) return { kind: 'citeCommand', start: at, end: at + cite[0].length, target: cite[1] ?? '' };
  referenceCommand.lastIndex = at;
  const reference = referenceCommand.exec(text);
  return reference && { kind: 'latex', start: at, end: at + reference[0].length, target: '' };
}

function readCode(text: string, at: number, end: number, memory: Memory): Token | null {
  memory.ticks ??= tickRuns(text, at, end);
  const opened = runEnd(text, at, end);
  const starts = memory.ticks.get(opened - at) ?? [];
  const close = starts[firstNot(starts, (start) => start <= at)];
  return close === undefined ? null : { kind: 'code', start: at, end: close + opened - at, target: '' };
}

function tickRuns(text: string, start: number, end: number): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (let i = text.indexOf('`', start); i >= 0 && i < end; i = text.indexOf('`', i)) {
    const close = runEnd(text, i, end);
    const known = runs.get(close - i);
    if (known) known.push(i);
    else runs.set(close - i, [i]);
    i = close;
  }
  return runs;
}

/** Pandoc's rule: no white space inside the dollar signs, no digit after the closing one. `US$52 and $60` stays text. */
function readMaths(text: string, at: number, end: number, memory: Memory): Token | null {
  if (text[at + 1] === '$') {
    const close = find(text, '$$', at + 2, end, memory);
    return close < 0 ? null : { kind: 'maths', start: at, end: close + 2, target: '' };
  }
  if (at + 1 >= end || isSpace(text[at + 1])) return null;
  let close = find(text, '$', at + 1, end, memory);
  while (close > 0 && text[close - 1] === '\\') close = find(text, '$', close + 1, end, memory);
  if (close < 0 || isSpace(text[close - 1]) || /\d/.test(text[close + 1] ?? '')) return null;
  return { kind: 'maths', start: at, end: close + 1, target: '' };
}

const isSpace = (c: string | undefined): boolean =>
  c === ' ' || c === '\n' || c === '\t' || c === '\r' || c === '\u00a0';

function readAngle(text: string, at: number, end: number, memory: Memory): Token | null {
  if (text.startsWith('<!--', at)) {
    const close = find(text, '-->', at + 4, end, memory);
    return close < 0 ? null : { kind: 'comment', start: at, end: close + 3, target: '' };
  }
  return readAngled(text, at) ?? readTag(text, at, end, memory);
}

/** An HTML tag; a quoted attribute may hold `>`. */
function readTag(text: string, at: number, end: number, memory: Memory): Token | null {
  if (
    !/[a-zA-Z/!?]/.test(text[at + 1] ?? '') ||
    (text[at + 1] === '/' && !/[a-zA-Z]/.test(text[at + 2] ?? ''))
  )
    return null;
  for (let i = at + 2; i < end; i++) {
    const c = text[i] as string;
    if (c === '>') return { kind: 'html', start: at, end: i + 1, target: '' };
    if (c === '<') return null;
    if ((c === '"' || c === "'") && text[i - 1] === '=') {
      i = find(text, c, i + 1, end, memory);
      if (i < 0) return null;
    }
  }
  return null;
}

function readEntity(text: string, at: number): Token | null {
  entity.lastIndex = at;
  const found = entity.exec(text)?.[0];
  const target = found === undefined ? null : decodeEntity(found);
  return found === undefined || target === null
    ? null
    : { kind: 'entity', start: at, end: at + found.length, target };
}

const templates: readonly (readonly [string, string])[] = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['{##', '##}'],
];

/** Quarto's `{{< include _file.md >}}`, and what templates hold. */
function readShortcode(text: string, at: number, end: number, memory: Memory): Token | null {
  for (const [open, shut] of templates) {
    if (!text.startsWith(open, at)) continue;
    const close = find(text, shut, at + 2, end, memory);
    if (close >= 0) return { kind: 'shortcode', start: at, end: close + 2, target: '' };
  }
  return null;
}
