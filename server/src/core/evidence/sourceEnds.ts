import type { Claim } from '../claims/claim';
import type { Candidate } from './candidate';
import { baseValue, comparable, significantDigits } from './compare';
import { directionOf, periodsFit } from './contradictions';
import { sameSentence } from './judge';
import type { Derivation } from './derive';
import { meets, spreadOf, targetRange } from './ranges';
import { slipIn } from './miscalculate';

/** Agreement with both ends of a change in the source from which its size is what the draft speaks of. */
const least = { words: 0.45, met: 0.5 };

/**
 * The working of a difference whose ends the cited source gives (`from £310 million to £120 million`, for a draft's `cut by £210 million`)
 * and that does not follow from them. Null where the source gives no such ends, or several.
 *
 * `level`: the value of the draft's own sentence that the change is said of, with the source's claim that states it.
 */
export function miscalculatedFromSource(
  target: Claim,
  candidates: readonly Candidate[],
  level: { readonly draft: Claim; readonly source: Claim } | null,
): Derivation | null {
  if (!target.figure.change || target.role !== null) return null;
  if (target.figure.unit.dimension === 'share' || target.figure.step <= 0) return null;
  const ends = level ? endsBeside(target, candidates, level.source) : endsOfChange(target, candidates);
  if (!ends) return null;
  const [from, to] = ends;
  const expected = spreadOf(to, from, (b, a) => Math.abs(b - a));
  if (meets(targetRange(target), expected)) return null;
  const [a, b] = [from.figure.text, to.figure.text];
  const larger = expected[0] >= 0 && isLarger(to, from) ? `${b} − ${a}` : `${a} − ${b}`;
  const value = Math.abs(baseValue(to.figure).low - baseValue(from.figure).low);
  return slipIn(target, `${larger} by the cited source`, value);
}

const isLarger = (a: Claim, b: Claim): boolean =>
  a.figure.value.min * a.figure.unit.factor >= b.figure.value.min * b.figure.unit.factor;

type Ends = readonly [from: Claim, to: Claim];

/** `from A to B` in one sentence of the source, well aligned, and the only such pair. */
function endsOfChange(target: Claim, candidates: readonly Candidate[]): Ends | null {
  const aligned = candidates.filter(
    ({ claim, alignment }) =>
      !claim.inTable &&
      comparable(target.figure, claim.figure) &&
      alignment.words >= least.words &&
      alignment.draftMet >= least.met &&
      (!namesYear(target) || !target.period || !claim.period || periodsFit(target.period, claim.period)),
  );
  const pairs = aligned.flatMap(({ claim: from }): Ends[] =>
    aligned
      .filter(({ claim: to }) => from.role === 'from' && to.role === 'to' && sameSentence(from, to))
      .map(({ claim: to }): Ends => [from, to]),
  );
  const [pair] = pairs;
  if (!pair || pairs.length > 1) return null;
  const way = directionOf(target);
  return way !== null && (way === 'up') === isLarger(pair[1], pair[0]) ? pair : null;
}

/** `In the same period` points to a stretch that only the sentence before tells. */
const namesYear = ({ statement }: Claim): boolean => /\b(?:19|20)\d\d\b/.test(statement);

const yearBefore =
  /\b(?:than|on|from|over) (?:in |the )?(?:the )?(?:year (?:before|earlier)|previous year|preceding year|last year)\b|\b(?:a|one) year (?:earlier|before)\b/i;

/** The level that the draft gives, and the one of a year before that stands beside it in the source. */
function endsBeside(target: Claim, candidates: readonly Candidate[], to: Claim): Ends | null {
  const at = target.statement.indexOf(target.figure.text);
  if (at < 0 || !yearBefore.test(target.statement.slice(at))) return null;
  const earlier = candidates
    .map(({ claim }) => claim)
    .filter(
      (claim) =>
        claim !== to &&
        sameSentence(claim, to) &&
        isExact(claim) &&
        isExact(to) &&
        comparable(target.figure, claim.figure) &&
        !claim.figure.change &&
        (claim.role === 'from' || claim.relative < to.relative),
    );
  const [from, more] = earlier;
  return from && !more && isExact(target) ? [from, to] : null;
}

/** A hedge or one digit alone leaves too much open. */
const isExact = ({ figure, approach }: Claim): boolean =>
  figure.bound === 'exactly' && approach === null && significantDigits(figure) >= 3;

const apposition = /^,? (?:which (?:is|was) |or |that is )?(?:up |down |about |some |almost |nearly )?$/i;

/** The level right before the figure in its clause: `carried out 187,450 searches in the year, which is 23,350 more`. */
export function levelBefore(target: Claim, neighbours: readonly Claim[]): Claim | null {
  const before = neighbours.filter((claim) => claim.span.end <= target.span.start).at(-1);
  if (!before || before.figure.change || !comparable(before.figure, target.figure)) return null;
  const from = target.statement.lastIndexOf(',', target.statement.indexOf(target.figure.text));
  const joint = target.statement.slice(from, target.statement.indexOf(target.figure.text));
  return from >= 0 && apposition.test(joint) ? before : null;
}
