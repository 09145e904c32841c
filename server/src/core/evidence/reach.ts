import type { Terms } from './offers';
import { perBlock, type Shelved } from './shelving';
import type { Neighbour } from './vocabulary';

/** Blocks that are bounded together. */
export const perStretch = 8;
/** Stretches that are bounded together first. */
export const perSection = 32;

/** How far the claims of a shelf meet a word, with the words related to it. */
export interface Reach {
  /** The stems that meet it, itself first, and how far each does. */
  readonly stems: readonly number[];
  readonly similarities: readonly number[];
  /** The most that a claim of each section of stretches offers of them together. */
  readonly sections: Float32Array;
  /** The same of each stretch of blocks. */
  readonly stretches: Float32Array;
  /** The same of each block, in parts of what its stretch has: `whole` is all of it. */
  readonly blocks: Uint8Array;
}

/** A block that has as much as its stretch. */
export const whole = 255;

/** Reaches are kept while a draft speaks of them, as long as all of them have no more blocks than this. */
const mostKept = 8_000_000;
/** A number in single precision is by no more below the same in double precision. */
const roundedUp = 1 + 1e-7;

/** Gives the reach of words on a shelf. `relatedTo`: the stems that meet one in part. */
export function createReaches(
  shelved: Shelved,
  terms: Terms,
  relatedTo: (stem: string) => readonly Neighbour[],
): (stem: string) => Reach {
  const known = new Map<string, Reach>();
  const { stems } = terms;
  const count = Math.ceil(shelved.numbers.length / (perBlock * perStretch));
  const sums = new Float64Array(shelved.numbers.length);
  const mosts = new Float64Array(count * perStretch);

  function make(stem: string): Reach {
    const met = [{ stem, similarity: 1 }, ...relatedTo(stem)].filter((each) => stems.has(each.stem));
    const reach: Reach = {
      stems: met.map((each) => stems.get(each.stem) as number),
      similarities: met.map(({ similarity }) => similarity),
      sections: new Float32Array(Math.ceil(count / perSection)),
      stretches: new Float32Array(count),
      blocks: new Uint8Array(mosts.length),
    };
    addUp(reach, shelved, terms, sums);
    takeMost(reach, shelved, terms, sums, mosts);
    for (let stretch = 0; stretch < count; stretch++) bound(reach, stretch, mosts);
    return reach;
  }

  return (stem) => {
    const found = known.get(stem);
    if (found) return found;
    if (known.size * mosts.length >= mostKept) known.clear();
    const made = make(stem);
    known.set(stem, made);
    return made;
  };
}

/** Adds up what the claims of each place offer. `sums`: nought for each place before. */
function addUp(
  { stems, similarities }: Reach,
  { placesOf, places }: Shelved,
  { termStarts, sizes }: Terms,
  sums: Float64Array,
): void {
  stems.forEach((stem, which) => {
    for (let term = termStarts[stem] as number; term < (termStarts[stem + 1] as number); term++) {
      const offered = (similarities[which] as number) * (sizes[term] as number);
      for (let at = placesOf[term] as number; at < (placesOf[term + 1] as number); at++) {
        const place = places[at] as number;
        sums[place] = (sums[place] as number) + offered;
      }
    }
  });
}

/** Takes the most of each block, and leaves the sums at nought again. `mosts`: nought for each block before. */
function takeMost(
  { stems }: Reach,
  { placesOf, places }: Shelved,
  { termStarts }: Terms,
  sums: Float64Array,
  mosts: Float64Array,
): void {
  for (const stem of stems) {
    // The terms of a stem follow one another.
    const [from, to] = [placesOf[termStarts[stem] as number], placesOf[termStarts[stem + 1] as number]];
    for (let at = from as number; at < (to as number); at++) {
      const place = places[at] as number;
      const block = Math.floor(place / perBlock);
      if ((sums[place] as number) > (mosts[block] as number)) mosts[block] = sums[place] as number;
      sums[place] = 0;
    }
  }
}

/** Writes down the bounds of a stretch and its blocks, and leaves the most of its blocks at nought again. */
function bound({ sections, stretches, blocks }: Reach, stretch: number, mosts: Float64Array): void {
  const [from, to] = [stretch * perStretch, (stretch + 1) * perStretch];
  let most = 0;
  for (let block = from; block < to; block++) most = Math.max(most, mosts[block] as number);
  if (most === 0) return;
  const single = Math.fround(most);
  stretches[stretch] = single < most ? most * roundedUp : single;
  const section = Math.floor(stretch / perSection);
  sections[section] = Math.max(sections[section] as number, stretches[stretch]);
  for (let block = from; block < to; block++) {
    blocks[block] = Math.ceil(((mosts[block] as number) / most) * whole);
    mosts[block] = 0;
  }
}
