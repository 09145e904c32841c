import type { Claim, Term } from '../claims/claim';
import type { SourcedClaim } from '../corpus/corpus';
import { contradictionsOf, type Contradiction } from './contradictions';
import type { CorpusIndex } from './corpusIndex';
import { similarity } from './similarity';

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
  const fromOwn = coverage(draft.terms, source.claim, index);
  const own = draft.terms.filter(({ weight }) => weight > ownWords);
  const draftMet = own.length > 0 ? coverage(own, source.claim, index) : fromOwn;
  const words = fromDraft * fromOwn + (1 - fromDraft) * coverageOfSource(source.claim, draft, index);
  const contradictions = contradictionsOf(draft, source, index);
  return {
    words,
    draftMet,
    contradictions,
    score: contradictions.reduce((score, { factor }) => score * factor, words),
  };
}

const offered = new WeakMap<Claim, ReadonlyMap<string, number>>();

function offersOf(claim: Claim): ReadonlyMap<string, number> {
  const known = offered.get(claim);
  if (known) return known;
  const map = new Map(claim.terms.map((term) => [term.stem, term.offer]));
  offered.set(claim, map);
  return map;
}

/** How far the draft meets what the source's claim is about, under the best of its names. */
function coverageOfSource(claim: Claim, draft: Claim, index: CorpusIndex): number {
  const named = claim.otherNames.map((stems) =>
    coverage(
      stems.map((stem) => ({ stem, weight: 1, offer: 1 })),
      draft,
      index,
    ),
  );
  return Math.max(coverage(claim.terms, draft, index), ...named.map((covered) => otherName * covered));
}

/** The weighted share of `terms` that the other claim meets, rare words counting more. */
function coverage(terms: readonly Term[], other: Claim, index: CorpusIndex): number {
  const offers = offersOf(other);
  let met = 0;
  let all = 0;
  for (const { stem, weight } of terms) {
    if (weight === 0) continue;
    const worth = weight * index.rarity(stem);
    all += worth;
    met += worth * (offers.get(stem) ?? kinOffer(stem, other));
  }
  return all === 0 ? 0 : met / all;
}

function kinOffer(stem: string, other: Claim): number {
  let best = 0;
  for (const term of other.terms) {
    if (term.offer > best) best = Math.max(best, similarity(stem, term.stem) * term.offer);
  }
  return best;
}
