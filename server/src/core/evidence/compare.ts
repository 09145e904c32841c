import type { Claim } from '../claims/claim';
import type { Figure } from '../figures/figure';
import { transposed } from './digits';

/**
 * How two values stand to each other beyond rounding and hedges: `imprecise` where they fit only by the hedge or the rounding of the
 * source; `open` where neither follows (a bound far away); `incomparable` where the units differ.
 */
export type Comparison = 'agrees' | 'imprecise' | 'differs' | 'open' | 'incomparable';

/**
 * Widths, as shares of a value: a rounded count or sum of money, about (at least, and at most where the number is round),
 * nearly, and how far over or under reaches.
 */
const widths = { rounded: 0.03, about: 0.02, aboutRound: 0.06, nearly: 0.08, beyond: 0.12, farBeyond: 0.5 };
/** Share points by which a fraction in words may miss a percentage: `two thirds` for 65.7 per cent. */
const fractionWidth = 0.02;
/** The greatest ratio of a range's ends at which it still speaks for a value inside. */
const widest = 1.5;
const tiny = 1e-9;

/** A figure's value in its dimension's base unit. */
export interface BaseValue {
  readonly low: number;
  readonly high: number;
  /** Place value of the last digit that can be a rounded one: the nought of `40 per cent` is none. */
  readonly step: number;
}

/** Ages are read in years, durations in seconds. */
const secondsAYear = 31_556_952;

export function baseValue(figure: Pick<Figure, 'value' | 'unit' | 'change' | 'step'>): BaseValue {
  const factor = figure.unit.factor * (figure.unit.dimension === 'age' ? secondsAYear : 1);
  // A fall is told by its size: `fell by 2.2 per cent` is the table's -2.2.
  const first = figure.change ? Math.abs(figure.value.min) : figure.value.min;
  const second = figure.change ? Math.abs(figure.value.max) : figure.value.max;
  const shares = figure.unit.dimension === 'share' || figure.unit.dimension === 'percentagePoints';
  const step = shares ? Math.min(figure.step, 1) : figure.step;
  return {
    low: Math.min(first, second) * factor,
    high: Math.max(first, second) * factor,
    step: step * factor,
  };
}

export function comparable(draft: Figure, source: Figure): boolean {
  const times = (figure: Figure): boolean =>
    figure.unit.dimension === 'age' || figure.unit.dimension === 'duration';
  if (times(draft) && times(source)) return true;
  if (draft.unit.dimension !== source.unit.dimension) return false;
  if (draft.unit.dimension === 'money')
    return draft.unit.name === source.unit.name || inCents(draft, source) || inCents(source, draft);
  return draft.unit.dimension !== 'other' || draft.unit.name === source.unit.name;
}

/** `31 cents` does not say of which currency: `€0.31` may be the same. */
const inCents = (a: Figure, b: Figure): boolean => isInCents(a) && b.unit.name !== 'GBP';

const isInCents = ({ text }: Figure): boolean => /^[\d.,]+(?:-|\s)?(?:cents?|¢)$/i.test(text);

/** A bare number may leave out the unit that its sentence or header gives (`hours …, 96 million of them`): it can agree, not differ. */
function bareAgrees(a: Figure, b: Figure): boolean {
  return (
    isBare(a, b) && a.value.min === b.value.min && a.value.max === b.value.max && significantDigits(a) > 1
  );
}

function isBare(a: Figure, b: Figure): boolean {
  const bare = ({ unit }: Figure): boolean => unit.dimension === 'count' && unit.name === '';
  return bare(a) || bare(b);
}

/**
 * Claims with the same text here are compared in the same way, but for their values, have the same denominator, and all or none have a
 * reserve; null: none other is compared as this one.
 */
export function comparedBy({ figure, approach, reserve }: Claim): string | null {
  const { unit, bound, kind } = figure;
  if (bound === 'about' || (unit.dimension === 'money' && isInCents(figure))) return null;
  return `${unit.dimension} ${bound} ${kind} ${approach} ${reserve !== null} ${unit.name}/${unit.per}`;
}

/** Compares a draft's value with a source's: the draft may be coarser than the source, not finer. */
export const compareValues = (draft: Claim, source: Claim): Comparison =>
  compareAs(draft, source, baseValue(draft.figure), baseValue(source.figure), { claim: source });

/**
 * The same for values that are known. `like`: the source's claim, or one that is compared in the same way; `own`: has
 * the source's claim itself.
 */
export function compareAs(
  draft: Claim,
  like: Claim,
  d: BaseValue,
  s: BaseValue,
  own: { readonly claim: Claim },
): Comparison {
  if (!comparable(draft.figure, like.figure))
    return isBare(draft.figure, like.figure) && bareAgrees(draft.figure, own.claim.figure)
      ? 'imprecise'
      : 'incomparable';
  if (d.low !== d.high || s.low !== s.high) return compareRanges(d, s, draft, like);
  const [side, other] = [sideOf(draft), sideOf(like)];
  if (side !== 0 && other !== 0) return side === other && near(d, s, draft) ? 'agrees' : 'differs';
  // `As many as 2,410` for 2,140: a slip of the hand, not a loose limit.
  if (side !== 0 && transposed(draft.figure, own.claim.figure)) return 'differs';
  if (side !== 0) return compareBound(side, d, s, draft);
  if (other !== 0) return compareSourceBound(other, d, s, draft);
  return compareExact(d, s, draft, like);
}

/** 1 where the value lies above the number written, -1 below, 0 at it. */
function sideOf(claim: Claim): -1 | 0 | 1 {
  const { bound } = claim.figure;
  if (bound === 'over' || bound === 'atLeast' || claim.approach === 'above') return 1;
  if (bound === 'under' || bound === 'atMost' || claim.approach === 'below') return -1;
  return 0;
}

const near = (d: BaseValue, s: BaseValue, draft: Claim): boolean =>
  Math.abs(d.low - s.low) <= roundingOf(d, s, draft.figure) + tiny * Math.abs(s.low);

/** Half the draft's last place, at most a small share of the value; the nought of `40 per cent` is no rounding. */
function roundingOf(d: BaseValue, s: BaseValue, figure: Figure): number {
  if (figure.kind === 'fraction' || figure.kind === 'ratio')
    return Math.min(fractionWidth, 0.1 * Math.abs(d.low));
  const capped =
    figure.unit.dimension === 'share' ? d.step / 2 : Math.min(d.step / 2, widths.rounded * Math.abs(s.low));
  return d.step > s.step ? capped : 0;
}

function compareExact(d: BaseValue, s: BaseValue, draft: Claim, source: Claim): Comparison {
  const apart = Math.abs(d.low - s.low);
  const slack = tiny * Math.abs(s.low);
  if (apart <= roundingOf(d, s, draft.figure) + slack) return 'agrees';
  if (draft.figure.bound === 'about' && apart <= aboutWidth(d, draft.figure) + slack) return 'agrees';
  const sourceWidth =
    source.figure.bound === 'about' ? aboutWidth(s, source.figure) : s.step > d.step ? s.step / 2 : 0;
  if (apart <= sourceWidth + slack) return 'imprecise';
  if (isWordShare(source.figure) && apart <= fractionWidth) return 'imprecise';
  return 'differs';
}

const isWordShare = (figure: Figure): boolean => figure.kind === 'fraction' || figure.kind === 'ratio';

const aboutWidth = (value: BaseValue, figure: Figure): number =>
  Math.max(
    Math.min(figure.step * figure.unit.factor, widths.aboutRound * Math.abs(value.low)),
    widths.about * Math.abs(value.low),
    isWordShare(figure) ? 2 * fractionWidth : 0,
  );

/** The draft says more or less than its number; the source's value must lie close on that side. */
function compareBound(side: 1 | -1, d: BaseValue, s: BaseValue, draft: Claim): Comparison {
  const beyond = side * (s.low - d.low);
  const slack = tiny * Math.abs(d.low);
  if (Math.abs(beyond) <= slack)
    return draft.figure.bound === 'over' || draft.figure.bound === 'under' ? 'imprecise' : 'agrees';
  if (beyond < 0) return 'differs';
  // Who writes `as many as 2,410` knows the value: 2,140 is another one.
  if (isPrecise(draft.figure) && beyond > 1.5 * d.step) return draft.approach ? 'differs' : 'open';
  const width = draft.approach ? widths.nearly : widths.beyond;
  if (beyond <= Math.max(d.step, width * Math.abs(d.low)) + slack) return 'agrees';
  return draft.approach ? 'differs' : 'open';
}

const isPrecise = (figure: Figure): boolean => figure.step > 0 && significantDigits(figure) >= 3;

/** The source says more or less than its number. */
function compareSourceBound(side: 1 | -1, d: BaseValue, s: BaseValue, draft: Claim): Comparison {
  if (near(d, s, draft)) return 'imprecise';
  const beyond = side * (d.low - s.low);
  if (beyond > 0 && beyond <= widths.beyond * Math.abs(s.low)) return 'imprecise';
  // `At least 10 per cent` names a threshold; a value far beyond it does not speak against it.
  return beyond > widths.farBeyond * Math.abs(s.low) ? 'open' : 'differs';
}

function compareRanges(d: BaseValue, s: BaseValue, draft: Claim, source: Claim): Comparison {
  const slack = Math.max(d.step, s.step) / 2 + tiny * Math.abs(s.high);
  const inside = (inner: BaseValue, outer: BaseValue): boolean =>
    inner.low >= outer.low - slack && inner.high <= outer.high + slack;
  const isRange = (value: BaseValue): boolean => value.low !== value.high;
  if (isRange(d) && isRange(s)) {
    const [lows, highs] = [Math.abs(d.low - s.low) <= slack, Math.abs(d.high - s.high) <= slack];
    if (lows && highs) return 'agrees';
    // One end taken over and the other not: a slip, where a wider range is only a loose way to say it.
    if (lows !== highs) return 'differs';
    return inside(s, d) || source.figure.bound === 'about' || draft.figure.bound === 'about'
      ? 'open'
      : 'differs';
  }
  if (!inside(d, s) && !inside(s, d)) return 'differs';
  return isWide(isRange(d) ? d : s) ? 'open' : 'imprecise';
}

/** A range as wide as `hundreds` says nothing of a value inside it. */
const isWide = (range: BaseValue): boolean => range.high > widest * Math.abs(range.low);

/** How many significant digits a value shows: what its coincidence with another is worth. */
export function significantDigits(figure: Figure): number {
  if (figure.step <= 0 || figure.value.min === 0) return 1;
  const largest = Math.max(Math.abs(figure.value.min), Math.abs(figure.value.max));
  return Math.max(1, Math.floor(Math.log10(largest) + tiny) - Math.round(Math.log10(figure.step)) + 1);
}
