import type { Claim } from '../claims/claim';
import type { Figure, FigureKind } from '../figures/figure';
import { rememberShortly } from '../text/remember';
import { baseValue, type BaseValue } from './compare';

/** Low and high end of what a rounded value can be. */
export type Range = readonly [low: number, high: number];

/** A figure with what it can be. */
export interface Value {
  readonly claim: Claim;
  readonly figure: Figure;
  readonly range: Range;
  /** A claim that is compared in the same way, which may be nearer at hand; see `comparedBy`. */
  readonly like: Claim;
}

/** So many claims keep theirs: more than those of a sentence or row and what they are held beside. */
const mostValues = 1000;

export const valueOf = rememberShortly(
  (claim: Claim): Value => ({ claim, figure: claim.figure, range: sizedRange(claim.figure, 0), like: claim }),
  mostValues,
);

/** `Less than half` is said of 43 per cent: so far may a value lie on the open side of a limit. */
const limitReach = 0.1;

/** What the figure can be, in its base unit, by its rounding and hedge. */
export function targetRange({ figure, approach }: Claim): Range {
  const hedged = figure.bound !== 'exactly' || approach !== null;
  const [low, high] = sizedRange(figure, hedged ? 0.05 : 0);
  if (figure.bound === 'under' || figure.bound === 'atMost') return [low * (1 - limitReach), high];
  return figure.bound === 'over' || figure.bound === 'atLeast' ? [low, high * (1 + limitReach)] : [low, high];
}

const withStep = ({ kind, value, unit, change }: Figure, step: number): Sized => ({
  kind,
  value,
  unit,
  change,
  step,
});

type Sized = Pick<Figure, 'kind' | 'value' | 'unit' | 'change' | 'step'>;

const sizedRange = (figure: Sized, loose: number): Range => rangeOf(baseValue(figure), figure.kind, loose);

/** What a value can be by its rounding. `loose`: the share of it that it may be off besides. */
export function rangeOf({ low, high, step }: BaseValue, kind: FigureKind, loose = 0): Range {
  const word =
    kind === 'fraction' || kind === 'ratio' || kind === 'multiple' ? 0.02 * Math.max(1, Math.abs(low)) : 0;
  const width = Math.max(Math.min(step / 2, 0.05 * Math.abs(low)), word, loose * Math.abs(low));
  return [low - width, high + width];
}

/** What a calculation comes to with the ends of two ranges. */
export const spread = (
  { range: [a, b] }: Value,
  { range: [c, d] }: Value,
  work: (x: number, y: number) => number,
): Range => reach(work(a, c), work(a, d), work(b, c), work(b, d));

export const sumOf = ({ range: [a, b] }: Value, { range: [c, d] }: Value): Range => [a + c, b + d];

export const differenceOf = ({ range: [a, b] }: Value, { range: [c, d] }: Value): Range => [a - d, b - c];

export const ratioOf = ({ range: [a, b] }: Value, { range: [c, d] }: Value): Range =>
  reach(a / c, a / d, b / c, b / d);

const reach = (p: number, q: number, r: number, s: number): Range => [
  Math.min(p, q, r, s),
  Math.max(p, q, r, s),
];

/** A whole number down to its last digit, `15,469` or `£148`: counted, not rounded. `£94m` and `40,000` are rounded. */
export const isCounted = ({ figure: { bound, unit, step, value, text }, approach }: Claim): boolean =>
  bound === 'exactly' &&
  approach === null &&
  (unit.dimension === 'count' || unit.dimension === 'money') &&
  unit.factor === 1 &&
  step === 1 &&
  value.min === value.max &&
  Number.isInteger(value.min) &&
  /^\P{L}*$/u.test(text.split(/\s/, 1)[0] ?? '');

/** What a calculation on the two ends of a change can come to: written side by side, they are rounded alike (`774 to 680`). */
export function spreadOf(a: Claim, b: Claim, work: (x: number, y: number) => number): Range {
  const exact = a.figure.bound === 'exactly' && b.figure.bound === 'exactly';
  const step =
    exact && a.figure.unit.factor === b.figure.unit.factor ? Math.min(a.figure.step, b.figure.step) : null;
  const valueAt = (claim: Claim): Value =>
    isCounted(claim)
      ? { ...valueOf(claim), range: [baseValue(claim.figure).low, baseValue(claim.figure).high] }
      : step === null || step <= 0
        ? valueOf(claim)
        : { ...valueOf(claim), range: sizedRange(withStep(claim.figure, step), 0) };
  return spread(valueAt(a), valueAt(b), work);
}

export const meets = ([a, b]: Range, [c, d]: Range): boolean => a <= d && c <= b;
