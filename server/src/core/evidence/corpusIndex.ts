import type { Claim } from '../claims/claim';
import type { Corpus, SourcedClaim } from '../corpus/corpus';
import type { Dimension } from '../figures/figure';
import { words } from '../text/words';
import { relatedStems } from '../text/relatedWords';
import { familyOf, similarity } from './similarity';

/** What alignment needs to know of a whole corpus; built once for each. */
export interface CorpusIndex {
  /** Rarity of a stem, 0–1: 1 for one that no claim or a single claim has. */
  rarity(stem: string): number;
  /** Words that some source uses as a name inside a sentence. */
  readonly names: ReadonlySet<string>;
  /** Whether a source's claims speak of this word, as a name or otherwise. */
  mentions(sourceKey: string, word: string, stem: string): boolean;
  /** Whether a name hangs over a whole source (its title, or many of its sentences), so that no single claim is more about it than others. */
  pervades(sourceKey: string, name: string): boolean;
  /** The claims of a dimension that share the most, and the rarest, words with a claim; best first, at most `limit`. */
  candidates(claim: Claim, dimension: Dimension, limit: number): readonly SourcedClaim[];
}

/** A name in so many claims of a source's prose is what the whole source is about. */
const pervasive = 4;

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
  const named = new Map<string, number>();
  const spoken = new Map<string, Set<string>>();
  claims.forEach(({ claim, source }, at) => {
    const pool = poolOf(claim.figure.unit.dimension);
    const list = postings.get(pool) ?? emptyPostings();
    postings.set(pool, list);
    const said = spoken.get(source.key) ?? wordsOf(`${source.title} ${source.author} ${source.publisher}`);
    spoken.set(source.key, said);
    for (const { stem, weight, offer } of claim.terms) {
      said.add(stem);
      if (weight > 0) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
      const posting = list.get(stem);
      if (posting) posting.push([at, offer]);
      else list.set(stem, [[at, offer]]);
    }
    for (const name of claim.names) {
      names.add(name);
      if (!claim.inTable) named.set(`${source.key} ${name}`, (named.get(`${source.key} ${name}`) ?? 0) + 1);
      said.add(name);
    }
    if (claim.openingName) said.add(claim.openingName);
  });
  const families = new Map<string, string[]>();
  for (const stem of frequency.keys()) {
    const family = families.get(familyOf(stem));
    if (family) family.push(stem);
    else families.set(familyOf(stem), [stem]);
  }
  const scale = Math.log(2 + claims.length);
  const rarity = (stem: string): number =>
    Math.max(0.3, 1 - Math.log(1 + (frequency.get(stem) ?? 0)) / scale);
  return {
    rarity,
    names,
    pervades: (key, name) => (named.get(`${key} ${name}`) ?? 0) >= pervasive,
    mentions: (key, word, stem) => spoken.get(key)?.has(word) === true || spoken.get(key)?.has(stem) === true,
    candidates: (claim, dimension, limit) =>
      rank(claim, postings.get(poolOf(dimension)), families, rarity, limit).map(
        (at) => claims[at] as SourcedClaim,
      ),
  };
}

/** Ages are durations: `9.4 years old`, `an age of 9.4 years`. */
const poolOf = (dimension: Dimension): Dimension => (dimension === 'age' ? 'duration' : dimension);

const wordsOf = (text: string): Set<string> => new Set(words(text).map((word) => word.text));

const emptyPostings = (): Postings => new Map<string, (readonly [number, number])[]>();

/** Stem -> the claims that offer it, each with how far. */
type Postings = Map<string, (readonly [at: number, offer: number])[]>;

/** A related word brings a claim into view; it counts less than the word itself. */
const leastRelated = 0.4;

function rank(
  claim: Claim,
  postings: Postings | undefined,
  families: ReadonlyMap<string, readonly string[]>,
  rarity: (stem: string) => number,
  limit: number,
): number[] {
  const scores = new Map<number, number>();
  for (const { stem, weight } of claim.terms) {
    if (weight === 0) continue;
    for (const other of new Set([stem, ...relatedStems(stem), ...(families.get(familyOf(stem)) ?? [])])) {
      const near = similarity(stem, other);
      const gain = weight * rarity(stem) * near;
      if (near < leastRelated) continue;
      for (const [at, offer] of postings?.get(other) ?? [])
        scores.set(at, (scores.get(at) ?? 0) + gain * offer);
    }
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .map(([at]) => at);
}
