import type { Claim } from '../claims/claim';
import type { Candidate } from './candidate';
import type { Dimension } from '../figures/figure';
import type { Case } from './case';

/** Dimensions of results, not of readings. */
const results: ReadonlySet<Dimension> = new Set(['multiple', 'percentagePoints']);
/** Denominators that stand for a division by a count. */
const aCount = /^(?:head|capita|person|resident|household|family|child|pupil|each|worker|employee|home|farm)/;
/** Least agreement of words with a level that a change may start from. */
const levelWords = 0.2;

/** A change, a multiple or a rate per head may come from levels of the cited source, in a way that cannot be followed here. */
export const mayBeWorkedOut = ({ claim: { figure }, candidates }: Case): boolean =>
  (figure.change || results.has(figure.unit.dimension) || aCount.test(figure.unit.per)) &&
  candidates.some(({ claim, alignment }) => !claim.figure.change && alignment.words >= levelWords);

/** Least agreement of words for a source's value to be taken into a calculation. */
const operandWords = 0.2;
/** Characters between two sentences of a source that may give one calculation its operands. */
const operandReach = 400;

/** Two figures that a third may follow from. `apt`: whether they may be used for it, asked once the values come out. */
export type Operands = readonly [a: Claim, b: Claim, apt?: () => boolean];

/**
 * Pairs that the figure may be worked out from, the likeliest first: neighbours in the draft's sentence, neighbours in one
 * sentence of the source, one of each, and figures of the sentence before.
 */
export function* pairsFor(
  each: Case,
  draft: readonly Claim[],
  before: readonly Claim[],
  used: ReadonlySet<Claim>,
): Generator<Operands> {
  yield* pairsOf(draft);
  yield* pairsOfSource(each.candidates);
  for (const a of draft) for (const b of each.candidates) yield [a, b.claim, () => isApt(b)];
  for (const a of each.candidates) yield [a.claim, a.claim, () => isApt(a)];
  for (const a of [...draft, ...before]) yield [a, a];
  for (const a of before) for (const b of each.candidates) yield [a, b.claim, () => isApt(b)];
  for (const a of used) for (const b of beside(a, each)) yield [a, b];
  for (const a of before) for (const b of [...draft, ...before]) if (a !== b) yield [a, b];
}

const isApt = ({ alignment }: Candidate): boolean => alignment.words >= operandWords;

/** Pairs that stand near one another in one block of a source. */
function* pairsOfSource(candidates: readonly Candidate[]): Generator<Operands> {
  const blocks = new Map<string, Candidate[]>();
  for (const each of candidates) {
    if (each.claim.block < 0) continue;
    const block = `${each.claim.block} ${each.source.key}`;
    const held = blocks.get(block);
    if (held) held.push(each);
    else blocks.set(block, [each]);
  }
  for (const held of blocks.values()) {
    for (let first = 0; first + 1 < held.length; first++) {
      const a = held[first] as Candidate;
      if (!isApt(a)) continue;
      for (let second = first + 1; second < held.length; second++) {
        const b = held[second] as Candidate;
        if (Math.abs(a.claim.sentence.start - b.claim.sentence.start) < operandReach)
          yield [a.claim, b.claim, () => isApt(b)];
      }
    }
  }
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
export function* pairsBeside(
  { decisive }: { readonly decisive: { readonly claim: Claim } | null },
  draft: readonly Claim[],
): Generator<Operands> {
  yield* pairsOf(draft);
  if (decisive) yield [decisive.claim, decisive.claim];
}

/** Every pair of the claims, in order. */
export function* pairsOf(claims: readonly Claim[]): Generator<Operands> {
  for (const [at, a] of claims.entries()) for (const b of claims.slice(at + 1)) yield [a, b];
}
