import { numbersBelow, type Numbers } from '../text/numbers';
import type { Offers } from './offers';

/** Claims that are looked at together. */
export const perBlock = 8;

/** Claims in the order in which they stand on a shelf: those that speak of the same beside each other. */
export interface Shelved {
  /** The claims' numbers, by place. */
  readonly numbers: Int32Array;
  /** The smallest number in each block of places. */
  readonly firsts: Int32Array;
  /** The terms of each, by place: its part of `terms` begins at `starts`. */
  readonly starts: Int32Array;
  readonly terms: Numbers;
  /** The same by stem: the places where it is offered, ascending, and with which term; the parts begin at `stemStarts`. */
  readonly stemStarts: Int32Array;
  readonly places: Numbers;
  readonly termsAt: Numbers;
}

/** A word in the claim's own sentence offers more than this; one that stands further off, less. */
const strong = 0.5;
/** So many of a claim's most frequent words say where it stands; all that are rarer than so many others count as one. */
const [telling, mostTelling] = [4, 4095];

/** Claims are ordered by the most frequent of the words that they offer much of, then by the next; then by how much they offer of them. */
export function shelve(claims: readonly number[], offers: Offers): Shelved {
  const [keys, finer] = keysOf(claims, offers);
  const order = Int32Array.from(claims.keys()).sort(
    (a, b) =>
      (keys[a] as number) - (keys[b] as number) || (finer[a] as number) - (finer[b] as number) || a - b,
  );
  const numbers = order.map((at) => claims[at] as number);
  const starts = new Int32Array(numbers.length + 1);
  numbers.forEach((claim, place) => {
    starts[place + 1] = (starts[place] as number) + lengthOf(claim, offers);
  });
  const terms = numbersBelow(offers.sizes.length, starts[numbers.length] as number);
  numbers.forEach((claim, place) =>
    terms.set(offers.terms.subarray(offers.starts[claim], offers.starts[claim + 1]), starts[place]),
  );
  return { numbers, firsts: firstsOf(numbers), starts, terms, ...byStem(starts, terms, offers) };
}

function firstsOf(numbers: Int32Array): Int32Array {
  const firsts = new Int32Array(Math.ceil(numbers.length / perBlock)).fill(0x7fff_ffff);
  numbers.forEach((number, place) => {
    const block = Math.floor(place / perBlock);
    firsts[block] = Math.min(firsts[block] as number, number);
  });
  return firsts;
}

const lengthOf = (claim: number, { starts }: Offers): number =>
  (starts[claim + 1] as number) - (starts[claim] as number);

/** By claim, its most frequent words as one number, and how much it offers of each as another. */
function keysOf(
  claims: readonly number[],
  { starts, terms, termStarts, stemOf, sizes }: Offers,
): readonly [Float64Array, Float64Array] {
  const [keys, finer] = [new Float64Array(claims.length), new Float64Array(claims.length)];
  const first = new Int32Array(telling);
  claims.forEach((claim, which) => {
    first.fill(none);
    for (let at = starts[claim] as number; at < (starts[claim + 1] as number); at++)
      if ((sizes[terms[at] as number] as number) > strong) putIn(first, terms[at] as number);
    for (const term of first) {
      const stem = term === none ? mostTelling : Math.min(stemOf[term] as number, mostTelling);
      const size = term === none ? 0 : term - (termStarts[stemOf[term] as number] as number);
      keys[which] = (keys[which] as number) * (mostTelling + 1) + stem;
      finer[which] = (finer[which] as number) * (mostTelling + 1) + Math.min(size, mostTelling);
    }
  });
  return [keys, finer];
}

/** Stands behind all terms. */
const none = 0x7fff_ffff;

/** Puts a term among the first ones, which ascend. */
function putIn(first: Int32Array, term: number): void {
  let at = first.length - 1;
  if ((first[at] as number) <= term) return;
  for (; at > 0 && (first[at - 1] as number) > term; at--) first[at] = first[at - 1] as number;
  first[at] = term;
}

function byStem(
  starts: Int32Array,
  terms: Numbers,
  { stems, stemOf, sizes }: Offers,
): Pick<Shelved, 'stemStarts' | 'places' | 'termsAt'> {
  const stemStarts = new Int32Array(stems.size + 1);
  for (const term of terms) {
    const stem = stemOf[term] as number;
    stemStarts[stem + 1] = (stemStarts[stem + 1] as number) + 1;
  }
  for (let stem = 0; stem < stems.size; stem++)
    stemStarts[stem + 1] = (stemStarts[stem + 1] as number) + (stemStarts[stem] as number);
  const next = stemStarts.slice();
  const places = numbersBelow(starts.length, terms.length);
  const termsAt = numbersBelow(sizes.length, terms.length);
  for (let place = 0; place + 1 < starts.length; place++)
    for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
      const term = terms[at] as number;
      const to = (next[stemOf[term] as number] as number)++;
      places[to] = place;
      termsAt[to] = term;
    }
  return { stemStarts, places, termsAt };
}
