import type { Token } from './tokens';
import { readKey } from './keys';
import type { KeyMark } from './keys';

/** Where each `[` of a text closes, passing over tokens. One pass, so that unclosed brackets cost nothing later. */
export function matchBrackets(text: string, tokens: ReadonlyMap<number, Token>): Map<number, number> {
  const pairs = new Map<number, number>();
  if (!text.includes('[')) return pairs;
  const open: number[] = [];
  let from = 0;
  for (const token of tokens.values()) {
    pairWithin(text, from, token.start, open, pairs);
    from = token.end;
  }
  pairWithin(text, from, text.length, open, pairs);
  return pairs;
}

function pairWithin(
  text: string,
  from: number,
  to: number,
  open: number[],
  pairs: Map<number, number>,
): void {
  for (let i = from; i < to; i++) {
    const sign = text[i];
    if (sign === '[') open.push(i);
    else if (sign === ']') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, i);
    }
  }
}

/** One of the parts between semicolons of a citation group. */
export interface GroupPart {
  readonly start: number;
  readonly end: number;
  readonly mark: KeyMark | null;
}

/** Longer groups are text: no writer makes one, and the bound keeps nested brackets from being read again and again. */
const longestGroup = 5000;

/** Splits what stands between the brackets of a citation at its semicolons; brackets inside and tokens stay whole. */
export function splitGroup(
  text: string,
  start: number,
  end: number,
  tokens: ReadonlyMap<number, Token>,
  pairs: ReadonlyMap<number, number>,
): readonly GroupPart[] {
  if (end - start > longestGroup) return [];
  const parts: GroupPart[] = [];
  let from = start;
  let mark: KeyMark | null = null;
  for (let i = start; i < end;) {
    const key: KeyMark | null = mark ? null : keyAt(text, i);
    if (key) {
      mark = key;
      i = key.end;
    } else if (text[i] === ';') {
      parts.push({ start: from, end: i, mark });
      mark = null;
      from = ++i;
    } else {
      i = tokens.get(i)?.end ?? (text[i] === '[' ? (pairs.get(i) ?? i) : i) + 1;
    }
  }
  return [...parts, { start: from, end, mark }];
}

/** True for Pandoc's citation: every part names a key. */
export const isCitationGroup = (parts: readonly GroupPart[]): boolean =>
  parts.length > 0 && parts.every((part) => part.mark !== null);

function keyAt(text: string, at: number): KeyMark | null {
  const c = text[at];
  return c === '@' || (c === '-' && text[at + 1] === '@') ? readKey(text, at, true) : null;
}
