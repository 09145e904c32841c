import { steps, type Posting } from './claimStems';
import type { SearchIndex } from './searchIndex';
import type { WordGroup } from './wordGroups';

/** Claims that a search looks at, at most: lists go by weight, so that the best stand at their beginning. */
const mostVisited = 2000;

/** How much is added where a claim measures what the query names and nothing else: it decides between equals only. */
const specific = 0.05;

/** How well a claim, by its number, meets the words of a query, 0–1 and a little more for a claim that says no more. */
export type WordScorer = (number: number) => number;

export function wordScorer({ claimStems, stems }: SearchIndex, groups: readonly WordGroup[]): WordScorer {
  const { starts } = claimStems;
  const groupOf = new Int16Array(stems.size).fill(-1);
  groups.forEach((group, at) => group.stems.forEach((one) => (groupOf[one] = at)));
  const whole = groups.reduce((sum, { worth }) => sum + worth * steps, 0);
  const best = new Uint8Array(groups.length);
  return (number) => {
    if (whole === 0) return 0;
    best.fill(0);
    let all = 0;
    let met = 0;
    for (let place = starts[number] ?? 0; place < (starts[number + 1] ?? 0); place += 1) {
      const at = groupOf[claimStems.stems[place] ?? 0] ?? -1;
      const weight = claimStems.weights[place] ?? 0;
      if (weight === steps) all += 1;
      if (at < 0) continue;
      if (weight === steps) met += 1;
      best[at] = Math.max(best[at] ?? 0, weight);
    }
    const share = groups.reduce((sum, { worth }, at) => sum + worth * (best[at] ?? 0), 0) / whole;
    return all === 0 ? share : share + (specific * met) / all;
  };
}

/** A place in the hits of one stem. */
interface Cursor {
  readonly posting: Posting;
  readonly group: number;
  readonly worth: number;
  /** How many of its hits have been taken. */
  at: number;
  /** The bucket of the next hit; `steps` behind the last one. */
  bucket: number;
}

/**
 * Numbers of the claims that meet the words best, with their scores: the threshold algorithm (R. Fagin, A. Lotem,
 * M. Naor, "Optimal aggregation algorithms for middleware", 2001). It takes hits from the list that promises most, and
 * stops when no claim unseen can be better than the `limit` best.
 */
export function wordHits(
  index: SearchIndex,
  groups: readonly WordGroup[],
  score: WordScorer,
  limit: number,
): Map<number, number> {
  const scores = new Map<number, number>();
  const cursors = cursorsOf(index, groups);
  const whole = groups.reduce((sum, { worth }) => sum + worth * steps, 0);
  let bound = Infinity;
  let good = 0;
  while (scores.size < mostVisited && good < limit) {
    const cursor = mostPromising(cursors);
    if (cursor === undefined) break;
    const number = take(cursor);
    if (!scores.has(number)) {
      const found = score(number);
      scores.set(number, found);
      if (found >= bound) good += 1;
    }
    const least = boundOf(cursors, groups.length) / whole;
    if (least === bound) continue;
    bound = least;
    good = countOf(scores.values(), (found) => found >= bound);
  }
  return scores;
}

function cursorsOf(index: SearchIndex, groups: readonly WordGroup[]): readonly Cursor[] {
  return groups.flatMap(({ stems, worth }, group) =>
    stems.map((one) => settled({ posting: index.postingOf(one), group, worth, at: 0, bucket: 0 })),
  );
}

function take(cursor: Cursor): number {
  const number = cursor.posting.hits[cursor.at] ?? 0;
  cursor.at += 1;
  settled(cursor);
  return number;
}

/** Moves on to the bucket that the next hit lies in. */
function settled(cursor: Cursor): Cursor {
  while (cursor.bucket < steps && cursor.at >= (cursor.posting.ends[cursor.bucket] ?? 0)) cursor.bucket += 1;
  return cursor;
}

/** What the next hit of a list adds to a score; 0 behind its end. */
const promise = ({ worth, bucket }: Cursor): number => worth * (steps - bucket);

function mostPromising(cursors: readonly Cursor[]): Cursor | undefined {
  let best: Cursor | undefined;
  for (const cursor of cursors) {
    if (promise(cursor) > (best === undefined ? 0 : promise(best))) best = cursor;
  }
  return best;
}

/** The most that a claim can score, in tenths, which no list has given yet. */
function boundOf(cursors: readonly Cursor[], groups: number): number {
  const best = new Array<number>(groups).fill(0);
  for (const cursor of cursors) best[cursor.group] = Math.max(best[cursor.group] ?? 0, promise(cursor));
  return best.reduce((sum, one) => sum + one, 0);
}

function countOf(values: Iterable<number>, counts: (value: number) => boolean): number {
  let count = 0;
  for (const value of values) if (counts(value)) count += 1;
  return count;
}
