import { claimStemsOf, createPostings, numberStems, type ClaimStems, type Posting } from './claimStems';
import { sourcedClaims, type Corpus, type SourcedClaim } from './corpus';

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
  readonly postingOf: (this: void, stem: number) => Posting;
  readonly claimStems: ClaimStems;
  /** Values as written (`15` for 15 per cent). */
  readonly written: ValueIndex;
  /** Values in the base unit of their dimension (`0.15`). */
  readonly base: ValueIndex;
}

const indexes = new WeakMap<Corpus, SearchIndex>();

/** The index of a corpus, made when it is first searched. */
export function indexOf(corpus: Corpus): SearchIndex {
  const known = indexes.get(corpus) ?? createIndex(corpus);
  indexes.set(corpus, known);
  return known;
}

/** It is made of lists of numbers, without an object for each claim on the way: those would take more room than all that stays. */
function createIndex(corpus: Corpus): SearchIndex {
  const newestFirst = [...corpus.entries].sort((a, b) => compare(b.source.issued, a.source.issued));
  const claims = newestFirst.flatMap(sourcedClaims);
  const stems = numberStems(claims);
  const claimStems = claimStemsOf(claims, stems);
  return {
    claims,
    stems,
    sortedStems: [...stems.keys()].sort(compare),
    postingOf: createPostings(claimStems, stems.size),
    claimStems,
    written: createValues(claims, () => 1),
    base: createValues(claims, ({ claim }) => claim.figure.unit.factor),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function createValues(claims: readonly SourcedClaim[], factor: (claim: SourcedClaim) => number): ValueIndex {
  const values = new Float64Array(claims.length * 2);
  const hits = new Uint32Array(values.length);
  let end = 0;
  const put = (value: number, hit: number): void => {
    values[end] = value;
    hits[end++] = hit;
  };
  claims.forEach((sourced, hit) => {
    const { min, max } = sourced.claim.figure.value;
    const by = factor(sourced);
    put(min * by, hit);
    if (max !== min) put(max * by, hit);
  });
  // Hits ascend as they are put.
  const order = Uint32Array.from({ length: end }, (_, at) => at).sort(
    (a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b,
  );
  return {
    values: Float64Array.from(order, (at) => values[at] ?? 0),
    hits: order.map((at) => hits[at] ?? 0),
  };
}
