import type { Shelved } from './shelving';
import type { Neighbour } from './vocabulary';

/** Claims that are looked at together. */
export const perBlock = 8;
/** Blocks that are bounded together. */
export const perStretch = 8;

/** How far the claims of a shelf meet a word, with the words related to it. */
export interface Reach {
  /** The stems that meet it, itself first, and how far each does. */
  readonly stems: readonly number[];
  readonly similarities: readonly number[];
  /** The most that a claim of each block, and of each stretch of blocks, offers of them together. */
  readonly blocks: Float32Array;
  readonly stretches: Float32Array;
}

/** Reaches are kept while a draft speaks of them, as long as all of them have no more blocks than this. */
const mostKept = 4_000_000;
/** A number in single precision is by no more below the same in double precision. */
const roundedUp = 1 + 1e-7;

/** Gives the reach of words on a shelf. `relatedTo`: the stems that meet one in part. */
export function createReaches(
  shelved: Shelved,
  stems: ReadonlyMap<string, number>,
  relatedTo: (stem: string) => readonly Neighbour[],
): (stem: string) => Reach {
  const known = new Map<string, Reach>();
  const sums = new Float64Array(shelved.numbers.length);
  const count = Math.ceil(shelved.numbers.length / (perBlock * perStretch));

  function make(stem: string): Reach {
    const met = [{ stem, similarity: 1 }, ...relatedTo(stem)].filter((each) => stems.has(each.stem));
    const reach: Reach = {
      stems: met.map((each) => stems.get(each.stem) as number),
      similarities: met.map(({ similarity }) => similarity),
      blocks: new Float32Array(count * perStretch),
      stretches: new Float32Array(count),
    };
    bound(reach, shelved, sums);
    return reach;
  }

  return (stem) => {
    const found = known.get(stem);
    if (found) return found;
    if (known.size * count * perStretch >= mostKept) known.clear();
    const made = make(stem);
    known.set(stem, made);
    return made;
  };
}

/** `sums`: nought for each place, before and after. */
function bound(reach: Reach, { stemStarts, places, sizesAt }: Shelved, sums: Float64Array): void {
  const { stems, similarities, blocks, stretches } = reach;
  stems.forEach((stem, which) => {
    const similarity = similarities[which] as number;
    for (let at = stemStarts[stem] as number; at < (stemStarts[stem + 1] as number); at++) {
      const place = places[at] as number;
      sums[place] = (sums[place] as number) + similarity * (sizesAt[at] as number);
    }
  });
  for (const stem of stems)
    for (let at = stemStarts[stem] as number; at < (stemStarts[stem + 1] as number); at++) {
      const place = places[at] as number;
      const block = Math.floor(place / perBlock);
      const most = (sums[place] as number) * roundedUp;
      if (most > (blocks[block] as number)) blocks[block] = most;
      sums[place] = 0;
    }
  blocks.forEach((most, block) => {
    const stretch = Math.floor(block / perStretch);
    if (most > (stretches[stretch] as number)) stretches[stretch] = most;
  });
}
