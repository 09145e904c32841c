import type { Claim } from '../claims/claim';
import type { Figure } from '../figures/figure';
import { remember } from '../text/remember';
import { baseValue, comparable } from './compare';
import { directionOf } from './contradictions';
import { isApt, type Pairs, type Take } from './operands';

export interface Derivation {
  readonly holds: boolean;
  /** The calculation as a reader would write it: `(13,925 − 13,252) ÷ 13,252 = 5.1 %`. */
  readonly working: string;
  /** Where it does not hold, the figure's text with the value that follows; null where it cannot be written so. */
  readonly instead: string | null;
}

/** Low and high end of what a rounded value can be. */
export type Range = readonly [low: number, high: number];

interface Value {
  readonly claim: Claim;
  readonly figure: Figure;
  readonly range: Range;
}

/** A way to get a figure from two others. */
interface Operation {
  /** Whether such a figure can be got this way at all, in such a sentence. */
  serves(this: void, target: Value, cues: Cues): boolean;
  /** The working; null where it does not apply to what the others are, or does not come out. */
  work(this: void, target: Value, a: Value, b: Value): string | null;
}

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
export function derive(target: Claim, pairs: Pairs): Derivation | null {
  const wanted: Value = { claim: target, figure: target.figure, range: targetRange(target) };
  const cues: Cues = {
    change: speaksOfChange(target),
    rest: restCue.test(target.statement),
    sum: sumCue.test(target.statement),
    each: eachCue.test(target.statement),
  };
  const [one, two] = [fromOne, fromTwo].map((all) => all.filter(({ serves }) => serves(wanted, cues)));
  let found = '';
  const take: Take = (a, b, operand) => {
    const operations = (a === b ? one : two) ?? [];
    if (operations.length === 0) return false;
    const [x, y] = [valueOf(a), valueOf(b)];
    const working =
      workingOf(operations, wanted, x, y) ?? (x === y ? null : workingOf(operations, wanted, y, x));
    if (working === null || (operand && !isApt(operand))) return false;
    found = working;
    return true;
  };
  if (!pairs(take, two?.length !== 0)) return null;
  return { holds: true, working: `${found} = ${target.figure.text}`, instead: null };
}

function workingOf(operations: readonly Operation[], target: Value, a: Value, b: Value): string | null {
  for (const { work } of operations) {
    const working = work(target, a, b);
    if (working !== null) return working;
  }
  return null;
}

/** Whether the figure is a change or its sentence has a word of change or comparison. */
export const speaksOfChange = (claim: Claim): boolean =>
  claim.figure.change || directionOf(claim) !== null || changeCue.test(claim.statement);

const difference: Operation = {
  serves: (_, { change, rest }) => change || rest,
  work: (target, a, b) => {
    if (!comparable(a.figure, b.figure) || !sameKind(target.figure, a.figure)) return null;
    if (a.range[0] <= b.range[0]) return null;
    return meets(
      inUnitOf(target, a),
      spread(a, b, (m, n) => m - n),
    )
      ? `${a.figure.text} − ${b.figure.text}`
      : null;
  },
};

const relativeChange: Operation = {
  serves: ({ figure }, { change }) => change && figure.unit.dimension === 'share',
  work: (target, a, b) => {
    if (!comparable(a.figure, b.figure) || b.range[0] <= 0) return null;
    if (b.claim.role === 'to' || a.claim.role === 'from') return null;
    // A fall is measured by the larger value, a rise by the smaller.
    const way = directionOf(target.claim);
    if (way !== null && (way === 'down') !== b.range[0] >= a.range[0]) return null;
    const { text } = b.figure;
    const size = spread(a, b, (m, n) => Math.abs(m - n) / n);
    return size[0] > 0 && meets(target.range, size) ? `(${a.figure.text} − ${text}) ÷ ${text}` : null;
  },
};

const share: Operation = {
  serves: ({ figure: { unit } }) => unit.dimension === 'share' || unit.dimension === 'multiple',
  work: (target, a, b) => {
    const { dimension } = target.figure.unit;
    if (!comparable(a.figure, b.figure) || b.range[0] <= 0) return null;
    // A percentage of a percentage is seldom meant, and two of them come to any third.
    if (a.figure.unit.dimension === 'share' && dimension === 'share') return null;
    if (dimension === 'share' && a.range[1] >= b.range[1]) return null;
    return meets(target.range, ratioOf(a, b)) ? `${a.figure.text} ÷ ${b.figure.text}` : null;
  },
};

const quotient: Operation = {
  serves: (_, { each }) => each,
  work: (target, a, b) => {
    if (b.figure.unit.dimension !== 'count' || b.range[0] <= 1) return null;
    if (target.figure.unit.dimension !== a.figure.unit.dimension || a.figure.unit.dimension === 'share')
      return null;
    if (a.figure.unit.dimension === 'money' && !comparable(target.figure, a.figure)) return null;
    return meets(target.range, ratioOf(a, b)) ? `${a.figure.text} ÷ ${b.figure.text}` : null;
  },
};

const ratioOf = (a: Value, b: Value): Range => spread(a, b, (m, n) => m / n);

const sum: Operation = {
  serves: (_, cues) => cues.sum,
  work: (target, a, b) => {
    if (!comparable(a.figure, b.figure) || !comparable(target.figure, a.figure)) return null;
    return meets(
      target.range,
      spread(a, b, (m, n) => m + n),
    )
      ? `${a.figure.text} + ${b.figure.text}`
      : null;
  },
};

/** `In 2021 it was 8.1`, from `9.8, which was 1.7 more than in 2021`: the level before a change. */
const levelBefore: Operation = {
  serves: ({ figure, claim }) => !figure.change && (claim.period !== null || claim.relative !== 0),
  work: (target, a, b) => {
    if (a.figure.change || !b.figure.change || a.claim.block !== b.claim.block) return null;
    const way = directionOf(b.claim);
    if (way === null || !comparable(a.figure, b.figure) || !comparable(target.figure, a.figure)) return null;
    const before = spread(a, b, (m, n) => (way === 'up' ? m - n : m + n));
    return meets(target.range, before)
      ? `${a.figure.text} ${way === 'up' ? '−' : '+'} ${b.figure.text}`
      : null;
  },
};

const isPart = ({ unit, change }: Figure): boolean => unit.dimension === 'share' && !change;

/** The rest of a whole: `61.5 per cent is lost`, where 38.5 per cent is kept. */
const complement: Operation = {
  serves: ({ figure }, { rest }) => rest && isPart(figure) && figure.unit.per === '',
  work: (target, a) =>
    isPart(a.figure) && meets(target.range, [1 - a.range[1], 1 - a.range[0]])
      ? `100 per cent − ${a.figure.text}`
      : null,
};

/** How many of a period make a year. */
const inAYear: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['quarter', 4],
  ['month', 12],
  ['week', 52],
  ['day', 365],
]);
const spokenPeriod =
  /\b(?:(?:in|over|per|a|each|every) (year|quarter|month|week|day)|(year|quarter|month|week|dai)ly|(annual)(?:ly)?)\b/i;

/** `$372 a year` from a monthly $31. */
const otherPeriod: Operation = {
  serves: ({ figure, claim }) => figure.unit.dimension !== 'share' && timesAYear(claim) !== null,
  work: (target, a) => {
    if (!comparable(target.figure, a.figure)) return null;
    const [to, from] = [timesAYear(target.claim), timesAYear(a.claim)];
    if (to === null || from === null || to === from) return null;
    const times = from / to;
    return meets(target.range, [a.range[0] * times, a.range[1] * times])
      ? `${a.figure.text} × ${times >= 1 ? times : `1/${1 / times}`}`
      : null;
  },
};

/** By the figure's own denominator, else by a word of its sentence. */
const timesAYear = remember(({ statement, figure }: Claim): number | null => {
  const own = inAYear.get(figure.unit.per);
  if (own !== undefined) return own;
  const [, unit, adjective, annual] = spokenPeriod.exec(statement) ?? [];
  if (annual) return 1;
  return (
    inAYear.get(((unit ?? adjective) === 'dai' ? 'day' : (unit ?? adjective ?? '')).toLowerCase()) ?? null
  );
});

const fromTwo: readonly Operation[] = [difference, relativeChange, share, quotient, sum, levelBefore];
const fromOne: readonly Operation[] = [complement, otherPeriod];

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

const valueOf = remember((claim: Claim): Value => ({
  claim,
  figure: claim.figure,
  range: rangeOf(claim.figure, 0),
}));

/** `Less than half` is said of 43 per cent: so far may a value lie on the open side of a limit. */
const limitReach = 0.1;

/** What the figure can be, in its base unit, by its rounding and hedge. */
export function targetRange({ figure, approach }: Claim): Range {
  const hedged = figure.bound !== 'exactly' || approach !== null;
  const [low, high] = rangeOf(figure, hedged ? 0.05 : 0);
  if (figure.bound === 'under' || figure.bound === 'atMost') return [low * (1 - limitReach), high];
  return figure.bound === 'over' || figure.bound === 'atLeast' ? [low, high * (1 + limitReach)] : [low, high];
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
        : { ...valueOf(claim), range: rangeOf({ ...claim.figure, step }, 0) };
  return spread(valueAt(a), valueAt(b), work);
}

export const meets = ([a, b]: Range, [c, d]: Range): boolean => a <= d && c <= b;
