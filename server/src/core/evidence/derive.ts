import type { Claim } from '../claims/claim';
import type { Figure } from '../figures/figure';
import { baseValue, comparable } from './compare';
import { directionOf } from './contradictions';

export interface Derivation {
  readonly holds: boolean;
  /** The calculation as a reader would write it: `(13,925 − 13,252) ÷ 13,252 = 5.1 %`. */
  readonly working: string;
}

/** Low and high end of what a rounded value can be. */
export type Range = readonly [low: number, high: number];

interface Value {
  readonly figure: Figure;
  readonly range: Range;
}

/** A way to get a figure from two others; null where it does not apply to what they are, or does not come out. */
type Operation = (target: Value, a: Value, b: Value, cues: Cues) => string | null;

interface Cues {
  readonly change: boolean;
  readonly rest: boolean;
  readonly sum: boolean;
  readonly each: boolean;
}

const changeCue =
  /\b(?:r[io]se|risen|rising|fell|fall(?:en|ing|s)?|gr[eo]w(?:n|s|th)?|increas\w+|decreas\w+|drop\w*|declin\w+|cut|reduc\w+|up|down|gain\w*|lost|shr[aiu]nk\w*|climb\w*|jump\w*|slump\w*|soar\w*|more|less|fewer|higher|lower|larger|smaller|longer|shorter|cheaper|dearer|by|over|short of|below|above|than)\b/i;
const restCue = /\b(?:rest|remaining|other|others|remainder|difference|gap|left|lost)\b/i;
const sumCue = /\b(?:total|totals|totalled|totaled|altogether|combined|together|in all|sum)\b/i;
const eachCue =
  /\b(?:each|every|per|a head|a person|a year|a week|a day|a month|average|apiece|on average)\b/i;

/**
 * How a figure follows from a pair of others, within everyone's rounding: difference, relative change, share, ratio, quotient
 * or sum. Null if it does not, or if no word of the sentence speaks of such a calculation.
 */
export function derive(target: Claim, pairs: Iterable<readonly [Claim, Claim]>): Derivation | null {
  const wanted: Value = { figure: target.figure, range: targetRange(target) };
  const cues: Cues = {
    change: speaksOfChange(target),
    rest: restCue.test(target.statement),
    sum: sumCue.test(target.statement),
    each: eachCue.test(target.statement),
  };
  for (const [a, b] of pairs) {
    for (const [first, second] of [
      [a, b],
      [b, a],
    ] as const) {
      const [x, y] = [valueOf(first.figure), valueOf(second.figure)];
      for (const operation of operations) {
        const working = operation(wanted, x, y, cues);
        if (working !== null) return { holds: true, working: `${working} = ${target.figure.text}` };
      }
    }
  }
  return null;
}

/** Whether the figure is a change or its sentence has a word of change or comparison. */
export const speaksOfChange = (claim: Claim): boolean =>
  claim.figure.change || directionOf(claim) !== null || changeCue.test(claim.statement);

const difference: Operation = (target, a, b, { change, rest }) => {
  if (!(change || rest) || !comparable(a.figure, b.figure) || !sameKind(target.figure, a.figure)) return null;
  if (a.range[0] <= b.range[0]) return null;
  return meets(
    inUnitOf(target, a),
    spread(a, b, (m, n) => m - n),
  )
    ? `${a.figure.text} − ${b.figure.text}`
    : null;
};

const relativeChange: Operation = (target, a, b, { change }) => {
  if (
    !change ||
    target.figure.unit.dimension !== 'share' ||
    !comparable(a.figure, b.figure) ||
    b.range[0] <= 0
  )
    return null;
  const { text } = b.figure;
  const size = spread(a, b, (m, n) => Math.abs(m - n) / n);
  return size[0] > 0 && meets(target.range, size) ? `(${a.figure.text} − ${text}) ÷ ${text}` : null;
};

const share: Operation = (target, a, b) => {
  const { dimension } = target.figure.unit;
  if (dimension !== 'share' && dimension !== 'multiple') return null;
  if (!comparable(a.figure, b.figure) || b.range[0] <= 0) return null;
  // A percentage of a percentage is seldom meant, and two of them come to any third.
  if (a.figure.unit.dimension === 'share' && dimension === 'share') return null;
  if (dimension === 'share' && a.range[1] >= b.range[1]) return null;
  return meets(
    target.range,
    spread(a, b, (m, n) => m / n),
  )
    ? `${a.figure.text} ÷ ${b.figure.text}`
    : null;
};

const quotient: Operation = (target, a, b, { each }) => {
  if (!each || b.figure.unit.dimension !== 'count' || b.range[0] <= 1) return null;
  if (target.figure.unit.dimension !== a.figure.unit.dimension || a.figure.unit.dimension === 'share')
    return null;
  if (a.figure.unit.dimension === 'money' && !comparable(target.figure, a.figure)) return null;
  return meets(
    target.range,
    spread(a, b, (m, n) => m / n),
  )
    ? `${a.figure.text} ÷ ${b.figure.text}`
    : null;
};

const sum: Operation = (target, a, b, cues) => {
  if (!cues.sum || !comparable(a.figure, b.figure) || !comparable(target.figure, a.figure)) return null;
  return meets(
    target.range,
    spread(a, b, (m, n) => m + n),
  )
    ? `${a.figure.text} + ${b.figure.text}`
    : null;
};

const operations: readonly Operation[] = [difference, relativeChange, share, quotient, sum];

/** A difference has the unit of its operands, percentage points for shares; `1.6 million less` leaves the unit out. */
function sameKind(target: Figure, operand: Figure): boolean {
  if (operand.unit.dimension === 'share')
    return target.unit.dimension === 'percentagePoints' || isBare(target);
  return comparable(target, operand) || isBare(target);
}

const isBare = (figure: Figure): boolean =>
  figure.unit.dimension === 'count' && (figure.unit.name === '' || figure.unit.name === 'points');

/** The target's range in the operands' base unit. */
function inUnitOf({ figure, range }: Value, operand: Value): Range {
  const { factor } = operand.figure.unit;
  const own = figure.unit.dimension === operand.figure.unit.dimension ? 1 : factor / figure.unit.factor;
  return [range[0] * own, range[1] * own];
}

const valueOf = (figure: Figure): Value => ({ figure, range: rangeOf(figure, 0) });

/** What the figure can be, in its base unit, by its rounding and hedge. */
export function targetRange({ figure, approach }: Claim): Range {
  const hedged = figure.bound !== 'exactly' || approach !== null;
  return rangeOf(figure, hedged ? 0.05 : 0);
}

function rangeOf(figure: Figure, loose: number): Range {
  const { low, high, step } = baseValue(figure);
  const word =
    figure.kind === 'fraction' || figure.kind === 'ratio' || figure.kind === 'multiple'
      ? 0.02 * Math.max(1, Math.abs(low))
      : 0;
  const width = Math.max(Math.min(step / 2, 0.05 * Math.abs(low)), word, loose * Math.abs(low));
  return [low - width, high + width];
}

function spread(
  { range: [a, b] }: Value,
  { range: [c, d] }: Value,
  work: (x: number, y: number) => number,
): Range {
  const ends = [work(a, c), work(a, d), work(b, c), work(b, d)];
  return [Math.min(...ends), Math.max(...ends)];
}

/** What a calculation on two figures can come to. */
export const spreadOf = (a: Figure, b: Figure, work: (x: number, y: number) => number): Range =>
  spread(valueOf(a), valueOf(b), work);

export const meets = ([a, b]: Range, [c, d]: Range): boolean => a <= d && c <= b;
