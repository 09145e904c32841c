import type { Claim } from '../claims/claim';
import { sourcedClaims, type Corpus, type CorpusEntry, type SourcedClaim } from '../corpus/corpus';
import type { Dimension } from '../figures/figure';
import { once } from '../text/remember';
import { words } from '../text/words';
import { createAgreement, type Agreement } from './agreement';
import { createMentions } from './mentions';
import { offersOf } from './offers';
import { buildPostings, type Wanted } from './postings';
import { createTimes, type Times } from './times';
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
  readonly times: Times;
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
    for (const sourced of sourcedClaims(entry)) if (sourced.claim.figure.quantity) claims.push(sourced);
    ranges.set(entry, [from, claims.length]);
  }
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
  for (const stem of stems) {
    const count = frequency[numberOf(stem)] ?? 0;
    if (count > 0) rarities.set(stem, Math.max(0.3, 1 - Math.log(1 + count) / scale));
  }
  const rarity = (stem: string): number => rarities.get(stem) ?? 1;
  const agreement = once(() =>
    createAgreement({ claims, offers, rarity, neighbours: vocabulary.neighbours }),
  );
  const values = createValues(claims);
  return {
    claims,
    numbersOf: (entry) => {
      const [from, to] = ranges.get(entry) ?? [0, 0];
      return Array.from({ length: to - from }, (_, at) => from + at);
    },
    values,
    times: createTimes(values),
    agreement: (claim, number) => agreement()(claim, number),
    rarity,
    names,
    neighbours: vocabulary.neighbours,
    pervades: (key, name) => (named.get(`${key} ${name}`) ?? 0) >= pervasive,
    mentions: (key, word, stem) => has(key, word) || has(key, stem),
    candidates: (claim, dimension, limit) => postings.best(poolOf(dimension), wantedBy(claim, rarity), limit),
  };
}

/** Ages are durations: `9.4 years old`, `an age of 9.4 years`. */
const poolOf = (dimension: Dimension): Dimension => (dimension === 'age' ? 'duration' : dimension);

const wordsOf = (text: string): readonly string[] => words(text).map((word) => word.text);

/** A related word brings a claim into view; it counts less than the word itself. */
const leastRelated = 0.4;

const wantedBy = ({ terms }: Claim, rarity: (stem: string) => number): readonly Wanted[] =>
  terms.filter(({ weight }) => weight > 0).map(({ stem, weight }) => ({ stem, gain: weight * rarity(stem) }));
