import type { Claim } from '../claims/claim';
import type { SourcedClaim } from '../corpus/corpus';
import { comparedBy, baseValue, type BaseValue } from './compare';
import { timeOf } from './contradictions';
import { printOf } from './digits';

/** What the claims of a corpus state, by their numbers. */
export interface Values {
  baseValue(this: void, number: number): BaseValue;
  low(this: void, number: number): number;
  high(this: void, number: number): number;
  /** A claim whose figure is compared in the same way, but for its value: the same one for many. */
  like(this: void, number: number): Claim;
  /** A claim that stands for the same time: the same one for many. */
  timely(this: void, number: number): Claim;
  /** Which digits the figure shows, see `printOf`. */
  print(this: void, number: number): number;
}

/**
 * Reads the value of a claim when it is first asked for, and keeps it in a few bytes beside those of the others: a figure of a draft
 * is held beside many claims, of which most are left for their values without a look at the rest. For what few claims differ
 * in, one of them stands for all.
 */
export function createValues(claims: readonly SourcedClaim[]): Values {
  /** By claim its lower and upper value and its step; the first is not a number where none was read yet. */
  const parts = new Float64Array(claims.length * 3).fill(Number.NaN);
  const prints = new Uint32Array(claims.length);
  const [likes, times] = [new Int32Array(claims.length), new Int32Array(claims.length)];
  const [likeBy, timelyBy] = [new Map<string, number>(), new Map<string, number>()];
  const claimOf = (number: number): Claim => (claims[number] as SourcedClaim).claim;

  function read(number: number): void {
    if (!Number.isNaN(parts[number * 3])) return;
    const claim = claimOf(number);
    const { low, high, step } = baseValue(claim.figure);
    parts[number * 3] = low;
    parts[number * 3 + 1] = high;
    parts[number * 3 + 2] = step;
    prints[number] = printOf(claim.figure);
    likes[number] = firstOf(likeBy, comparedBy(claim), number);
    times[number] = firstOf(timelyBy, timeOf(claim), number);
  }

  return {
    baseValue(number) {
      read(number);
      return {
        low: parts[number * 3] as number,
        high: parts[number * 3 + 1] as number,
        step: parts[number * 3 + 2] as number,
      };
    },
    low(number) {
      read(number);
      return parts[number * 3] as number;
    },
    high(number) {
      read(number);
      return parts[number * 3 + 1] as number;
    },
    like(number) {
      read(number);
      return claimOf(likes[number] as number);
    },
    timely(number) {
      read(number);
      return claimOf(times[number] as number);
    },
    print(number) {
      read(number);
      return prints[number] as number;
    },
  };
}

/** The first number of a kind; one without a kind stands for itself alone. */
function firstOf(known: Map<string, number>, kind: string | null, number: number): number {
  if (kind === null) return number;
  const first = known.get(kind) ?? number;
  if (first === number) known.set(kind, number);
  return first;
}
