import type { Claim } from '../claims/claim';
import type { SourcedClaim } from '../corpus/corpus';
import type { Figure } from '../figures/figure';
import { none } from '../text/exact';
import type { Agreement } from './agreement';
import { aligned, type Alignment } from './align';
import {
  baseValue,
  compareAs,
  comparable,
  significantDigits,
  type BaseValue,
  type Comparison,
} from './compare';
import { speaksOfChange } from './derive';
import {
  apartOtherwise,
  contradictionsOf,
  directionOf,
  otherRate,
  separates,
  type Contradiction,
  type InTime,
} from './contradictions';
import type { CorpusIndex, NumberedClaim } from './corpusIndex';
import { alike, printOf, sameDigits, transposed } from './digits';
import { rangeOf, type Range, type Value } from './ranges';
import { magnitude } from './thresholds';

/** A claim of the corpus held beside a claim of the draft. */
export interface Candidate extends NumberedClaim, Value {
  /** The block of its source that it stands in, see `Values`. */
  readonly block: number;
  /** What its time alone says against its being about the same thing. */
  readonly inTime: InTime;
  /** The words' part of the alignment, which costs less. */
  readonly agreement: Agreement;
  /** What words and time leave of the alignment: its score is no higher. */
  readonly mostAligned: number;
  readonly alignment: Alignment;
  /** Its value is of the same order of magnitude as the draft's. */
  readonly withinReach: boolean;
  readonly comparison: Comparison;
  /** It shows the digits of the draft's figure. */
  readonly sameDigits: boolean;
  /** It shows them in another order. */
  readonly transposed: boolean;
  /** The draft shows the source's digits but turns them round: another unit, scale, bound or direction; the reason in words. */
  readonly turned: string | null;
}

/** Holds a claim beside those of some numbers. `print`: of the digits of its figure. */
export function candidates(
  claim: Claim,
  numbers: readonly number[],
  index: CorpusIndex,
  print = printOf(claim.figure),
): Candidate[] {
  const draft: Draft = { claim, value: baseValue(claim.figure), print, inTime: index.times(claim) };
  return numbers.map((number) => new Held(draft, number, index));
}

/** A claim of the draft, with what is asked of it again and again. */
interface Draft {
  readonly claim: Claim;
  readonly value: BaseValue;
  readonly print: number;
  /** By the number of a claim of the corpus. */
  readonly inTime: (number: number) => InTime;
}

/**
 * Of the many claims that a figure is held beside, the values decide about most, then the words, which are compared where they are
 * asked for: both without a look at the claim itself, of which there are too many to be near at hand.
 */
class Held implements Candidate {
  readonly comparison: Comparison;
  /** Whether digits need to be looked at. */
  readonly #mayShowDigits: boolean;
  #range: Range | null = null;
  #agreement: Agreement | null = null;
  #alignment: Alignment | null = null;
  #turned: string | null | undefined = undefined;

  constructor(
    private readonly draft: Draft,
    readonly number: number,
    private readonly index: CorpusIndex,
  ) {
    const { values } = index;
    this.comparison = compareAs(
      draft.claim,
      values.like(number),
      draft.value,
      values.baseValue(number),
      this,
    );
    this.#mayShowDigits = alike(draft.print, values.print(number));
  }

  get withinReach(): boolean {
    return isWithinReach(this.draft.value.low, this.index.values.low(this.number));
  }

  get like(): Claim {
    return this.index.values.like(this.number);
  }

  get range(): Range {
    return (this.#range ??= rangeOf(this.index.values.baseValue(this.number), this.like.figure.kind));
  }

  get block(): number {
    return this.index.values.block(this.number);
  }

  get inTime(): InTime {
    return this.draft.inTime(this.number);
  }

  get claim(): Claim {
    return this.index.claims[this.number] as Claim;
  }

  get figure(): Figure {
    return this.claim.figure;
  }

  get source(): SourcedClaim['source'] {
    return this.index.sourceOf(this.number);
  }

  get sameDigits(): boolean {
    return this.#mayShowDigits && sameDigits(this.draft.claim.figure, this.claim.figure);
  }

  get transposed(): boolean {
    return this.#mayShowDigits && transposed(this.draft.claim.figure, this.claim.figure);
  }

  get agreement(): Agreement {
    return (this.#agreement ??= this.index.agreement(this.draft.claim, this.number));
  }

  get mostAligned(): number {
    let most = this.agreement.words;
    // In the order in which they lessen the score, so that no rounding puts this below it.
    for (const factor of this.inTime.factors) most *= factor;
    return most;
  }

  get alignment(): Alignment {
    return (this.#alignment ??= aligned(
      this.agreement,
      contradictionsOf(this.draft.claim, this, this.index, this.index.values.timely(this.number)),
    ));
  }

  get turned(): string | null {
    if (this.#turned === undefined) this.#turned = this.#turnedRound();
    return this.#turned;
  }

  #turnedRound(): string | null {
    const turned = this.sameDigits ? turnedRound(this.draft.claim, this.claim, this.comparison) : null;
    if (turned === null) return null;
    const apart = this.alignment.contradictions.some(
      (each) => separates(each) && each.kind !== 'change' && each.kind !== 'rate',
    );
    return apart ? null : turned;
  }
}

/** The source's sentence names no period, and its text is about another one. */
const isAssumed = ({ kind, factor }: Contradiction): boolean => kind === 'period' && factor >= 0.6;

/** A claim that meets less of what the draft says is about something else. */
const leastMet = 0.3;
/** Digits in another order are a slip that little else needs to show. */
const leastMetTransposed = 0.15;

/**
 * Whether the candidate can stand against the draft's value: of the same kind and order of magnitude, and no reserve on it.
 * `shared`: what speaks as much against the candidate that it is held beside.
 */
export const opposes = (draft: Claim, each: Candidate, shared: readonly Contradiction[] = none): boolean =>
  mayOppose(each, shared) && speaksOfTheSame(draft, each, shared);

/** What the value and the time alone say: without a look at the words, or at the claim itself. */
export const mayOppose = (each: Candidate, shared: readonly Contradiction[] = none): boolean =>
  each.comparison === 'differs' &&
  (each.withinReach || each.sameDigits) &&
  !areMeant(each.inTime.separating, each, shared);

/** What is left to ask of one that may oppose. */
export function speaksOfTheSame(
  draft: Claim,
  each: Candidate,
  shared: readonly Contradiction[] = none,
): boolean {
  if (each.agreement.draftMet < (each.transposed ? leastMetTransposed : leastMet)) return false;
  return each.like.reserve === null && !areMeant(apartOtherwise(draft, each), each, shared);
}

/** Whether any of what separates two claims is meant, though digits may be in another order, and something is shared. */
function areMeant(
  apart: readonly Contradiction[],
  each: Candidate,
  shared: readonly Contradiction[],
): boolean {
  for (const found of apart)
    if (!(isAssumed(found) && each.transposed) && !isAmong(shared, found)) return true;
  return false;
}

const isAmong = (shared: readonly Contradiction[], { kind, factor }: Contradiction): boolean =>
  shared.length > 0 && shared.some((other) => other.kind === kind && other.factor === factor);

export const agrees = ({ comparison }: Candidate): boolean =>
  comparison === 'agrees' || comparison === 'imprecise';

/** Of two lower ends. */
function isWithinReach(draft: number, source: number): boolean {
  const ratio = source === 0 ? Number.POSITIVE_INFINITY : Math.abs(draft / source);
  return ratio <= magnitude && ratio >= 1 / magnitude;
}

/** Both show the same digits. */
function turnedRound(draft: Claim, source: Claim, comparison: Comparison): string | null {
  const [d, s] = [draft.figure, source.figure];
  if (!comparable(d, s)) return turnedUnit(draft, source);
  if (comparison === 'differs' && sideways(draft) * sideways(source) < 0) return 'the bound is turned round';
  if (comparison === 'differs' && onAnotherScale(draft, source)) return 'the same digits on another scale';
  if (comparison === 'differs' && d.unit.factor !== s.unit.factor && d.value.min === s.value.min)
    return 'the same number in another unit';
  if (d.unit.per !== '' && otherRate(source, d.unit.per) !== null)
    return 'the same number for another denominator';
  const [up, down] = [directionOf(draft), directionOf(source)];
  if (up && down && up !== down && d.change === s.change) return 'the direction is turned round';
  if (d.direction && d.direction === s.direction && d.change !== s.change)
    return 'the size of a change against the level reached';
  if (d.change && d.direction && !s.change && source.role === 'to')
    return 'the size of a change against the level reached';
  const turned = significantDigits(d) > 1 && comparison === 'agrees' && levelForChange(draft, source);
  return turned ? 'a change against a level' : null;
}

/** The draft tells by how much, and the source's sentence speaks of no change at all. */
const levelForChange = (draft: Claim, source: Claim): boolean =>
  draft.figure.change && draft.figure.direction !== null && !speaksOfChange(source);

/** Thousands, millions and billions, or a unit and a thousand of it, are what a hand slips on. */
function onAnotherScale(draft: Claim, source: Claim): boolean {
  if (draft.figure.unit.dimension === 'share') return false;
  const [a, b] = [baseValue(draft.figure).low, baseValue(source.figure).low];
  const thousands = Math.log10(Math.abs(a / b)) / 3;
  return Math.abs(thousands) > 0.9 && Math.abs(thousands - Math.round(thousands)) < 1e-6;
}

function turnedUnit(draft: Claim, source: Claim): string | null {
  const [a, b] = [draft.figure.unit, source.figure.unit];
  if (a.dimension === 'money' && b.dimension === 'money') return 'the same digits in another currency';
  if (a.dimension === 'share' && /^1000/.test(b.per)) return 'per cent against a rate per thousand';
  const shares = ['share', 'percentagePoints'];
  if (shares.includes(a.dimension) && shares.includes(b.dimension))
    return 'per cent against percentage points';
  return null;
}

const sideways = ({ figure: { bound }, approach }: Claim): number => {
  if (bound === 'over' || bound === 'atLeast' || approach === 'above') return 1;
  return bound === 'under' || bound === 'atMost' || approach === 'below' ? -1 : 0;
};
