import type { Offers } from './offers';
import type { Wanted } from './postings';
import { createQueue } from './queue';
import { createRanking, type Ranking } from './ranking';
import { createReaches, perBlock, perStretch, whole, type Reach } from './reach';
import { shelve, type Shelved } from './shelving';
import type { Neighbour } from './vocabulary';

/** Claims among which those that share most with a figure are found. */
export interface Shelf {
  /** The numbers of the claims that offer most of what is looked for, best first; of equals the one with the smaller number. */
  best(this: void, wanted: readonly Wanted[], limit: number): readonly number[];
  /** How many claims have been looked at, one by one. */
  looked(this: void): number;
}

/** A word that is looked for. */
interface Word {
  readonly gain: number;
  readonly reach: Reach;
}

/** A bound and a sum of the same parts differ by less. */
const slack = 1e-9;
/** Sums that differ by less than a part of so many are of the same parts, added in another order. */
const finest = 1e12;

/**
 * A search bounds what the claims of each stretch offer together of each word at most, looks into the stretches in the
 * order of their bounds, there into the blocks whose own bounds allow it, and ends where no claim of the rest can come among the
 * best any more (block-max pruning, as Mallia, Suel and Tonellotto do it for passages). Since claims that speak of the same stand
 * together, few stretches have much of what is looked for.
 */
export function createShelf(
  numbers: readonly number[],
  offers: Offers,
  relatedTo: (stem: string) => readonly Neighbour[],
): Shelf {
  const shelved = shelve(numbers, offers);
  const reachOf = createReaches(shelved, offers.stems, relatedTo);
  const queue = createQueue(Math.ceil(numbers.length / (perBlock * perStretch)));
  const gains = new Float64Array(offers.stems.size);
  const bounds = new Float64Array(perStretch);
  let looked = 0;

  function best(wanted: readonly Wanted[], limit: number): readonly number[] {
    const words = wanted
      .filter(({ gain }) => gain > 0)
      .map(({ stem, gain }): Word => ({ gain, reach: reachOf(stem) }));
    for (const word of words) addGains(word, gains);
    queue.fill((bounds) => {
      for (const { gain, reach } of words) addAll(bounds, reach.stretches, gain);
    });
    const ranking = createRanking(limit);
    for (let next = queue.take(); next >= 0; next = queue.take()) {
      if ((queue.bounds[next] as number) + slack < ranking.least()) break;
      lookInto(next, words, ranking);
    }
    for (const { reach } of words) for (const stem of reach.stems) gains[stem] = 0;
    return ranking.numbers;
  }

  function lookInto(stretch: number, words: readonly Word[], ranking: Ranking): void {
    boundBlocks(stretch, words, bounds);
    for (let at = 0; at < perStretch; at++) {
      const bound = bounds[at] as number;
      if (bound > 0 && bound + slack >= ranking.least())
        looked += rank(shelved, stretch * perStretch + at, gains, ranking);
    }
  }

  return { best, looked: () => looked };
}

/** What each stem is worth: one that meets several words is worth all of that. */
function addGains({ gain, reach: { stems, similarities } }: Word, gains: Float64Array): void {
  stems.forEach((stem, at) => {
    gains[stem] = (gains[stem] as number) + gain * (similarities[at] as number);
  });
}

function addAll(bounds: Float64Array, most: Float32Array, gain: number): void {
  for (let at = 0; at < most.length; at++) bounds[at] = (bounds[at] as number) + gain * (most[at] as number);
}

/** Bounds what the claims of each block of a stretch can have. */
function boundBlocks(stretch: number, words: readonly Word[], bounds: Float64Array): void {
  const from = stretch * perStretch;
  bounds.fill(0);
  for (const { gain, reach } of words) {
    const { blocks } = reach;
    const step = (gain * (reach.stretches[stretch] as number)) / whole;
    if (step === 0) continue;
    for (let at = 0; at < perStretch; at++)
      bounds[at] = (bounds[at] as number) + step * (blocks[from + at] as number);
  }
}

/** Ranks the claims of a block; returns how many they are. */
function rank(
  { numbers, starts, offered, sizes, levels }: Shelved,
  block: number,
  gains: Float64Array,
  ranking: Ranking,
): number {
  const [from, to] = [block * perBlock, Math.min((block + 1) * perBlock, numbers.length)];
  for (let place = from; place < to; place++) {
    let sum = 0;
    const end = starts[place + 1] as number;
    for (let at = starts[place] as number; at < end; at++)
      sum += (gains[offered[at] as number] as number) * (levels[sizes[at] as number] as number);
    if (sum > 0 && sum + slack >= ranking.least())
      ranking.add(numbers[place] as number, Math.round(sum * finest) / finest);
  }
  return to - from;
}
