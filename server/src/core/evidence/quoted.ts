import { quotableWords, type QuotableWord } from '../text/quotable';
import type { Span } from '../text/span';

/** Words of a quotation that the source has otherwise; either side may have none. */
export interface Difference {
  readonly quoted: readonly QuotableWord[];
  readonly source: readonly string[];
}

/** How a quotation stands to a source's text. `differs`: most of it stands there; `absent`: nothing like it does. */
export type Quoted =
  | { readonly kind: 'found' }
  | { readonly kind: 'differs'; readonly differences: readonly Difference[] }
  | { readonly kind: 'absent' };

/** Of the words, so many must stand in one passage for it to be the one that is quoted. */
const leastShared = 0.6;
/** So much longer than the quotation the passage may be, in words. */
const slack = 6;

/** Where something is left out, or put in by who quotes: `…`, `[…]`, `[the force]`; `[T]he` only changes a letter. */
const gap = /\[[^\][]{0,80}\]|\.{3,}|…/g;

/** Holds a quotation beside the words of a source (`quotableText`). The places of words are offsets of `quotation`. */
export function holdQuotation(quotation: string, text: string): Quoted {
  const fragments = fragmentsOf(quotation);
  const words = fragments.flat();
  if (words.length === 0 || inOrder(fragments, text)) return { kind: 'found' };
  return nearest(words, text) ?? { kind: 'absent' };
}

function fragmentsOf(quotation: string): readonly (readonly QuotableWord[])[] {
  // A letter in brackets belongs to its word: the brackets become nothing that a word ends at.
  const whole = quotation.replace(/\[(\p{L})\](?=\p{L})/gu, (_, letter: string) => `\u00ad${letter}\u00ad`);
  const fragments: QuotableWord[][] = [];
  let from = 0;
  const take = (to: number): void => {
    const words = quotableWords(whole.slice(from, to)).map(({ text, span }) => ({
      text,
      span: { start: span.start + from, end: span.end + from },
    }));
    if (words.length > 0) fragments.push(words);
  };
  for (const { index, 0: found } of whole.matchAll(gap)) {
    take(index);
    from = index + found.length;
  }
  take(whole.length);
  return fragments;
}

function inOrder(fragments: readonly (readonly QuotableWord[])[], text: string): boolean {
  let from = 0;
  return fragments.every((words) => {
    const found = text.indexOf(` ${words.map((one) => one.text).join(' ')} `, from);
    if (found >= 0) from = found + 1;
    return found >= 0;
  });
}

/** The passage that shares most words in order with the quotation, as the differences from it. */
function nearest(words: readonly QuotableWord[], text: string): Quoted | null {
  const source = text.trim().split(' ');
  const start = likeliestStart(words, source);
  if (start === null) return null;
  const passage = source.slice(Math.max(0, start - slack), start + words.length + slack);
  const pairs = common(
    words.map((one) => one.text),
    passage,
  );
  if (pairs.length < leastShared * words.length) return null;
  return { kind: 'differs', differences: differencesBetween(words, passage, pairs) };
}

/** Where most words stand as far from the beginning as in the quotation; null where none stands anywhere. */
function likeliestStart(words: readonly QuotableWord[], source: readonly string[]): number | null {
  const places = new Map<string, number[]>();
  words.forEach(({ text }, at) => places.set(text, [...(places.get(text) ?? []), at]));
  const votes = new Map<number, number>();
  let best: number | null = null;
  source.forEach((word, at) => {
    for (const place of places.get(word) ?? []) {
      // Words left out or put in shift what follows a little.
      const start = Math.round((at - place) / 3);
      const count = (votes.get(start) ?? 0) + 1;
      votes.set(start, count);
      if (best === null || count > (votes.get(best) ?? 0)) best = start;
    }
  });
  return best === null ? null : Math.max(0, (best as number) * 3);
}

/** The longest common subsequence, as pairs of places. */
function common(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  // Of equal words in the passage, the one next to what follows is meant.
  for (let at = pairs.length - 2; at >= 0; at--) {
    const [pair, next] = [pairs[at], pairs[at + 1]];
    if (pair && next) pair[1] = b.lastIndexOf(a[pair[0]] ?? '', next[1] - 1);
  }
  return pairs;
}

/** What stands before the first and behind the last shared word of the passage is no part of what is quoted, but for as many words as differ. */
function differencesBetween(
  words: readonly QuotableWord[],
  passage: readonly string[],
  pairs: readonly (readonly [number, number])[],
): readonly Difference[] {
  const found: Difference[] = [];
  let [i, j] = [0, (pairs[0]?.[1] ?? 0) - (pairs[0]?.[0] ?? 0)];
  const last = pairs.at(-1) ?? [0, 0];
  const end: readonly [number, number] = [words.length, last[1] + words.length - last[0]];
  for (const [a, b] of [...pairs, end]) {
    const [quoted, source] = [words.slice(i, a), passage.slice(Math.max(0, j), Math.max(0, b))];
    if (quoted.length > 0 || source.length > 0) found.push({ quoted, source });
    [i, j] = [a + 1, b + 1];
  }
  return found;
}

/** The place of some words that follow one another. */
export const spanOfWords = (words: readonly QuotableWord[]): Span | null => {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.span.start, end: last.span.end } : null;
};
