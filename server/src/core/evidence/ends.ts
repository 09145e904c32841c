import type { Claim } from '../claims/claim';
import type { Figure } from '../figures/figure';
import { comparable } from './compare';

/** The start and the end of a change, as the draft itself gives them. */
export type Ends = readonly [from: Claim, to: Claim];

/** Characters between an end and the size of its change: `, a fall of`, `, which is an increase of`. */
const longestJoint = 50;

/**
 * The plain ends of the change that `target` is the size of: `from A to B` beside it, two levels before `a rise of`, or those of the
 * sentence before where this one points back to it. Null where the text leaves a doubt.
 *
 * `neighbours`: the other claims of the sentence; `before`: those of the sentence before; both in text order.
 */
export function endsOf(target: Claim, neighbours: readonly Claim[], before: readonly Claim[]): Ends | null {
  return (
    fromToBeside(target, neighbours) ??
    namedDifference(target, neighbours) ??
    pointedBack(target, neighbours, before)
  );
}

/** The two ends of a change, told right before the figure or right behind it as `from A to B`, the only such pair of the sentence. */
function fromToBeside(target: Claim, neighbours: readonly Claim[]): Ends | null {
  const pairs = neighbours.flatMap((from, at) => {
    const to = neighbours[at + 1];
    return from.role === 'from' && to?.role === 'to' ? [[from, to] as const] : [];
  });
  const [pair] = pairs;
  if (!pair || pairs.length > 1 || !comparable(pair[0].figure, pair[1].figure)) return null;
  const [ahead, behind] = [
    neighbours.filter((claim) => claim.span.end <= target.span.start).at(-1),
    neighbours.find((claim) => claim.span.start >= target.span.end),
  ];
  const [first, second] = pair;
  const joined =
    (second === ahead && isOneClause(target.statement, second, target)) ||
    (first === behind && isOneClause(target.statement, target, first));
  return joined ? pair : null;
}

/** `fell from 15 to 12, and visits rose by 28 per cent` is about two things. */
function isOneClause(statement: string, first: Claim, second: Claim): boolean {
  const from = statement.indexOf(first.figure.text) + first.figure.text.length;
  const joint = statement.slice(from, statement.indexOf(second.figure.text, from));
  return joint.length < longestJoint && !/\b(?:and|while|but|whereas|though|although)\b|;/.test(joint);
}

const difference =
  /,\s+(?:which is |that is |or )?an? (?:[a-z]+ )?(?:overrun|increase|rise|fall|drop|gap|difference|shortfall|cut|reduction|decline|decrease|growth) of\s+$/i;

/** Whether the words before the figure call it a difference of what stands before them. */
export const isNamedDifference = (target: Claim): boolean => difference.test(textBefore(target));

/** `was approved at £186m and is now put at £274m, an overrun of £98m`: two levels alone stand before the difference. */
function namedDifference(target: Claim, neighbours: readonly Claim[]): Ends | null {
  if (!isNamedDifference(target)) return null;
  const [from, to, ...more] = neighbours.filter((claim) => claim.span.start < target.span.start);
  if (!from || !to || more.length > 0 || !areLevels(from, to) || !isThenAndNow(from, to)) return null;
  return target.figure.unit.dimension === 'share' || comparable(target.figure, from.figure)
    ? [from, to]
    : null;
}

/** `£186m and is now £274m`, never `£186m, of which £20m`. */
function isThenAndNow({ statement, figure }: Claim, to: Claim): boolean {
  const at = statement.indexOf(figure.text) + figure.text.length;
  const joint = statement.slice(at, statement.indexOf(to.figure.text, at));
  return (
    /\b(?:now|then|later|today|to|against|compared|after|before|in (?:19|20)\d\d)\b/.test(joint) &&
    !/\bof (?:which|them|these|whom|that)\b/.test(joint)
  );
}

const pointer = /^(?:that|this|it|the (?:later|latter|second) (?:number|figure|one))\b/i;
const compared = /\b(?:compared with|from|than)(?: the)?\s+$/i;

/** `Compared with the 4,180 of 2023 this is a drop of 18 per cent`: one or both ends stand in the sentence before, alone. */
function pointedBack(target: Claim, neighbours: readonly Claim[], before: readonly Claim[]): Ends | null {
  const { statement } = target;
  const [only, ...more] = neighbours;
  if (more.length > 0 || target.figure.unit.dimension !== 'share') return null;
  if (!only) {
    const [from, to, ...others] = before;
    return pointer.test(statement) && from && to && others.length === 0 && areLevels(from, to)
      ? [from, to]
      : null;
  }
  const [last, ...others] = before.filter((claim) => areLevels(only, claim));
  const points = pointer.test(statement) || /\b(?:this|that|it) (?:is|was|has)\b/i.test(statement);
  if (!last || others.length > 0 || !points || !compared.test(textBefore(only))) return null;
  return [only, last];
}

/** Two values of one unit, neither a change, a hedge or a limit. */
const areLevels = (a: Claim, b: Claim): boolean =>
  comparable(a.figure, b.figure) &&
  (a.figure.unit.name === b.figure.unit.name || a.figure.unit.name === '' || b.figure.unit.name === '') &&
  [a, b].every(({ figure }) => isPlain(figure));

const isPlain = (figure: Figure): boolean =>
  !figure.change && figure.bound === 'exactly' && figure.step > 0 && figure.unit.dimension !== 'share';

/** The statement's words before the figure. */
function textBefore({ statement, figure }: Claim): string {
  const at = statement.indexOf(figure.text);
  return at < 0 ? '' : statement.slice(0, at);
}
