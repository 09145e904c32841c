import type { Claim } from '../claims/claim';
import { baseValue, comparable } from './compare';
import { directionOf } from './contradictions';
import { endsOf, isNamedDifference, type Ends } from './ends';
import type { Derivation } from './derive';
import { isCounted, meets, spreadOf, targetRange, type Range } from './ranges';
import { rewritten } from './rewrite';

/** A computed value may be off by the rounding of its operands; only what is further off than this share of it is told. */
const leastGap = 0.004;

/**
 * The working of a change that a sentence gives with both its ends (`fell from £101m to £94m, a cut of 12 per cent`) and that does not
 * follow from them. Null where the ends are not plain, or where the figure may be the share of something else.
 *
 * `neighbours`: the other claims of the sentence; `before`: those of the sentence before; both in text order.
 */
export function miscalculated(
  target: Claim,
  neighbours: readonly Claim[],
  before: readonly Claim[] = [],
): Derivation | null {
  const slip = misproportioned(target, neighbours) ?? misshared(target, neighbours);
  if (slip || !isChange(target) || sharesOf(target)) return slip;
  const ends = endsOf(target, neighbours, before);
  if (!ends) return null;
  const [from, to] = ends;
  const away = turnedAway(target, ends) ?? inPoints(target, ends);
  if (away) return { holds: false, working: away, instead: null };
  const relative = target.figure.unit.dimension === 'share' && from.figure.unit.dimension !== 'share';
  if (!relative && !comparable(target.figure, from.figure)) return null;
  const expected = relative
    ? spreadOf(to, from, (b, a) => Math.abs(b - a) / a)
    : spreadOf(to, from, (b, a) => Math.abs(b - a));
  if (baseValue(from.figure).low <= 0 || meets(statedRange(target, ends), expected)) return null;
  const [a, b] = [from.figure.text, to.figure.text];
  const size = baseValue(to.figure).low >= baseValue(from.figure).low ? `${b} − ${a}` : `${a} − ${b}`;
  const working = relative
    ? `(${size}) ÷ ${a} = ${percent(Math.abs(baseValue(to.figure).low / baseValue(from.figure).low - 1))}`
    : size;
  const [start, end] = [baseValue(from.figure).low, baseValue(to.figure).low];
  const value = Math.abs(relative ? end / start - 1 : end - start);
  return slipIn(target, working, value);
}

/** A figure that its operands do not come to. `value`: what they come to, in base units. */
export const slipIn = ({ figure }: Claim, working: string, value: number): Derivation => ({
  holds: false,
  working: `${working}, not ${figure.text}`,
  instead: rewritten(figure, value),
});

/** `rose from 56 to 44`: the ends go the other way. */
function turnedAway(target: Claim, [from, to]: Ends): string | null {
  const way = directionOf(target);
  const [a, b] = [baseValue(from.figure).low, baseValue(to.figure).low];
  if (way === null || from.role !== 'from' || a === b || (way === 'up') === b > a) return null;
  return `from ${from.figure.text} to ${to.figure.text} is a ${b > a ? 'rise' : 'fall'}, not a ${way === 'up' ? 'rise' : 'fall'}`;
}

/** `from 774 to 680 tonnes, a fall of 12 percentage points`: points part shares alone. */
function inPoints({ figure }: Claim, [from, to]: Ends): string | null {
  if (figure.unit.dimension !== 'percentagePoints' || figure.unit.name === 'basis points') return null;
  if (from.figure.unit.dimension === 'share' || from.role !== 'from' || baseValue(from.figure).low <= 0)
    return null;
  const share = percent(Math.abs(baseValue(to.figure).low / baseValue(from.figure).low - 1));
  return `from ${from.figure.text} to ${to.figure.text} is ${share}, not ${figure.text}`;
}

const isChange = (claim: Claim): boolean =>
  claim.figure.change ||
  isNamedDifference(claim) ||
  (directionOf(claim) !== null && claim.role === null && claim.figure.unit.dimension === 'share');

/** `decreased to $28.9 million, or 3.9 % of sales`: a share of a whole is no change. */
const sharesOf = ({ figure, statement }: Claim): boolean => {
  const at = statement.indexOf(figure.text);
  return at >= 0 && /^\s+(?:of|in)\s+(?!(?:19|20)\d\d)\p{L}/u.test(statement.slice(at + figure.text.length));
};

/**
 * The working of a multiple that stands between its two values (`at 24 percent, is twice the 17 percent`) and does not follow from
 * them.
 */
function misproportioned(target: Claim, neighbours: readonly Claim[]): Derivation | null {
  if (target.figure.unit.dimension !== 'multiple' || target.figure.change || neighbours.length !== 2)
    return null;
  const [a, b] = neighbours;
  if (!a || !b || a.span.start > target.span.start || b.span.start < target.span.end) return null;
  if (!comparable(a.figure, b.figure) || a.figure.change || b.figure.change || !isTimesThe(target, b))
    return null;
  const [low, high] = targetRange(target);
  const loose: Range = [low * (1 - looseness), high * (1 + looseness)];
  if (
    baseValue(b.figure).low <= 0 ||
    meets(
      loose,
      spreadOf(a, b, (x, y) => x / y),
    )
  )
    return null;
  const ratio = baseValue(a.figure).low / baseValue(b.figure).low;
  return slipIn(target, `${a.figure.text} ÷ ${b.figure.text} = ${ratio.toFixed(1)} times`, ratio);
}

/** `£1,340 million to spend and carried over £220m, or about a quarter of it`: the share of two values that stand before it. */
function misshared(target: Claim, neighbours: readonly Claim[]): Derivation | null {
  const { statement, figure } = target;
  if (figure.unit.dimension !== 'share' || figure.change) return null;
  const [whole, part, ...more] = neighbours.filter((claim) => claim.span.end <= target.span.start);
  if (!whole || !part || more.length > 0 || !comparable(whole.figure, part.figure)) return null;
  if ([whole, part].some((claim) => claim.figure.change || claim.figure.unit.dimension === 'share'))
    return null;
  const at = statement.indexOf(figure.text);
  const [before, after] = [statement.slice(0, at), statement.slice(at + figure.text.length)];
  if (
    !/, or (?:[a-z]+ ){0,2}$/i.test(before) ||
    !/^ of (?:it|them|that|this|the (?:total|whole|sum))\b/.test(after)
  )
    return null;
  const [low, high] = targetRange(target);
  const loose: Range = [low * (1 - looseness), high * (1 + looseness)];
  const [a, b] = [baseValue(whole.figure).low, baseValue(part.figure).low];
  if (
    a <= 0 ||
    b <= 0 ||
    b >= a ||
    meets(
      loose,
      spreadOf(part, whole, (x, y) => x / y),
    )
  )
    return null;
  return slipIn(target, `${part.figure.text} ÷ ${whole.figure.text} = ${percent(b / a)}`, b / a);
}

/** `Twice` is said of 1.9 and of 2.2. */
const looseness = 0.12;

const isTimesThe = ({ statement, figure }: Claim, b: Claim): boolean => {
  const at = statement.indexOf(figure.text) + figure.text.length;
  const joint = statement.slice(at, statement.indexOf(b.figure.text, at));
  return /^ (?:as (?:many|much|high|large) as )?(?:the |that of )?$/.test(joint);
};

/** What the stated size can be by its own rounding; wider where its ends are rounded too. */
function statedRange(target: Claim, [from, to]: Ends): Range {
  const { figure } = target;
  const isShare = figure.unit.dimension === 'share' || figure.unit.dimension === 'percentagePoints';
  const range = isCounted(from) && isCounted(to) ? targetRange(target) : widened(targetRange(target));
  if (!isShare || figure.step <= 0) return range;
  // The nought of `40 per cent` is a digit; half of the last one is what rounding leaves open.
  const { low, high, step } = baseValue(figure);
  return [Math.min(range[0], low - step / 2), Math.max(range[1], high + step / 2)];
}

const widened = ([low, high]: Range): Range => [
  low - leastGap * Math.abs(low),
  high + leastGap * Math.abs(high),
];

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
