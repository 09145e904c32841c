import type { Claim } from '../claims/claim';
import { numbersBelow, type Numbers } from '../text/numbers';

/** What claims offer, each different stem and offer once, by the numbers of stems and of terms. */
export interface Terms {
  /** The most frequent stem has the number 0. */
  readonly stems: ReadonlyMap<string, number>;
  /** The terms of a stem, each different one, follow one another: where each stem's begin, with the end of the last one behind. */
  readonly termStarts: Int32Array;
  /** By term: its stem, how much it weighs and offers, and the latter in single precision, in which a search adds up. */
  readonly stemOf: Int32Array;
  readonly weights: Float64Array;
  readonly offers: Float64Array;
  readonly sizes: Float32Array;
}

/** The terms of each of many claims, by their places in a list. */
export interface Offers extends Terms {
  /** Where the claims' own parts of `terms` begin, with the end of the last one behind. */
  readonly starts: Int32Array;
  readonly terms: Numbers;
}

/** A stem, while terms are numbered in the order in which they are found. */
interface Found {
  readonly weights: number[];
  readonly offers: number[];
  readonly terms: number[];
  /** How many claims have it. */
  times: number;
}

export function offersOf(claims: readonly Claim[]): Offers {
  const starts = new Int32Array(claims.length + 1);
  claims.forEach((claim, at) => {
    starts[at + 1] = (starts[at] as number) + claim.terms.length;
  });
  // In two bytes each, until they are too many.
  let terms = numbersBelow(mostOfTwoBytes, starts[claims.length] as number);
  const found = new Map<string, Found>();
  let [at, count] = [0, 0];
  for (const claim of claims) {
    for (const { stem, weight, offer } of claim.terms) {
      const own = foundOf(found, stem);
      own.times += 1;
      let which = own.offers.indexOf(offer);
      while (which >= 0 && own.weights[which] !== weight) which = own.offers.indexOf(offer, which + 1);
      if (which < 0) {
        which = own.offers.push(offer) - 1;
        own.weights.push(weight);
        if (count === mostOfTwoBytes) terms = Uint32Array.from(terms);
        own.terms.push(count++);
      }
      terms[at++] = own.terms[which] as number;
    }
    // Words that a claim has in its other names alone have numbers too.
    for (const stems of claim.otherNames) for (const stem of stems) foundOf(found, stem);
  }
  const { numbers, ...numbered } = renumber(found, count);
  terms.forEach((term, place) => (terms[place] = numbers[term] as number));
  return { ...numbered, starts, terms };
}

const mostOfTwoBytes = 2 ** 16;

function foundOf(found: Map<string, Found>, stem: string): Found {
  const known = found.get(stem);
  if (known) return known;
  const made: Found = { weights: [], offers: [], terms: [], times: 0 };
  found.set(stem, made);
  return made;
}

/** Numbers stems by how frequent they are, and terms by their stems. `numbers`: of the terms, by those that they had. */
function renumber(
  found: ReadonlyMap<string, Found>,
  count: number,
): Terms & { readonly numbers: Int32Array } {
  const numbers = new Int32Array(count);
  const stems = new Map<string, number>();
  const termStarts = new Int32Array(found.size + 1);
  const stemOf = new Int32Array(count);
  const [weights, offers] = [new Float64Array(count), new Float64Array(count)];
  let next = 0;
  for (const [stem, own] of [...found].sort(([, a], [, b]) => b.times - a.times)) {
    own.terms.forEach((term, which) => {
      numbers[term] = next;
      stemOf[next] = stems.size;
      weights[next] = own.weights[which] as number;
      offers[next++] = own.offers[which] as number;
    });
    stems.set(stem, stems.size);
    termStarts[stems.size] = next;
  }
  return { stems, termStarts, stemOf, weights, offers, sizes: Float32Array.from(offers), numbers };
}
