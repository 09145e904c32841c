import type { Claim } from '../claims/claim';
import type { SourcedClaim } from '../corpus/corpus';
import { contradictionsOf, type Contradiction } from './contradictions';
import { rememberFor, rememberLatestFor } from '../text/remember';
import type { CorpusIndex } from './corpusIndex';
import type { Neighbour } from './vocabulary';

/** How far a draft's and a source's claim speak of the same thing. */
export interface Alignment {
  /** 0–1: agreement of the words, lessened by all that speaks against it. */
  readonly score: number;
  /** Agreement of the words alone. */
  readonly words: number;
  /** The share of what the draft says that the source's claim meets. */
  readonly draftMet: number;
  readonly contradictions: readonly Contradiction[];
}

/** Both ways count: what the draft says must be in the source's claim, and the other way round. */
const fromDraft = 0.6;
/** Words of less weight are taken over from the sentence before. */
const ownWords = 0.3;
/** An alias of a bundled record is a looser name than its measure. */
const otherName = 0.85;

export function align(draft: Claim, source: SourcedClaim, index: CorpusIndex): Alignment {
  const wanted = weighedOfDraft(draft, index);
  const offers = weighed(source.claim, index).offers;
  let [met, metOwn] = [0, 0];
  for (let at = 0; at < wanted.stems.length; at++) {
    const stem = wanted.stems[at] as string;
    const offer = offers.get(stem) ?? nearest(wanted.neighbours[at] as readonly Neighbour[], offers);
    if (offer === 0) continue;
    met += offer * (wanted.worths[at] as number);
    metOwn += offer * (wanted.ownWorths[at] as number);
  }
  const fromOwn = wanted.all === 0 ? 0 : met / wanted.all;
  const draftMet = wanted.allOwn === 0 ? fromOwn : metOwn / wanted.allOwn;
  const words = fromDraft * fromOwn + (1 - fromDraft) * coverageOfSource(source.claim, draft, index);
  const contradictions = contradictionsOf(draft, source, index);
  let score = words;
  for (const { factor } of contradictions) score *= factor;
  return { words, draftMet, contradictions, score };
}

/** A claim's words as they count in a corpus; worked out once, and then held beside many others. */
interface Weighed {
  /** Those that have weight, with what each is worth: the rarer, the more. */
  readonly stems: readonly string[];
  readonly worths: readonly number[];
  readonly all: number;
  /** The same for its own words alone; 0 for one that is taken over. */
  readonly ownWorths: readonly number[];
  readonly allOwn: number;
  readonly neighbours: readonly (readonly Neighbour[])[];
  /** How far each of its stems can meet the other side. */
  readonly offers: ReadonlyMap<string, number>;
  /** The same for words near to its own, in part; made when it is first needed. */
  wide: ReadonlyMap<string, number> | null;
  /** Its other names as words, each name's together. */
  readonly names: readonly { readonly stems: readonly string[]; readonly worths: readonly number[] }[];
}

/** A claim of a source is held beside many of the draft's, one of the draft beside all of its sources and then no more. */
const weighed = rememberFor(weigh);
const weighedOfDraft = rememberLatestFor(weigh, 256);

function weigh({ terms, otherNames }: Claim, index: CorpusIndex): Weighed {
  const telling = terms.filter(({ weight }) => weight > 0);
  const worths = telling.map(({ stem, weight }) => weight * index.rarity(stem));
  const own = telling.map(({ weight }, at) => (weight > ownWords ? (worths[at] ?? 0) : 0));
  return {
    stems: telling.map(({ stem }) => stem),
    worths,
    all: sum(worths),
    ownWorths: own,
    allOwn: sum(own),
    neighbours: telling.map(({ stem }) => index.neighbours(stem)),
    offers: new Map(terms.map(({ stem, offer }) => [stem, offer])),
    wide: null,
    names: otherNames.map((stems) => ({ stems, worths: stems.map((stem) => index.rarity(stem)) })),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** How far the draft meets what the source's claim is about, under the best of its names. */
function coverageOfSource(claim: Claim, draft: Claim, index: CorpusIndex): number {
  const { stems, worths, all, names } = weighed(claim, index);
  const own = weighedOfDraft(draft, index);
  const offers = (own.wide ??= wideOffers(draft, own.offers, index));
  let best = covered(stems, worths, all, offers);
  for (const name of names)
    best = Math.max(best, otherName * covered(name.stems, name.worths, sum(name.worths), offers));
  return best;
}

/** What a claim offers, with the words of the corpus that are near to its own. */
function wideOffers(
  { terms }: Claim,
  own: ReadonlyMap<string, number>,
  index: CorpusIndex,
): ReadonlyMap<string, number> {
  const wide = new Map<string, number>();
  for (const { stem, offer } of terms)
    for (const near of index.neighbours(stem))
      wide.set(near.stem, Math.max(wide.get(near.stem) ?? 0, near.similarity * offer));
  for (const [stem, offer] of own) wide.set(stem, offer);
  return wide;
}

/** The share of what stems are worth that is offered. */
function covered(
  stems: readonly string[],
  worths: readonly number[],
  all: number,
  offers: ReadonlyMap<string, number>,
): number {
  if (all === 0) return 0;
  let met = 0;
  for (let at = 0; at < stems.length; at++)
    met += (worths[at] as number) * (offers.get(stems[at] as string) ?? 0);
  return met / all;
}

/** What is offered of the words near to a stem. */
function nearest(neighbours: readonly Neighbour[], offers: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const { stem, similarity } of neighbours) {
    const offer = offers.get(stem);
    if (offer !== undefined && similarity * offer > best) best = similarity * offer;
  }
  return best;
}
