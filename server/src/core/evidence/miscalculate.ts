import type { Claim } from '../claims/claim';
import { baseValue, comparable } from './compare';
import { directionOf } from './contradictions';
import { meets, spreadOf, targetRange, type Derivation, type Range } from './derive';

/** A computed value may be off by the rounding of its operands; only what is further off than this share of it is told. */
const leastGap = 0.02;

/**
 * The working of a change that a sentence gives with both its ends (`fell from £101m to £94m, a cut of 12 per cent`) and that does not
 * follow from them. Null where the ends are not plain, or where the figure may be the share of something else.
 *
 * `neighbours`: the other claims of the sentence, in text order.
 */
export function miscalculated(target: Claim, neighbours: readonly Claim[]): Derivation | null {
  if (!isChange(target) || sharesOf(target)) return null;
  const ends = endsBeside(target, neighbours);
  if (!ends) return null;
  const [from, to] = ends;
  const relative = target.figure.unit.dimension === 'share' && from.figure.unit.dimension !== 'share';
  if (!relative && !comparable(target.figure, from.figure)) return null;
  const expected = relative
    ? spreadOf(to, from, (b, a) => Math.abs(b - a) / a)
    : spreadOf(to, from, (b, a) => Math.abs(b - a));
  if (baseValue(from.figure).low <= 0 || meets(widened(targetRange(target)), expected)) return null;
  const [a, b] = [from.figure.text, to.figure.text];
  const size = baseValue(to.figure).low >= baseValue(from.figure).low ? `${b} − ${a}` : `${a} − ${b}`;
  const working = relative
    ? `(${size}) ÷ ${a} = ${percent(Math.abs(baseValue(to.figure).low / baseValue(from.figure).low - 1))}`
    : size;
  return { holds: false, working: `${working}, not ${target.figure.text}` };
}

const isChange = (claim: Claim): boolean =>
  claim.figure.change ||
  (directionOf(claim) !== null && claim.role === null && claim.figure.unit.dimension === 'share');

/** `decreased to $28.9 million, or 3.9 % of sales`: a share of a whole is no change. */
const sharesOf = ({ figure, statement }: Claim): boolean => {
  const at = statement.indexOf(figure.text);
  return at >= 0 && /^\s+(?:of|in)\s+(?!(?:19|20)\d\d)\p{L}/u.test(statement.slice(at + figure.text.length));
};

/** The two ends of a change, told right before the figure or right behind it as `from A to B`, the only such pair of the sentence. */
function endsBeside(target: Claim, neighbours: readonly Claim[]): readonly [Claim, Claim] | null {
  const pairs = neighbours.flatMap((from, at) => {
    const to = neighbours[at + 1];
    return from.role === 'from' && to?.role === 'to' ? [[from, to] as const] : [];
  });
  const [pair] = pairs;
  if (!pair || pairs.length > 1 || !comparable(pair[0].figure, pair[1].figure)) return null;
  const [before, behind] = [
    neighbours.filter((claim) => claim.span.end <= target.span.start).at(-1),
    neighbours.find((claim) => claim.span.start >= target.span.end),
  ];
  const [first, second] = pair;
  const joined =
    (second === before && isOneClause(target.statement, second, target)) ||
    (first === behind && isOneClause(target.statement, target, first));
  return joined ? pair : null;
}

/** Characters between an end and the size of its change: `, a fall of`, `, which is an increase of`. */
const longestJoint = 50;

/** `fell from 15 to 12, and visits rose by 28 per cent` is about two things. */
function isOneClause(statement: string, first: Claim, second: Claim): boolean {
  const from = statement.indexOf(first.figure.text) + first.figure.text.length;
  const joint = statement.slice(from, statement.indexOf(second.figure.text, from));
  return joint.length < longestJoint && !/\b(?:and|while|but|whereas|though|although)\b|;/.test(joint);
}

const widened = ([low, high]: Range): Range => [
  low - leastGap * Math.abs(low),
  high + leastGap * Math.abs(high),
];

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
