import { numbersBelow } from '../text/numbers';
import type { Offers } from './offers';

/** Claims in the order in which they stand on shelves, one shelf after the other: those that speak of the same beside each other. What they offer is by place. */
export interface Arranged extends Offers {
  /** The claims' numbers, by place. */
  readonly numbers: Int32Array;
  /** The claims' places, by number. */
  readonly places: Int32Array;
}

/** Arranges claims on shelves, each of which is given as their numbers; each claim is on one of them. */
export function arrange(shelves: Iterable<readonly number[]>, offers: Offers): Arranged {
  const { starts: before, terms: all } = offers;
  const count = before.length - 1;
  const [numbers, places] = [new Int32Array(count), new Int32Array(count)];
  const starts = new Int32Array(count + 1);
  const terms = numbersBelow(offers.sizes.length, all.length);
  let place = 0;
  for (const claims of shelves)
    for (const number of inOrder(claims, offers)) {
      const own = all.subarray(before[number], before[number + 1]);
      terms.set(own, starts[place]);
      numbers[place] = number;
      places[number] = place;
      starts[place + 1] = (starts[place] as number) + own.length;
      place += 1;
    }
  return { ...offers, numbers, places, starts, terms };
}

/** A word in the claim's own sentence offers more than this; one that stands further off, less. */
const strong = 0.5;
/** So many of a claim's most frequent words say where it stands; all that are rarer than so many others count as one. */
const [telling, mostTelling] = [4, 4095];

/** Claims are ordered by the most frequent of the words that they offer much of, then by the next; then by how much they offer of them. */
function inOrder(claims: readonly number[], offers: Offers): Int32Array {
  const [keys, finer] = keysOf(claims, offers);
  const order = Int32Array.from(claims.keys()).sort(
    (a, b) =>
      (keys[a] as number) - (keys[b] as number) || (finer[a] as number) - (finer[b] as number) || a - b,
  );
  return order.map((at) => claims[at] as number);
}

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
