import type { Arranged } from './arrangement';
import type { Terms } from './offers';
import type { Wanted } from './postings';
import { createQueue } from './queue';
import { createRanking, type Ranking } from './ranking';
import { createReaches, perSection, perStretch, whole, type Reach } from './reach';
import { perBlock, shelve, type Shelved } from './shelving';
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

/**
 * The claims that are arranged from one place to another. A search bounds what the claims of each stretch offer together of each word
 * at most, looks into the stretches in the order of their bounds, there into the blocks whose own bounds allow it, and ends where no
 * claim of the rest can come among the best any more (block-max pruning, as Mallia, Suel and Tonellotto do it for passages). Stretches
 * are bounded once their section comes first. Since claims that speak of the same stand together, few stretches have much of what is
 * looked for.
 */
export function createShelf(
  arranged: Arranged,
  [from, to]: readonly [number, number],
  relatedTo: (stem: string) => readonly Neighbour[],
): Shelf {
  const shelved = shelve(arranged, from, to);
  const reachOf = createReaches(shelved, arranged, relatedTo);
  const stretches = Math.ceil((to - from) / (perBlock * perStretch));
  const sections = Math.ceil(stretches / perSection);
  /** Stretches by their own numbers, sections behind them. */
  const queue = createQueue(stretches + sections);
  const gains = new Float64Array(arranged.stems.size);
  /** What each term of the words that are looked for is worth. */
  const worths = new Float64Array(arranged.sizes.length);
  const bounds = new Float64Array(perStretch);
  const ranking = createRanking();
  let looked = 0;

  const mayTake = (bound: number, first: number): boolean =>
    bound >= (ranking.floor[0] as number) && ranking.mayTake(bound, first);

  function best(wanted: readonly Wanted[], limit: number): readonly number[] {
    const words = wanted
      .filter(({ gain }) => gain > 0)
      .map(({ stem, gain }): Word => ({ gain, reach: reachOf(stem) }));
    for (const word of words) addGains(word, gains);
    for (const { reach } of words) giveWorths(reach, gains, arranged, worths);
    ranking.begin(limit);
    queue.clear();
    for (let section = 0; section < sections; section++) {
      let bound = 0;
      for (const { gain, reach } of words) bound += gain * (reach.sections[section] as number);
      queue.bounds[stretches + section] = bound;
      if (bound > 0) queue.add(stretches + section);
    }
    for (let next = queue.take(); next >= 0; next = queue.take()) {
      if (!mayTake(queue.bounds[next] as number, 0)) break;
      if (next < stretches) lookInto(next, words);
      else open(next - stretches, words);
    }
    for (const { reach } of words) for (const stem of reach.stems) gains[stem] = 0;
    for (const { reach } of words) giveWorths(reach, gains, arranged, worths);
    return ranking.takeAll();
  }

  /** Bounds the stretches of a section. */
  function open(section: number, words: readonly Word[]): void {
    const end = Math.min((section + 1) * perSection, stretches);
    for (let stretch = section * perSection; stretch < end; stretch++) {
      let bound = 0;
      for (const { gain, reach } of words) bound += gain * (reach.stretches[stretch] as number);
      queue.bounds[stretch] = bound;
      if (bound > 0 && mayTake(bound, 0)) queue.add(stretch);
    }
  }

  function lookInto(stretch: number, words: readonly Word[]): void {
    boundBlocks(stretch, words, bounds);
    for (let at = 0; at < perStretch; at++) {
      const bound = bounds[at] as number;
      const block = stretch * perStretch + at;
      if (bound > 0 && mayTake(bound, shelved.firsts[block] as number))
        looked += rank(shelved, block, worths, ranking);
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

/** Gives the terms of the stems that meet a word what they are worth. */
function giveWorths(
  { stems }: Reach,
  gains: Float64Array,
  { termStarts, sizes }: Terms,
  worths: Float64Array,
): void {
  for (const stem of stems)
    for (let term = termStarts[stem] as number; term < (termStarts[stem + 1] as number); term++)
      worths[term] = (gains[stem] as number) * (sizes[term] as number);
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
  { numbers, starts, terms }: Shelved,
  block: number,
  worths: Float64Array,
  ranking: Ranking,
): number {
  const [from, to] = [block * perBlock, Math.min((block + 1) * perBlock, numbers.length)];
  let at = starts[from] as number;
  for (let place = from; place < to; place++) {
    let sum = 0;
    for (const end = starts[place + 1] as number; at < end; at++)
      sum += worths[terms[at] as number] as number;
    if (sum > 0 && sum >= (ranking.floor[0] as number)) ranking.add(numbers[place] as number, sum);
  }
  return to - from;
}
