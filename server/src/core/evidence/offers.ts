import type { Claim } from '../claims/claim';
import { numbersBelow, widened, type Numbers } from '../text/numbers';

/** What each of many claims offers, by the numbers of claims and of stems. */
export interface Offers {
  /** The most frequent stem has the number 0. */
  readonly stems: ReadonlyMap<string, number>;
  /** Where the claims' own parts of the following lists begin, with the end of the last one behind. */
  readonly starts: Int32Array;
  readonly offered: Numbers;
  /** How much is offered of each: places in `levels`, of which there are few. */
  readonly sizes: Numbers;
  readonly levels: Float32Array;
}

export function offersOf(claims: readonly Claim[]): Offers {
  const starts = new Int32Array(claims.length + 1);
  claims.forEach(({ terms }, at) => {
    starts[at + 1] = terms.reduce(
      (count, { offer }) => (offer > 0 ? count + 1 : count),
      starts[at] as number,
    );
  });
  const length = starts[claims.length] as number;
  let offered = numbersBelow(0, length);
  let sizes = numbersBelow(0, length);
  const found = new Map<string, number>();
  const levels = new Map<number, number>();
  let at = 0;
  for (const { terms } of claims)
    for (const { stem, offer } of terms) {
      if (offer <= 0) continue;
      const level = Math.fround(offer);
      const known = found.get(stem);
      const knownLevel = levels.get(level);
      if (known === undefined) offered = widened(offered, found.set(stem, found.size).size);
      if (knownLevel === undefined) sizes = widened(sizes, levels.set(level, levels.size).size);
      offered[at] = known ?? found.size - 1;
      sizes[at++] = knownLevel ?? levels.size - 1;
    }
  const ranks = ranksOf(offered, found.size);
  offered.forEach((number, place) => (offered[place] = ranks[number] as number));
  const stems = new Map<string, number>();
  for (const [stem, number] of found) stems.set(stem, ranks[number] as number);
  return { stems, starts, offered, sizes, levels: Float32Array.from(levels.keys()) };
}

/** By its number, how many others are more frequent. */
function ranksOf(numbers: Numbers, count: number): Int32Array {
  const times = new Int32Array(count);
  for (const number of numbers) times[number] = (times[number] as number) + 1;
  const byTimes = Int32Array.from(times.keys()).sort((a, b) => (times[b] as number) - (times[a] as number));
  const ranks = new Int32Array(count);
  byTimes.forEach((number, rank) => (ranks[number] = rank));
  return ranks;
}
