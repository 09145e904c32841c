import type { Claim } from '../claims/claim';
import { agrees, mayOppose, opposes, speaksOfTheSame, type Candidate } from './candidate';
import { significantDigits } from './compare';
import { periodsFit } from './contradictions';
import { similarity } from './similarity';
import { conflict, supportScale, thresholdsFor } from './thresholds';

/** What the candidates say of one figure, before derivations are looked at. */
export interface Judgement {
  readonly verdict: 'supported' | 'refuted' | 'conflictingEvidence' | 'notEnoughEvidence';
  /** The candidate that decides, and for conflicting evidence the one on the other side. */
  readonly decisive: Candidate | null;
  readonly opposite: Candidate | null;
}

export interface JudgeOptions {
  readonly cited: boolean;
  /** Candidates that other figures of the same draft sentence already rest on: they cannot be what this figure should have been. */
  readonly used: ReadonlySet<Claim>;
  /** The best alignment that another figure of the sentence has with the claim of a number: what is nearer to that one is not about this one. */
  nearer?(this: void, number: number): number;
}

const silent: Judgement = { verdict: 'notEnoughEvidence', decisive: null, opposite: null };

/** The best candidate that agrees, if it is aligned well enough to support the figure by itself. */
export function bestSupport(
  draft: Claim,
  candidates: readonly Candidate[],
  { cited, used }: JudgeOptions,
): Candidate | null {
  const best = strongest(candidates, agrees, (each) => !isOfAnotherTime(draft, each));
  if (!best) return null;
  const beside = besideUsed(best.claim, used);
  const scale =
    (cited ? crowding(candidates) : supportScale.uncited) * (beside ? supportScale.besideMatch : 1);
  return best.alignment.score >= thresholdsFor(draft.figure, isSame(draft, best)).support * scale
    ? best
    : null;
}

/** A value that only comes near, and stands for another named period, is no support. */
const isOfAnotherTime = (draft: Claim, each: Candidate): boolean =>
  !isSame(draft, each) && breaksPeriod(each);

/** A chance agreement is the likelier the more values of the same kind a source holds. */
const crowding = (candidates: readonly Candidate[]): number => {
  const rivals = candidates.filter(({ comparison }) => comparison !== 'incomparable').length;
  return Math.min(1, Math.max(supportScale.alone, rivals / supportScale.crowd));
};

/** Weighs the agreeing against the opposing candidates (in this order: turned round, contrast, support, conflict). */
export function judge(draft: Claim, candidates: readonly Candidate[], options: JudgeOptions): Judgement {
  const turned = strongest(
    candidates,
    ({ sameDigits }) => sameDigits,
    (candidate) => candidate.turned !== null,
  );
  const support = bestSupport(draft, candidates, options);
  const against = strongest(
    candidates,
    mayOppose,
    (candidate) =>
      speaksOfTheSame(draft, candidate) &&
      !options.used.has(candidate.claim) &&
      !isAnothers(candidate, options),
  );
  if (turned && strongEnough(draft, turned, options) && outranks(turned, support)) return refuted(turned);
  const sibling = support && siblingAgainst(draft, support, candidates, options);
  if (support && sibling && contrasts(draft, support, sibling)) return refuted(sibling);
  if (support && isForAnotherTime(draft, support, candidates)) return refuted(support);
  if (support && holdsAgainst(draft, support, against)) {
    const disputed = against && disputes(support, against) && strongEnough(draft, against, options);
    return disputed && against.alignment.score >= support.alignment.score
      ? { verdict: 'conflictingEvidence', decisive: support, opposite: against }
      : { verdict: 'supported', decisive: support, opposite: null };
  }
  if (against && strongEnough(draft, against, options)) return refuted(against);
  return silent;
}

/** Agreement of words from which the same value for another named period is that period's value. */
const sameMeasure = 0.55;

/** The source gives this very value, for the same measure, but for another named period, and never for the draft's. */
const isForAnotherTime = (draft: Claim, support: Candidate, candidates: readonly Candidate[]): boolean =>
  breaksPeriod(support) &&
  significantDigits(draft.figure) >= 2 &&
  support.alignment.words >= sameMeasure &&
  support.alignment.contradictions.length === 1 &&
  !candidates.some((each) => isSame(draft, each) && each.comparison === 'agrees' && !breaksPeriod(each));

const breaksPeriod = ({ alignment }: Candidate): boolean =>
  alignment.contradictions.some(({ kind, factor }) => kind === 'period' && factor < 0.5);

/** The best aligned of the values beside the agreeing one that stand against the draft; what speaks against both tells them not apart. */
function siblingAgainst(
  draft: Claim,
  support: Candidate,
  candidates: readonly Candidate[],
  options: JudgeOptions,
): Candidate | null {
  return strongest(
    candidates,
    ({ comparison, block }) => comparison === 'differs' && block === support.block,
    (each) =>
      siblings(support, each) &&
      opposes(draft, each, support.alignment.contradictions) &&
      !options.used.has(each.claim) &&
      !isAnothers(each, options),
  );
}

/** Sources disagree where each states its own value for one period. */
function disputes(support: Candidate, against: Candidate): boolean {
  const [a, b] = [support.claim.period, against.claim.period];
  return support.source.key !== against.source.key && (a && b ? periodsFit(a, b) : a === b);
}

const isSame = (draft: Claim, { claim }: Candidate): boolean =>
  draft.figure.value.min === claim.figure.value.min && draft.figure.value.max === claim.figure.value.max;

/** By so much another figure must be nearer. */
const nearerBy = 0.03;

function isAnothers(each: Candidate, { nearer }: JudgeOptions): boolean {
  const other = nearer?.(each.number) ?? 0;
  return other > nearerBy && other > each.alignment.score + nearerBy;
}

const refuted = (decisive: Candidate): Judgement => ({ verdict: 'refuted', decisive, opposite: null });

/**
 * Of those that are meant the best aligned, of equals the first. `mayBe`: what can be told of it by numbers alone. Words are
 * compared where there are several such, and what else is asked of one only where its words and its time would do.
 */
function strongest(
  candidates: readonly Candidate[],
  mayBe: (candidate: Candidate) => boolean,
  isMeant: (candidate: Candidate) => boolean,
): Candidate | null {
  let best: Candidate | null = null;
  for (const next of candidates) {
    if (!mayBe(next)) continue;
    if (best !== null && next.mostAligned <= best.alignment.score) continue;
    if (isMeant(next) && (best === null || best.alignment.score < next.alignment.score)) best = next;
  }
  return best;
}

const outranks = (turned: Candidate, support: Candidate | null): boolean =>
  !support || turned === support || turned.alignment.score >= support.alignment.score;

function strongEnough(draft: Claim, against: Candidate, options: JudgeOptions): boolean {
  const least = leastFor(draft, options) * nearnessOf(against, options) * slipOf(against);
  return against.alignment.score >= least;
}

/** `2 officers`: so small a number counts one of many things in any text. */
const isSmallCount = ({ kind, value }: Claim['figure']): boolean =>
  kind === 'count' && value.max <= 10 && value.min >= 0;

/** The alignment that a conflict needs: more for a figure without a citation, and for a value that says little. */
function leastFor({ figure }: Claim, { cited }: JudgeOptions): number {
  const vague = thresholdsFor(figure).margin > 0.6;
  if (isSmallCount(figure) || (figure.weak && !cited)) return conflict.weak;
  if (cited) return vague ? conflict.citedVague : conflict.cited;
  return vague ? conflict.uncitedVague : conflict.uncited;
}

/** Less is needed where another figure of the sentence rests on the same sentence of the source, or on the next. */
function nearnessOf({ claim }: Candidate, { cited, used }: JudgeOptions): number {
  if (!cited) return 1;
  if (besideUsed(claim, used)) return conflict.besideMatch;
  return nearUsed(claim, used) ? conflict.nearMatch : 1;
}

/** Less is needed where the draft shows the source's digits: turned round, or in another order. */
function slipOf(against: Candidate): number {
  if (against.turned !== null) return conflict.turned;
  return against.transposed ? conflict.transposed : 1;
}

/** Whether a matched figure of the draft's sentence rests on the same sentence or row of the source. */
const besideUsed = (claim: Claim, used: ReadonlySet<Claim>): boolean =>
  [...used].some((other) => other !== claim && sameSentence(other, claim));

/** In one sentence or row of a text; a record of the bundled corpus shares none. */
export const sameSentence = (a: Claim, b: Claim): boolean =>
  a.block >= 0 &&
  a.block === b.block &&
  a.sentence.start === b.sentence.start &&
  a.sentence.end === b.sentence.end;

const nearUsed = (claim: Claim, used: ReadonlySet<Claim>): boolean =>
  [...used].some((other) => other !== claim && neighbours(other, claim));

/** In one sentence, or in sentences that follow one another. */
const neighbours = (a: Claim, b: Claim): boolean =>
  sameSentence(a, b) ||
  (a.block >= 0 &&
    a.block === b.block &&
    (a.sentence.end === b.sentence.start || b.sentence.end === a.sentence.start));

const siblings = (a: Candidate, b: Candidate): boolean =>
  a.source.key === b.source.key && neighbours(a.claim, b.claim);

const holdsAgainst = (draft: Claim, support: Candidate, against: Candidate | null): boolean =>
  !against ||
  support.alignment.score >=
    thresholdsFor(draft.figure, isSame(draft, support)).margin * against.alignment.score;

/** A sibling that is aligned so well, and so much better, is what the draft speaks of. */
const clear = { least: 0.6, share: 0.67, margin: 0.5 };

/**
 * The value stands in the source, but for a sibling: next to it is the value for what the draft says. Told where the agreeing
 * candidate breaks an attribute that the opposing one keeps, or where only the opposing one has a word that the draft uses.
 */
function contrasts(draft: Claim, support: Candidate, against: Candidate): boolean {
  if (!siblings(support, against) || against.alignment.score < support.alignment.score) return false;
  const broken = (candidate: Candidate): Set<string> =>
    new Set(candidate.alignment.contradictions.map(({ kind }) => kind));
  const [supportBreaks, againstBreaks] = [broken(support), broken(against)];
  const attributes = ['period', 'modality', 'group', 'name'];
  if (attributes.some((kind) => supportBreaks.has(kind) && !againstBreaks.has(kind))) return true;
  // `Of these, 8,840 took place` says little in words; four digits say more.
  const telling = thresholdsFor(draft.figure, isSame(draft, support)).margin < clear.margin;
  if (
    (!telling || sameSentence(support.claim, against.claim)) &&
    against.alignment.score >= clear.least &&
    support.alignment.score <= clear.share * against.alignment.score
  )
    return true;
  if (thresholdsFor(draft.figure).margin < 0.7) return false;
  const says = (claim: Claim, stem: string, least: number): boolean =>
    claim.terms.some((term) => term.weight >= least && similarity(term.stem, stem) > 0.7);
  const onlyIn = (a: Claim, b: Claim, least: number): string[] =>
    a.terms.filter((term) => term.weight >= least && !says(b, term.stem, least)).map((term) => term.stem);
  const forAgainst = onlyIn(against.claim, support.claim, 0.6).filter((stem) => says(draft, stem, 0.5));
  const forSupport = onlyIn(support.claim, against.claim, 0.4).filter((stem) => says(draft, stem, 0.2));
  return forAgainst.length > 0 && forSupport.length === 0;
}
