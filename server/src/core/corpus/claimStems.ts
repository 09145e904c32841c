import { numbersBelow, type Numbers } from '../text/numbers';
import { stem, words, isFunctionWord } from '../text/words';
import type { SourcedClaim } from './corpus';

/** Weights are kept in tenths, so that a list of hits can be ordered by putting them into buckets. */
export const steps = 10;

/** The stems of every claim in one row: those of claim `n` stand from `starts[n]` to `starts[n + 1]`. */
export interface ClaimStems {
  readonly starts: Uint32Array;
  /** Numbers of stems. */
  readonly stems: Numbers;
  /** What each is worth to the claim, in tenths. */
  readonly weights: Uint8Array;
}

/** The hits of one stem: by weight, greatest first, then by number. */
export interface Posting {
  readonly hits: Uint32Array;
  /** `ends[i]`: how many hits weigh at least `steps - i` tenths. */
  readonly ends: Uint32Array;
}

/** What a word of the source's title, author or key is worth beside one of the claim, in tenths. */
const sourceWeight = 3;

/** Gives each stem of the claims and of their sources a number, in the order in which they are met. */
export function numberStems(claims: readonly SourcedClaim[]): ReadonlyMap<string, number> {
  const stems = new Map<string, number>();
  const see = (found: string): void => {
    if (!stems.has(found)) stems.set(found, stems.size);
  };
  let last: SourcedClaim['source'] | null = null;
  for (const { claim, source } of claims) {
    if (source !== last) stemsOf(source).forEach(see);
    last = source;
    for (const { stem: found } of claim.terms) see(found);
  }
  return stems;
}

/** The stems of each claim and of its source. `numbers`: of all of them. */
export function claimStemsOf(
  claims: readonly SourcedClaim[],
  numbers: ReadonlyMap<string, number>,
): ClaimStems {
  const numberOf = (found: string): number => numbers.get(found) ?? 0;
  const rows = createRows(claims, numbers.size);
  let ofSource: readonly number[] = [];
  let last: SourcedClaim['source'] | null = null;
  for (const { claim, source } of claims) {
    if (source !== last) ofSource = stemsOf(source).map(numberOf);
    last = source;
    for (const number of ofSource) rows.put(number, sourceWeight);
    for (const { stem: found, offer } of claim.terms) rows.put(numberOf(found), tenths(offer));
    rows.end();
  }
  return rows.all();
}

const stemsOf = ({ title, author, publisher, key }: SourcedClaim['source']): readonly string[] =>
  words(`${title} ${author} ${publisher} ${key}`)
    .filter((word) => !isFunctionWord(word.text))
    .map((word) => stem(word.text));

/** At least one: a word that can hardly meet another is still found. */
const tenths = (offer: number): number => Math.max(1, Math.min(steps, Math.round(offer * steps)));

interface Rows {
  /** Adds a stem to the row; one that it has is worth the most that it was put with. */
  put(stem: number, weight: number): void;
  end(): void;
  all(): ClaimStems;
}

/** Rows in lists that are long enough from the start: one that grows is there twice for a while, and what is never written costs nothing. */
function createRows(claims: readonly SourcedClaim[], stemCount: number): Rows {
  const most = mostPlaces(claims);
  const starts = new Uint32Array(claims.length + 1);
  const stems = numbersBelow(stemCount, most);
  const weights = new Uint8Array(most);
  /** Where each stem was last put, plus one. */
  const places = new Uint32Array(stemCount);
  let row = 0;
  let end = 0;
  return {
    put(stem, weight) {
      const place = (places[stem] ?? 0) - 1;
      if (place >= (starts[row] ?? 0)) weights[place] = Math.max(weights[place] ?? 0, weight);
      else {
        places[stem] = end + 1;
        stems[end] = stem;
        weights[end++] = weight;
      }
    },
    end: () => void (starts[++row] = end),
    all: () => ({ starts, stems: stems.subarray(0, end), weights: weights.subarray(0, end) }),
  };
}

/** As many stems as the claims and their sources have, also those that they have twice. */
function mostPlaces(claims: readonly SourcedClaim[]): number {
  let [most, ofSource] = [0, 0];
  let last: SourcedClaim['source'] | null = null;
  for (const { claim, source } of claims) {
    if (source !== last) ofSource = stemsOf(source).length;
    last = source;
    most += ofSource + claim.terms.length;
  }
  return most;
}

/** Turns the rows round: for each stem the claims that hold it, by weight. All hits are in one list. */
export function createPostings(
  { starts, stems, weights }: ClaimStems,
  count: number,
): (stem: number) => Posting {
  const bucketAt = (place: number): number => (stems[place] ?? 0) * steps + steps - (weights[place] ?? 1);
  // Where each bucket ends in the list of all hits; while they are put there, where the next one of the bucket goes.
  const ends = new Uint32Array(count * steps);
  for (let place = 0; place < stems.length; place++) ends[bucketAt(place)] = (ends[bucketAt(place)] ?? 0) + 1;
  for (let bucket = 0, end = 0; bucket < ends.length; bucket++) {
    const held = ends[bucket] ?? 0;
    ends[bucket] = end;
    end += held;
  }
  const hits = new Uint32Array(stems.length);
  for (let claim = 0; claim + 1 < starts.length; claim++)
    for (let place = starts[claim] ?? 0; place < (starts[claim + 1] ?? 0); place++) {
      const bucket = bucketAt(place);
      const to = ends[bucket] ?? 0;
      hits[to] = claim;
      ends[bucket] = to + 1;
    }
  return (stem) => {
    const first = stem * steps;
    const from = first === 0 ? 0 : (ends[first - 1] ?? 0);
    const own = ends.slice(first, first + steps).map((end) => end - from);
    return { hits: hits.subarray(from, from + (own[steps - 1] ?? 0)), ends: own };
  };
}
