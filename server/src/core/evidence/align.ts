import type { Claim } from '../claims/claim';
import type { Agreement } from './agreement';
import { contradictionsOf, type Contradiction } from './contradictions';
import type { CorpusIndex, NumberedClaim } from './corpusIndex';

/** How far a draft's and a source's claim speak of the same thing. */
export interface Alignment extends Agreement {
  /** 0–1: agreement of the words, lessened by all that speaks against it. */
  readonly score: number;
  readonly contradictions: readonly Contradiction[];
}

export const align = (draft: Claim, source: NumberedClaim, index: CorpusIndex): Alignment =>
  aligned(index.agreement(draft, source.number), contradictionsOf(draft, source, index));

/** The factor of each contradiction is below 1: no score is above the agreement of the words. */
export function aligned({ words, draftMet }: Agreement, contradictions: readonly Contradiction[]): Alignment {
  let score = words;
  for (const { factor } of contradictions) score *= factor;
  return { words, draftMet, contradictions, score };
}
