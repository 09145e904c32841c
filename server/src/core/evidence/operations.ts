import type { Claim } from '../claims/claim';
import type { Figure } from '../figures/figure';
import { rememberShortly } from '../text/remember';
import { comparable } from './compare';
import { directionOf } from './contradictions';
import { differenceOf, meets, ratioOf, spread, sumOf, type Range, type Value } from './ranges';

/** What words of a figure's sentence speak of. */
export interface Cues {
  readonly change: boolean;
  readonly rest: boolean;
  readonly sum: boolean;
  readonly each: boolean;
}

/** A way to get a figure from two others. */
export interface Operation {
  /** Whether a figure may be got so at all, whatever the two others are. */
  readonly mayGive: (target: Value, cues: Cues) => boolean;
  /**
   * The calculation in words; null where it does not come out, or does not apply to what they are. The values decide first: of the many
   * pairs few come out, and what a claim of a large corpus is lies further off than its value.
   */
  readonly work: (target: Value, a: Value, b: Value) => string | null;
}

const areComparable = ({ like: a }: Value, { like: b }: Value): boolean => comparable(a.figure, b.figure);

const difference: Operation = {
  mayGive: (_, { change, rest }) => change || rest,
  work(target, a, b) {
    if (a.range[0] <= b.range[0]) return null;
    if (!areComparable(a, b) || !sameKind(target.figure, a.like.figure)) return null;
    return meets(inUnitOf(target, a), differenceOf(a, b)) ? `${a.figure.text} − ${b.figure.text}` : null;
  },
};

const relativeChange: Operation = {
  mayGive: ({ figure }, { change }) => change && figure.unit.dimension === 'share',
  work(target, a, b) {
    if (b.range[0] <= 0) return null;
    const size = spread(a, b, (m, n) => Math.abs(m - n) / n);
    if (size[0] <= 0 || !meets(target.range, size)) return null;
    // A fall is measured by the larger value, a rise by the smaller.
    const way = directionOf(target.claim);
    if (way !== null && (way === 'down') !== b.range[0] >= a.range[0]) return null;
    if (!areComparable(a, b) || b.claim.role === 'to' || a.claim.role === 'from') return null;
    return `(${a.figure.text} − ${b.figure.text}) ÷ ${b.figure.text}`;
  },
};

const share: Operation = {
  mayGive: ({ figure: { unit } }) => unit.dimension === 'share' || unit.dimension === 'multiple',
  work(target, a, b) {
    const { dimension } = target.figure.unit;
    if (b.range[0] <= 0 || !meets(target.range, ratioOf(a, b))) return null;
    if (dimension === 'share' && a.range[1] >= b.range[1]) return null;
    if (!areComparable(a, b)) return null;
    // A percentage of a percentage is seldom meant, and two of them come to any third.
    if (a.figure.unit.dimension === 'share' && dimension === 'share') return null;
    return `${a.figure.text} ÷ ${b.figure.text}`;
  },
};

const quotient: Operation = {
  mayGive: (_, { each }) => each,
  work(target, a, b) {
    if (b.range[0] <= 1 || !meets(target.range, ratioOf(a, b))) return null;
    const { dimension } = a.figure.unit;
    if (b.figure.unit.dimension !== 'count' || target.figure.unit.dimension !== dimension) return null;
    if (dimension === 'share') return null;
    if (dimension === 'money' && !areComparable(target, a)) return null;
    return `${a.figure.text} ÷ ${b.figure.text}`;
  },
};

const sum: Operation = {
  mayGive: (_, cues) => cues.sum,
  work(target, a, b) {
    if (!meets(target.range, sumOf(a, b))) return null;
    if (!areComparable(a, b) || !areComparable(target, a)) return null;
    return `${a.figure.text} + ${b.figure.text}`;
  },
};

/** `In 2021 it was 8.1`, from `9.8, which was 1.7 more than in 2021`: the level before a change. */
const levelBefore: Operation = {
  mayGive: ({ claim, figure }) => !figure.change && (claim.period !== null || claim.relative !== 0),
  work(target, a, b) {
    const [less, more] = [differenceOf(a, b), sumOf(a, b)];
    if (!meets(target.range, less) && !meets(target.range, more)) return null;
    const way = directionOf(b.claim);
    if (a.figure.change || !b.figure.change || way === null) return null;
    if (a.claim.block !== b.claim.block || !areComparable(a, b)) return null;
    if (!areComparable(target, a)) return null;
    if (!meets(target.range, way === 'up' ? less : more)) return null;
    return `${a.figure.text} ${way === 'up' ? '−' : '+'} ${b.figure.text}`;
  },
};

const isPart = ({ figure }: Value): boolean => figure.unit.dimension === 'share' && !figure.change;

/** The rest of a whole: `61.5 per cent is lost`, where 38.5 per cent is kept. */
const complement: Operation = {
  mayGive: (target, { rest }) => rest && isPart(target) && target.figure.unit.per === '',
  work: (target, a) =>
    meets(target.range, [1 - a.range[1], 1 - a.range[0]]) && isPart(a)
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
  mayGive: ({ claim, figure }) => figure.unit.dimension !== 'share' && timesAYear(claim) !== null,
  work(target, a) {
    if (!areComparable(target, a)) return null;
    const [to, from] = [timesAYear(target.claim), timesAYear(a.claim)];
    if (to === null || from === null || to === from) return null;
    const times = from / to;
    return meets(target.range, [a.range[0] * times, a.range[1] * times])
      ? `${a.figure.text} × ${times >= 1 ? times : `1/${1 / times}`}`
      : null;
  },
};

/** By the figure's own denominator, else by a word of its sentence. */
const timesAYear = rememberShortly(({ statement, figure }: Claim): number | null => {
  const own = inAYear.get(figure.unit.per);
  if (own !== undefined) return own;
  const [, unit, adjective, annual] = spokenPeriod.exec(statement) ?? [];
  if (annual) return 1;
  return (
    inAYear.get(((unit ?? adjective) === 'dai' ? 'day' : (unit ?? adjective ?? '')).toLowerCase()) ?? null
  );
}, 1000);

export const fromTwo: readonly Operation[] = [difference, relativeChange, share, quotient, sum, levelBefore];
export const fromOne: readonly Operation[] = [complement, otherPeriod];

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
