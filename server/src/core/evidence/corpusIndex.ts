import type { Claim } from '../claims/claim';
import { sourcedClaims, type Corpus, type SourcedClaim } from '../corpus/corpus';
import type { Dimension } from '../figures/figure';
import { words } from '../text/words';
import { createMentions } from './mentions';
import { buildPostings, type Wanted } from './postings';
import { createVocabulary, type Vocabulary } from './vocabulary';

/** What alignment needs to know of a whole corpus; built once for each. */
export interface CorpusIndex extends Vocabulary {
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
  const claims: SourcedClaim[] = corpus.entries.flatMap((entry) =>
    sourcedClaims(entry).filter(({ claim }) => claim.figure.quantity),
  );
  /** How many claims have each stem as a word of their own, by its number. */
  const frequency: number[] = [];
  const names = new Set<string>();
  const named = new Map<string, number>();
  const { begin, say, numberOf, has } = createMentions();
  const stems = new Set<string>();
  for (const { claim, source } of claims) {
    if (begin(source.key)) wordsOf(`${source.title} ${source.author} ${source.publisher}`).forEach(say);
    for (const { stem, weight } of claim.terms) {
      const number = say(stem);
      if (frequency[number] === undefined) stems.add(stem);
      frequency[number] = (frequency[number] ?? 0) + (weight > 0 ? 1 : 0);
    }
    for (const stem of claim.otherNames.flat()) stems.add(stem);
    for (const name of claim.names) {
      names.add(name);
      if (!claim.inTable) named.set(`${source.key} ${name}`, (named.get(`${source.key} ${name}`) ?? 0) + 1);
      say(name);
    }
    if (claim.openingName) say(claim.openingName);
  }
  const vocabulary = createVocabulary(stems);
  const postings = buildPostings(
    claims.map(({ claim }) => claim),
    ({ figure }) => poolOf(figure.unit.dimension),
    (stem) => vocabulary.neighbours(stem).filter(({ similarity }) => similarity >= leastRelated),
  );
  const scale = Math.log(2 + claims.length);
  const rarities = new Map<string, number>();
  for (const stem of stems) {
    const count = frequency[numberOf(stem)] ?? 0;
    if (count > 0) rarities.set(stem, Math.max(0.3, 1 - Math.log(1 + count) / scale));
  }
  const rarity = (stem: string): number => rarities.get(stem) ?? 1;
  return {
    rarity,
    names,
    neighbours: vocabulary.neighbours,
    pervades: (key, name) => (named.get(`${key} ${name}`) ?? 0) >= pervasive,
    mentions: (key, word, stem) => has(key, word) || has(key, stem),
    candidates: (claim, dimension, limit) =>
      postings
        .best(poolOf(dimension), wantedBy(claim, rarity), limit)
        .map((at) => claims[at] as SourcedClaim),
  };
}

/** Ages are durations: `9.4 years old`, `an age of 9.4 years`. */
const poolOf = (dimension: Dimension): Dimension => (dimension === 'age' ? 'duration' : dimension);

const wordsOf = (text: string): readonly string[] => words(text).map((word) => word.text);

/** A related word brings a claim into view; it counts less than the word itself. */
const leastRelated = 0.4;

const wantedBy = ({ terms }: Claim, rarity: (stem: string) => number): readonly Wanted[] =>
  terms.filter(({ weight }) => weight > 0).map(({ stem, weight }) => ({ stem, gain: weight * rarity(stem) }));
