import type { Claim } from '../claims/claim';
import type { Corpus, CorpusEntry, SourcedClaim } from '../corpus/corpus';
import type { Source } from '../corpus/source';
import type { Dimension } from '../figures/figure';
import { numbersBelow } from '../text/numbers';
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
  readonly claims: readonly Claim[];
  /** The source of the claim of a number. */
  sourceOf(this: void, number: number): Source;
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
  const claims: Claim[] = [];
  for (const entry of corpus.entries) {
    const from = claims.length;
    for (const claim of entry.claims) if (claim.figure.quantity) claims.push(claim);
    ranges.set(entry, [from, claims.length]);
  }
  const sourceOf = sourcesOf(ranges, claims.length);
  /** How many claims have each stem as a word of their own, by its number. */
  const frequency: number[] = [];
  const names = new Set<string>();
  const named = new Map<string, number>();
  const { begin, say, numberOf, has } = createMentions();
  const stems = new Set<string>();
  claims.forEach((claim, claimNumber) => {
    const source = sourceOf(claimNumber);
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
  });
  const vocabulary = createVocabulary(stems);
  const postings = buildPostings(
    claims,
    offersOf(claims),
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
    createAgreement({ claims, offers: postings.arranged, rarity, neighbours: vocabulary.neighbours }),
  );
  const values = createValues(claims, sourceOf);
  return {
    claims,
    sourceOf,
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

type Ranges = ReadonlyMap<CorpusEntry, readonly [from: number, to: number]>;

/** Two bytes a claim: an object for each that names its source would take sixteen times as many. */
function sourcesOf(ranges: Ranges, count: number): (number: number) => Source {
  const entries = [...ranges.keys()];
  const owners = numbersBelow(entries.length, count);
  [...ranges.values()].forEach(([from, to], at) => owners.fill(at, from, to));
  return (number) => (entries[owners[number] as number] as CorpusEntry).source;
}

/** Ages are durations: `9.4 years old`, `an age of 9.4 years`. */
const poolOf = (dimension: Dimension): Dimension => (dimension === 'age' ? 'duration' : dimension);

const wordsOf = (text: string): readonly string[] => words(text).map((word) => word.text);

/** A related word brings a claim into view; it counts less than the word itself. */
const leastRelated = 0.4;

const wantedBy = ({ terms }: Claim, rarity: (stem: string) => number): readonly Wanted[] =>
  terms.filter(({ weight }) => weight > 0).map(({ stem, weight }) => ({ stem, gain: weight * rarity(stem) }));
