import type { Claim } from '../claims/claim';
import type { Corpus, CorpusEntry, SourcedClaim } from '../corpus/corpus';
import type { Dimension } from '../figures/figure';
import { once } from '../text/remember';
import { words } from '../text/words';
import { createAgreement, type Agreement } from './agreement';
import { offersOf } from './offers';
import { buildPostings, type Wanted } from './postings';
import { createValues, type Values } from './values';
import { createVocabulary, type Vocabulary } from './vocabulary';

/** A claim of the corpus, with its number in the index. */
export interface NumberedClaim extends SourcedClaim {
  readonly number: number;
}

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
  /** The claims by their numbers: those that state a quantity, in the order of the corpus. */
  readonly claims: readonly SourcedClaim[];
  /** The numbers of the claims of a source. */
  numbersOf(this: void, entry: CorpusEntry): readonly number[];
  readonly values: Values;
  /** How far the words of a claim agree with those of the corpus's claim of a number. */
  agreement(this: void, claim: Claim, number: number): Agreement;
  /** The numbers of the claims of a dimension that share the most, and the rarest, words with a claim; best first, at most `limit`. */
  candidates(claim: Claim, dimension: Dimension, limit: number): readonly number[];
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
  const ranges = new Map<CorpusEntry, readonly [from: number, to: number]>();
  const claims: SourcedClaim[] = [];
  for (const entry of corpus.entries) {
    const from = claims.length;
    for (const claim of entry.claims) if (claim.figure.quantity) claims.push({ claim, source: entry.source });
    ranges.set(entry, [from, claims.length]);
  }
  const frequency = new Map<string, number>();
  const names = new Set<string>();
  const named = new Map<string, number>();
  const spoken = new Map<string, Set<string>>();
  const stems = new Set<string>();
  for (const { claim, source } of claims) {
    const said = spoken.get(source.key) ?? wordsOf(`${source.title} ${source.author} ${source.publisher}`);
    spoken.set(source.key, said);
    for (const { stem, weight } of claim.terms) {
      said.add(stem);
      stems.add(stem);
      if (weight > 0) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    }
    for (const stem of claim.otherNames.flat()) stems.add(stem);
    for (const name of claim.names) {
      names.add(name);
      if (!claim.inTable) named.set(`${source.key} ${name}`, (named.get(`${source.key} ${name}`) ?? 0) + 1);
      said.add(name);
    }
    if (claim.openingName) said.add(claim.openingName);
  }
  const vocabulary = createVocabulary(stems);
  const plain = claims.map(({ claim }) => claim);
  const offers = offersOf(plain);
  const postings = buildPostings(
    plain,
    offers,
    ({ figure }) => poolOf(figure.unit.dimension),
    (stem) => vocabulary.neighbours(stem).filter(({ similarity }) => similarity >= leastRelated),
  );
  const scale = Math.log(2 + claims.length);
  const rarities = new Map<string, number>();
  for (const [stem, count] of frequency) rarities.set(stem, Math.max(0.3, 1 - Math.log(1 + count) / scale));
  const rarity = (stem: string): number => rarities.get(stem) ?? 1;
  const agreement = once(() =>
    createAgreement({ claims, offers, rarity, neighbours: vocabulary.neighbours }),
  );
  return {
    claims,
    numbersOf: (entry) => {
      const [from, to] = ranges.get(entry) ?? [0, 0];
      return Array.from({ length: to - from }, (_, at) => from + at);
    },
    values: createValues(claims),
    agreement: (claim, number) => agreement()(claim, number),
    rarity,
    names,
    neighbours: vocabulary.neighbours,
    pervades: (key, name) => (named.get(`${key} ${name}`) ?? 0) >= pervasive,
    mentions: (key, word, stem) => spoken.get(key)?.has(word) === true || spoken.get(key)?.has(stem) === true,
    candidates: (claim, dimension, limit) => postings.best(poolOf(dimension), wantedBy(claim, rarity), limit),
  };
}

/** Ages are durations: `9.4 years old`, `an age of 9.4 years`. */
const poolOf = (dimension: Dimension): Dimension => (dimension === 'age' ? 'duration' : dimension);

const wordsOf = (text: string): Set<string> => new Set(words(text).map((word) => word.text));

/** A related word brings a claim into view; it counts less than the word itself. */
const leastRelated = 0.4;

const wantedBy = ({ terms }: Claim, rarity: (stem: string) => number): readonly Wanted[] =>
  terms.filter(({ weight }) => weight > 0).map(({ stem, weight }) => ({ stem, gain: weight * rarity(stem) }));
