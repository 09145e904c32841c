import type { Claim } from '../claims/claim';

/** Numbers from 0 on, in as few bytes as they need. */
export type Numbers = Uint16Array | Int32Array;

/** What each of many claims offers, by the numbers of claims, of stems and of terms. */
export interface Offers {
  /** The most frequent stem has the number 0. */
  readonly stems: ReadonlyMap<string, number>;
  /** The terms of a stem, each different one, follow one another: where each stem's begin, with the end of the last one behind. */
  readonly termStarts: Int32Array;
  /** By term: its stem, and how much it offers. */
  readonly stemOf: Int32Array;
  readonly sizes: Float32Array;
  /** Where the claims' own parts of `terms` begin, with the end of the last one behind. */
  readonly starts: Int32Array;
  readonly terms: Numbers;
}

/** A stem, while terms are numbered in the order in which they are found. */
interface Found {
  readonly offers: number[];
  readonly terms: number[];
  /** How many claims have it. */
  times: number;
}

export function offersOf(claims: readonly Claim[]): Offers {
  const starts = startsOf(claims);
  const terms = new Int32Array(starts[claims.length] as number);
  const found = new Map<string, Found>();
  let [at, count] = [0, 0];
  for (const claim of claims)
    for (const { stem, offer } of claim.terms) {
      if (offer <= 0) continue;
      const own = found.get(stem) ?? { offers: [], terms: [], times: 0 };
      if (own.times++ === 0) found.set(stem, own);
      let which = own.offers.indexOf(offer);
      if (which < 0) {
        which = own.offers.push(offer) - 1;
        own.terms.push(count++);
      }
      terms[at++] = own.terms[which] as number;
    }
  const { numbers, ...numbered } = renumber(found, count);
  const few = numbersFor(terms.length, count);
  terms.forEach((term, place) => (few[place] = numbers[term] as number));
  return { ...numbered, starts, terms: few };
}

/** Room for so many numbers below `bound`. */
export const numbersFor = (length: number, bound: number): Numbers =>
  bound <= 0x1_0000 ? new Uint16Array(length) : new Int32Array(length);

function startsOf(claims: readonly Claim[]): Int32Array {
  const starts = new Int32Array(claims.length + 1);
  claims.forEach(({ terms }, at) => {
    starts[at + 1] = terms.reduce(
      (count, { offer }) => (offer > 0 ? count + 1 : count),
      starts[at] as number,
    );
  });
  return starts;
}

/** Numbers stems by how frequent they are, and terms by their stems. `numbers`: of the terms, by those that they had. */
function renumber(
  found: ReadonlyMap<string, Found>,
  count: number,
): Pick<Offers, 'stems' | 'termStarts' | 'stemOf' | 'sizes'> & { readonly numbers: Int32Array } {
  const numbers = new Int32Array(count);
  const stems = new Map<string, number>();
  const termStarts = new Int32Array(found.size + 1);
  const [stemOf, sizes] = [new Int32Array(count), new Float32Array(count)];
  let next = 0;
  for (const [stem, { offers, terms }] of [...found].sort(([, a], [, b]) => b.times - a.times)) {
    offers.forEach((offer, which) => {
      numbers[terms[which] as number] = next;
      stemOf[next] = stems.size;
      sizes[next++] = offer;
    });
    stems.set(stem, stems.size);
    termStarts[stems.size] = next;
  }
  return { stems, termStarts, stemOf, sizes, numbers };
}
