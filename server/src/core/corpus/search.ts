import { extractFigures } from '../figures/extract';
import type { Figure, Period } from '../figures/figure';
import { isFunctionWord, words } from '../text/words';
import type { Corpus, SourcedClaim } from './corpus';
import { indexOf, type SearchIndex } from './searchIndex';
import { splitFilter } from './searchFilter';
import { valueHits } from './valueHits';
import { groupsOf } from './wordGroups';
import { wordHits, wordScorer } from './wordHits';

export interface SearchHit extends SourcedClaim {
  /** The greater the better: about 1 for the value, 1 for all the words, up to 0.6 for the period. */
  readonly score: number;
}

/** A value that is met counts a little more than words that are; a year is a period first, and a value only of dated facts. */
const weights = { value: 1.05, year: 0.3, period: 0.6, datedFact: -0.25, reserve: -0.1 };

/** Hits by words that are gathered, more than are asked for: what else they say then decides; most where a period is looked for. */
const gathered = { words: 200, withPeriod: 1000, filtered: 5000 };

interface Query {
  readonly values: readonly Figure[];
  readonly years: readonly Figure[];
  readonly periods: readonly Period[];
  readonly words: readonly string[];
}

/**
 * The claims that a query looks for, best first, the newer source first among equals; at most `limit`. A query is a
 * value in any form (`15 per cent`, `0.15`, `£1.2bn`), words, a period, or all of them, with filters (`splitFilter`). An empty one gives the whole
 * corpus, newest first.
 */
export function searchClaims(corpus: Corpus, asked: string, limit: number): readonly SearchHit[] {
  const index = indexOf(corpus);
  const { query, accepts } = splitFilter(asked);
  const among = accepts ? index.claims.filter(accepts) : index.claims;
  if (query.trim() === '') return among.slice(0, limit).map((sourced) => ({ ...sourced, score: 0 }));
  const scores = scoresOf(index, readQuery(query), accepts ? Math.max(limit, gathered.filtered) : limit);
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const hits: SearchHit[] = [];
  for (const [number, score] of ranked) {
    const sourced = index.claims[number];
    if (hits.length >= limit) break;
    if (sourced && score > 0 && (!accepts || accepts(sourced))) hits.push({ ...sourced, score });
  }
  return hits;
}

function scoresOf(index: SearchIndex, query: Query, limit: number): ReadonlyMap<number, number> {
  const groups = groupsOf(index, query.words);
  const byWords = wordScorer(index, groups);
  const enough = Math.max(limit, query.periods.length > 0 ? gathered.withPeriod : gathered.words);
  const scores = wordHits(index, groups, byWords, enough);
  const addAll = (hits: ReadonlyMap<number, number>, weight: number): void => {
    for (const [number, score] of hits)
      scores.set(number, (scores.get(number) ?? byWords(number)) + score * weight);
  };
  addAll(valueHits(index, query.values), weights.value);
  addAll(valueHits(index, query.years), weights.year);
  const seeksFact = query.years.length > 0;
  for (const [number, score] of scores) {
    const claim = index.claims[number]?.claim;
    if (claim === undefined || score === 0) continue;
    const fact = claim.figure.quantity || seeksFact ? 0 : weights.datedFact;
    scores.set(
      number,
      Math.max(0.01, score + fact) + weights.period * shareWithin(claim.period, query.periods),
    );
  }
  return scores;
}

/** How much of a claim's period lies within those looked for, 0–1; none of one without an end. */
function shareWithin(period: Period | null, wanted: readonly Period[]): number {
  if (period === null || !Number.isFinite(period.to - period.from)) return 0;
  const shared = wanted.map(({ from, to }) => Math.min(to, period.to) - Math.max(from, period.from));
  return Math.max(0, ...shared) / (period.to - period.from);
}

function readQuery(query: string): Query {
  const { figures, periods } = extractFigures(query, { role: 'cell', leadIn: '', draft: false });
  const values = figures.filter(({ quantity }) => quantity);
  const years = figures.filter(({ kind }) => kind === 'year' || kind === 'date');
  const spans = [...values, ...years, ...periods].map(({ span }) => span);
  const rest = spans.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    query,
  );
  const named = periods.flatMap(({ period }) => period ?? []);
  return { values, years, periods: named, words: tellingWords(rest, spans.length > 0) };
}

/** Words that carry a meaning; a query of function words alone, such as a word half typed, is taken as it is. */
function tellingWords(text: string, hasNumbers: boolean): readonly string[] {
  const all = [...new Set(words(text).map((word) => word.text))];
  const telling = all.filter((word) => !isFunctionWord(word));
  return telling.length > 0 || hasNumbers ? telling : all;
}
