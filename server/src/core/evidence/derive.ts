import type { Claim } from '../claims/claim';
import { directionOf } from './contradictions';
import { isApt, type Pairs, type Take } from './operands';
import { fromOne, fromTwo, type Cues, type Operation } from './operations';
import { targetRange, type Value } from './ranges';

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
export function derive(target: Claim, pairs: Pairs): Derivation | null {
  const wanted: Value = { claim: target, figure: target.figure, range: targetRange(target), like: target };
  const cues: Cues = {
    change: speaksOfChange(target),
    rest: restCue.test(target.statement),
    sum: sumCue.test(target.statement),
    each: eachCue.test(target.statement),
  };
  const [one, two] = [fromOne, fromTwo].map((all) => all.filter(({ mayGive }) => mayGive(wanted, cues)));
  let found = '';
  const take: Take = (a, b, operand) => {
    const operations = (a === b ? one : two) ?? [];
    if (operations.length === 0) return false;
    const working =
      workingOf(operations, wanted, a, b) ?? (a === b ? null : workingOf(operations, wanted, b, a));
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
