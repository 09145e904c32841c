import type { Claim } from '../claims/claim';
import type { Figure } from '../figures/figure';
import { rememberShortly } from '../text/remember';
import { baseValue } from './compare';

/** Low and high end of what a rounded value can be. */
export type Range = readonly [low: number, high: number];

/** A figure with what it can be. */
export interface Value {
  readonly claim: Claim;
  readonly figure: Figure;
  readonly range: Range;
}

/** So many claims keep theirs: more than those of a sentence or row and what they are held beside. */
const mostValues = 1000;

export const valueOf = rememberShortly(
  (claim: Claim): Value => ({ claim, figure: claim.figure, range: rangeOf(claim.figure, 0) }),
  mostValues,
);

/** `Less than half` is said of 43 per cent: so far may a value lie on the open side of a limit. */
const limitReach = 0.1;

/** What the figure can be, in its base unit, by its rounding and hedge. */
export function targetRange({ figure, approach }: Claim): Range {
  const hedged = figure.bound !== 'exactly' || approach !== null;
  const [low, high] = rangeOf(figure, hedged ? 0.05 : 0);
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

function rangeOf(figure: Sized, loose: number): Range {
  const { low, high, step } = baseValue(figure);
  const word =
    figure.kind === 'fraction' || figure.kind === 'ratio' || figure.kind === 'multiple'
      ? 0.02 * Math.max(1, Math.abs(low))
      : 0;
  const width = Math.max(Math.min(step / 2, 0.05 * Math.abs(low)), word, loose * Math.abs(low));
  return [low - width, high + width];
}

export function spread(
  { range: [a, b] }: Value,
  { range: [c, d] }: Value,
  work: (x: number, y: number) => number,
): Range {
  const ends = [work(a, c), work(a, d), work(b, c), work(b, d)];
  return [Math.min(...ends), Math.max(...ends)];
}

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
        : { ...valueOf(claim), range: rangeOf(withStep(claim.figure, step), 0) };
  return spread(valueAt(a), valueAt(b), work);
}

export const meets = ([a, b]: Range, [c, d]: Range): boolean => a <= d && c <= b;
