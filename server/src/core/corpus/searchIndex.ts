import { stem, words, isFunctionWord } from '../text/words';
import type { Corpus, SourcedClaim } from './corpus';

/** Weights are kept in tenths, so that a list of hits can be ordered by putting them into buckets. */
export const steps = 10;

/** The hits of one stem: by weight, greatest first, then by number. */
export interface Posting {
  readonly hits: Uint32Array;
  /** `ends[i]`: how many hits weigh at least `steps - i` tenths. */
  readonly ends: readonly number[];
}

/** The stems of every claim in one row: those of claim `n` stand from `starts[n]` to `starts[n + 1]`. */
export interface ClaimStems {
  readonly starts: Uint32Array;
  /** Numbers of stems. */
  readonly stems: Uint32Array;
  /** What each is worth to the claim, in tenths. */
  readonly weights: Uint8Array;
}

/** Numbers of claims by one of their values, in the order of the values, then of the numbers. */
export interface ValueIndex {
  readonly values: Float64Array;
  readonly hits: Uint32Array;
}

/** Claims and stems go by number, which keeps a search among many thousand of them short. */
export interface SearchIndex {
  /** Claims, those of the newest source first: a claim's number is its place here, so that the lower number wins a tie. */
  readonly claims: readonly SourcedClaim[];
  /** The number of each stem. */
  readonly stems: ReadonlyMap<string, number>;
  readonly sortedStems: readonly string[];
  /** By the stem's number. */
  readonly postings: readonly Posting[];
  readonly claimStems: ClaimStems;
  /** Values as written (`15` for 15 per cent). */
  readonly written: ValueIndex;
  /** Values in the base unit of their dimension (`0.15`). */
  readonly base: ValueIndex;
}

/** What a word of the source's title, author or key is worth beside one of the claim, in tenths. */
const sourceWeight = 3;

const indexes = new WeakMap<Corpus, SearchIndex>();

/** The index of a corpus, made when it is first searched. */
export function indexOf(corpus: Corpus): SearchIndex {
  const known = indexes.get(corpus) ?? createIndex(corpus);
  indexes.set(corpus, known);
  return known;
}

function createIndex(corpus: Corpus): SearchIndex {
  const newestFirst = [...corpus.entries].sort((a, b) => compare(b.source.issued, a.source.issued));
  const claims = newestFirst.flatMap(({ source, claims: own }) => own.map((claim) => ({ claim, source })));
  const stems = new Map<string, number>();
  const rows = rowsOf(claims, stems);
  return {
    claims,
    stems,
    sortedStems: [...stems.keys()].sort(compare),
    postings: createPostings(rows, stems.size),
    claimStems: joinedRows(rows),
    written: createValues(claims, () => 1),
    base: createValues(claims, ({ claim }) => claim.figure.unit.factor),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const stemsOf = ({ title, author, publisher, key }: SourcedClaim['source']): readonly string[] =>
  words(`${title} ${author} ${publisher} ${key}`)
    .filter((word) => !isFunctionWord(word.text))
    .map((word) => stem(word.text));

interface Row {
  readonly stems: readonly number[];
  readonly weights: readonly number[];
}

/** The stems of each claim and of its source, numbered in the order in which they are met. */
function rowsOf(claims: readonly SourcedClaim[], stems: Map<string, number>): readonly Row[] {
  const numberOf = (found: string): number => {
    const known = stems.get(found) ?? stems.size;
    stems.set(found, known);
    return known;
  };
  const ofSources = new Map<SourcedClaim['source'], readonly number[]>();
  return claims.map(({ claim, source }) => {
    const ofSource = ofSources.get(source) ?? stemsOf(source).map(numberOf);
    ofSources.set(source, ofSource);
    const own = new Map<number, number>();
    for (const found of ofSource) own.set(found, sourceWeight);
    for (const { stem: found, offer } of claim.terms) {
      const number = numberOf(found);
      own.set(number, Math.max(own.get(number) ?? 0, tenths(offer)));
    }
    return { stems: [...own.keys()], weights: [...own.values()] };
  });
}

/** At least one: a word that can hardly meet another is still found. */
const tenths = (offer: number): number => Math.max(1, Math.min(steps, Math.round(offer * steps)));

function joinedRows(rows: readonly Row[]): ClaimStems {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, number) => (starts[number + 1] = (starts[number] ?? 0) + row.stems.length));
  const stems = new Uint32Array(starts[rows.length] ?? 0);
  const weights = new Uint8Array(stems.length);
  rows.forEach((row, number) => {
    stems.set(row.stems, starts[number]);
    weights.set(row.weights, starts[number]);
  });
  return { starts, stems, weights };
}

/** Turns the rows round: for each stem the claims that hold it, by weight. */
function createPostings(rows: readonly Row[], count: number): readonly Posting[] {
  const buckets = Array.from({ length: count }, (): number[][] => []);
  rows.forEach(({ stems, weights }, number) => {
    stems.forEach((found, at) => ((buckets[found] ??= [])[steps - (weights[at] ?? 1)] ??= []).push(number));
  });
  return buckets.map((own) => {
    const ends: number[] = [];
    for (let at = 0; at < steps; at += 1) ends.push((ends[at - 1] ?? 0) + (own[at]?.length ?? 0));
    return { hits: Uint32Array.from(own.flatMap((bucket) => bucket)), ends };
  });
}

function createValues(claims: readonly SourcedClaim[], factor: (claim: SourcedClaim) => number): ValueIndex {
  const pairs: { value: number; hit: number }[] = [];
  claims.forEach((sourced, hit) => {
    const { min, max } = sourced.claim.figure.value;
    const by = factor(sourced);
    pairs.push({ value: min * by, hit });
    if (max !== min) pairs.push({ value: max * by, hit });
  });
  pairs.sort((a, b) => a.value - b.value || a.hit - b.hit);
  return {
    values: Float64Array.from(pairs, (pair) => pair.value),
    hits: Uint32Array.from(pairs, (pair) => pair.hit),
  };
}
