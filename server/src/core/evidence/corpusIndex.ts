import type { Claim } from '../claims/claim';
import type { Corpus, SourcedClaim } from '../corpus/corpus';
import type { Dimension } from '../figures/figure';

/** What alignment needs to know of a whole corpus; built once for each. */
export interface CorpusIndex {
  /** Rarity of a stem, 0–1: 1 for one that no claim or a single claim has. */
  rarity(stem: string): number;
  /** Words that some source uses as a name inside a sentence. */
  readonly names: ReadonlySet<string>;
  /** Whether a source's claims speak of this word, as a name or otherwise. */
  mentions(sourceKey: string, word: string, stem: string): boolean;
  /** The claims of a dimension that share the most, and the rarest, words with a claim; best first, at most `limit`. */
  candidates(claim: Claim, dimension: Dimension, limit: number): readonly SourcedClaim[];
}

const indexes = new WeakMap<Corpus, CorpusIndex>();

export function indexOf(corpus: Corpus): CorpusIndex {
  const known = indexes.get(corpus);
  if (known) return known;
  const index = buildIndex(corpus);
  indexes.set(corpus, index);
  return index;
}

function buildIndex(corpus: Corpus): CorpusIndex {
  const claims: SourcedClaim[] = corpus.entries.flatMap(({ source, claims: own }) =>
    own.filter((claim) => claim.figure.quantity).map((claim) => ({ claim, source })),
  );
  const frequency = new Map<string, number>();
  const postings = new Map<Dimension, Postings>();
  const names = new Set<string>();
  const spoken = new Map<string, Set<string>>();
  claims.forEach(({ claim, source }, at) => {
    const list = postings.get(claim.figure.unit.dimension) ?? emptyPostings();
    postings.set(claim.figure.unit.dimension, list);
    const words = spoken.get(source.key) ?? new Set<string>();
    spoken.set(source.key, words);
    for (const { stem, weight, offer } of claim.terms) {
      words.add(stem);
      if (weight > 0) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
      const posting = list.get(stem);
      if (posting) posting.push([at, offer]);
      else list.set(stem, [[at, offer]]);
    }
    for (const name of claim.names) {
      names.add(name);
      words.add(name);
    }
    if (claim.openingName) words.add(claim.openingName);
  });
  const scale = Math.log(2 + claims.length);
  const rarity = (stem: string): number =>
    Math.max(0.3, 1 - Math.log(1 + (frequency.get(stem) ?? 0)) / scale);
  return {
    rarity,
    names,
    mentions: (key, word, stem) => spoken.get(key)?.has(word) === true || spoken.get(key)?.has(stem) === true,
    candidates: (claim, dimension, limit) =>
      rank(claim, postings.get(dimension), rarity, limit).map((at) => claims[at] as SourcedClaim),
  };
}

const emptyPostings = (): Postings => new Map<string, (readonly [number, number])[]>();

/** Stem -> the claims that offer it, each with how far. */
type Postings = Map<string, (readonly [at: number, offer: number])[]>;

function rank(
  claim: Claim,
  postings: Postings | undefined,
  rarity: (stem: string) => number,
  limit: number,
): number[] {
  const scores = new Map<number, number>();
  for (const { stem, weight } of claim.terms) {
    if (weight === 0) continue;
    const gain = weight * rarity(stem);
    for (const [at, offer] of postings?.get(stem) ?? []) scores.set(at, (scores.get(at) ?? 0) + gain * offer);
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .map(([at]) => at);
}
