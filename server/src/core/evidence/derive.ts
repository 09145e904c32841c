import type { Claim } from '../claims/claim';
import { directionOf } from './contradictions';
import type { Operands } from './operands';
import { fromOne, fromTwo, type Cues, type Operation } from './operations';
import { targetRange, valueOf, type Value } from './ranges';

export interface Derivation {
  readonly holds: boolean;
  /** The calculation as a reader would write it: `(13,925 − 13,252) ÷ 13,252 = 5.1 %`. */
  readonly working: string;
  /** Where it does not hold, the figure's text with the value that follows; null where it cannot be written so. */
  readonly instead: string | null;
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
export function derive(target: Claim, pairs: Iterable<Operands>): Derivation | null {
  const wanted: Value = { claim: target, figure: target.figure, range: targetRange(target) };
  const cues: Cues = {
    change: speaksOfChange(target),
    rest: restCue.test(target.statement),
    sum: sumCue.test(target.statement),
    each: eachCue.test(target.statement),
  };
  const possible = (operations: readonly Operation[]): readonly Operation[] =>
    operations.filter(({ mayGive }) => mayGive(wanted, cues));
  const [one, two] = [possible(fromOne), possible(fromTwo)];
  if (one.length + two.length === 0) return null;
  for (const [a, b, apt] of pairs) {
    const operations = a === b ? one : two;
    if (operations.length === 0) continue;
    const [x, y] = [valueOf(a), valueOf(b)];
    const working = firstOf(operations, wanted, x, y, apt) ?? firstOf(operations, wanted, y, x, apt);
    if (working !== null)
      return { holds: true, working: `${working} = ${target.figure.text}`, instead: null };
  }
  return null;
}

function firstOf(
  operations: readonly Operation[],
  wanted: Value,
  a: Value,
  b: Value,
  apt: (() => boolean) | undefined,
): string | null {
  for (const { work } of operations) {
    const working = work(wanted, a, b);
    if (working !== null && apt?.() !== false) return working;
  }
  return null;
}

/** Whether the figure is a change or its sentence has a word of change or comparison. */
export const speaksOfChange = (claim: Claim): boolean =>
  claim.figure.change || directionOf(claim) !== null || changeCue.test(claim.statement);
