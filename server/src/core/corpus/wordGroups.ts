import { firstNot } from '../text/ordered';
import { stem } from '../text/words';
import { edits } from './nearest';
import type { SearchIndex } from './searchIndex';

/** A word of the query: the numbers of the stems that it may mean, and how much it tells (rare words tell more). */
export interface WordGroup {
  readonly stems: readonly number[];
  readonly worth: number;
}

const mostExpansions = 20;

/** The stems that each query word may mean: itself, words that it begins (the last word may be half typed), else the nearest spelling. */
export function groupsOf(index: SearchIndex, queryWords: readonly string[]): readonly WordGroup[] {
  return queryWords.map((word, at) => {
    const found = stemsFor(index, word, at === queryWords.length - 1);
    const stems = found.flatMap((one) => index.stems.get(one) ?? []);
    const hits = stems.reduce((sum, one) => sum + index.postingOf(one).hits.length, 0);
    return { stems, worth: Math.log(2 + index.claims.length / (1 + hits)) };
  });
}

function stemsFor(index: SearchIndex, word: string, mayBeHalf: boolean): readonly string[] {
  const whole = stem(word);
  const exact = index.stems.has(whole) ? [whole] : [];
  if (mayBeHalf && word.length >= 3) {
    const begun = stemsFrom(index.sortedStems, word).filter((found) => found !== whole);
    if (exact.length + begun.length > 0) return [...exact, ...begun].slice(0, mostExpansions);
    const longest = [1, 2, 3]
      .map((cut) => word.slice(0, -cut))
      .find((part) => part.length >= 4 && index.stems.has(part));
    if (longest !== undefined) return [longest];
  }
  return exact.length > 0 ? exact : nearestSpelling(index.sortedStems, whole);
}

/** The sorted stems that begin with `start`. */
function stemsFrom(stems: readonly string[], start: string): readonly string[] {
  const from = firstNot(stems, (stem) => stem < start);
  let to = from;
  while (to < stems.length && to < from + mostExpansions && (stems[to] ?? '').startsWith(start)) to += 1;
  return stems.slice(from, to);
}

/** One slip is forgiven in a word of five letters or more, behind the first two letters. */
function nearestSpelling(stems: readonly string[], wanted: string): readonly string[] {
  if (wanted.length < 5) return [];
  const start = wanted.slice(0, 2);
  const found: string[] = [];
  for (
    let at = firstNot(stems, (stem) => stem < start);
    at < stems.length && (stems[at] ?? '').startsWith(start);
    at += 1
  ) {
    const candidate = stems[at] ?? '';
    if (Math.abs(candidate.length - wanted.length) <= 1 && edits(candidate, wanted) === 1)
      found.push(candidate);
  }
  return found.slice(0, 3);
}
