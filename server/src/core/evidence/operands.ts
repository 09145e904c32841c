import type { Claim } from '../claims/claim';
import type { Candidate } from './candidate';
import type { Dimension } from '../figures/figure';
import type { Case } from './case';
import { valueOf, type Value } from './ranges';

/** Dimensions of results, not of readings. */
const results: ReadonlySet<Dimension> = new Set(['multiple', 'percentagePoints']);
/** Denominators that stand for a division by a count. */
const aCount = /^(?:head|capita|person|resident|household|family|child|pupil|each|worker|employee|home|farm)/;
/** Least agreement of words with a level that a change may start from. */
const levelWords = 0.2;

/** A change, a multiple or a rate per head may come from levels of the cited source, in a way that cannot be followed here. */
export const mayBeWorkedOut = ({ claim: { figure }, candidates }: Case): boolean =>
  (figure.change || results.has(figure.unit.dimension) || aCount.test(figure.unit.per)) &&
  candidates.some(({ agreement, figure: level }) => agreement.words >= levelWords && !level.change);

/** Least agreement of words for a source's value to be taken into a calculation. */
const operandWords = 0.2;
/** Characters between two sentences of a source that may give one calculation its operands. */
const operandReach = 400;

/**
 * Takes two figures that a third may follow from, or one as both, and tells whether it does. `operand`: the one that must be
 * apt for it, asked once the values come out; null where both are.
 */
export type Take = (a: Value, b: Value, operand: Candidate | null) => boolean;

/** Gives pairs until one is found that serves; `two`: also those of two different figures. */
export type Pairs = (take: Take, two: boolean) => boolean;

/**
 * Pairs that the figure may be worked out from, the likeliest first: neighbours in the draft's sentence, neighbours in one
 * sentence of the source, one of each, and figures of the sentence before.
 */
export const pairsFor =
  (each: Case, draft: readonly Claim[], before: readonly Claim[], used: ReadonlySet<Claim>): Pairs =>
  (take, two) =>
    (two && withinDraft(draft, take)) ||
    (two && withinSource(each.candidates, take)) ||
    (two && across(draft, each.candidates, take)) ||
    each.candidates.some((a) => take(a, a, a)) ||
    alone(draft, take) ||
    alone(before, take) ||
    (two && across(before, each.candidates, take)) ||
    (two && [...used].some((a) => withEach(a, beside(a, each), take))) ||
    (two && before.some((a) => withEach(a, [...draft, ...before], take)));

/** Whether the words agree well enough for a source's value to be taken into a calculation. */
export const isApt = ({ agreement }: Candidate): boolean => agreement.words >= operandWords;

const alone = (claims: readonly Claim[], take: Take): boolean =>
  claims.some((claim) => take(valueOf(claim), valueOf(claim), null));

const withEach = (a: Claim, others: readonly Claim[], take: Take): boolean =>
  others.some((b) => a !== b && take(valueOf(a), valueOf(b), null));

const across = (draft: readonly Claim[], candidates: readonly Candidate[], take: Take): boolean =>
  draft.some((claim) => {
    const a = valueOf(claim);
    return candidates.some((b) => take(a, b, b));
  });

/** Pairs that stand near one another in one block of a source. */
function withinSource(candidates: readonly Candidate[], take: Take): boolean {
  for (const held of byBlock(candidates))
    for (let first = 0; first + 1 < held.length; first++) {
      const a = held[first] as Candidate;
      if (!isApt(a)) continue;
      for (let second = first + 1; second < held.length; second++) {
        const b = held[second] as Candidate;
        const near = Math.abs(a.claim.sentence.start - b.claim.sentence.start) < operandReach;
        if (near && take(a, b, b)) return true;
      }
    }
  return false;
}

/** The candidates of each block of a source that has several. */
function byBlock(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const blocks = new Map<number, Candidate[]>();
  for (const each of candidates) {
    if (each.block < 0) continue;
    const held = blocks.get(each.block);
    if (held) held.push(each);
    else blocks.set(each.block, [each]);
  }
  return [...blocks.values()];
}

/** What the source says near the claim that another figure of the sentence rests on. */
function beside(a: Claim, { candidates }: Case): readonly Claim[] {
  const source = candidates.find(({ claim }) => claim === a)?.source;
  return candidates
    .filter((each) => each.source === source && each.claim !== a)
    .map(({ claim }) => claim)
    .filter((b) => b.block === a.block && Math.abs(a.sentence.start - b.sentence.start) < operandReach);
}

/** For a figure that a source's value stands against: its neighbours alone, and that value as the other part of a whole. */
export const pairsBeside =
  ({ decisive }: { readonly decisive: { readonly claim: Claim } | null }, draft: readonly Claim[]): Pairs =>
  (take, two) =>
    (two && withinDraft(draft, take)) || (decisive !== null && alone([decisive.claim], take));

/** Every pair of the claims, in order. */
export const pairsOf =
  (claims: readonly Claim[]): Pairs =>
  (take, two) =>
    two && withinDraft(claims, take);

function withinDraft(claims: readonly Claim[], take: Take): boolean {
  for (let first = 0; first + 1 < claims.length; first++)
    for (let second = first + 1; second < claims.length; second++)
      if (take(valueOf(claims[first] as Claim), valueOf(claims[second] as Claim), null)) return true;
  return false;
}
