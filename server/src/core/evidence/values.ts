import type { Claim } from '../claims/claim';
import type { Source } from '../corpus/source';
import { baseValue, comparedBy, type BaseValue } from './compare';
import { timeOf } from './contradictions';
import { printOf } from './digits';

/** What the claims of a corpus state, by their numbers. */
export interface Values {
  baseValue(this: void, number: number): BaseValue;
  low(this: void, number: number): number;
  high(this: void, number: number): number;
  /** A claim whose figure is compared in the same way, but for its value: the same one for many. */
  like(this: void, number: number): Claim;
  /** The number of the first claim that stands for the same time: the same one for many. */
  time(this: void, number: number): number;
  /** That claim itself. */
  timely(this: void, number: number): Claim;
  /** Which digits the figure shows, see `printOf`. */
  print(this: void, number: number): number;
  /** The number of the first claim in the same block of the source; -1 for one that stands in none. */
  block(this: void, number: number): number;
}

/** What is kept of a claim, in numbers of eight bytes; and where the rest begins, in numbers of four. */
const [low, high, step, perClaim] = [0, 1, 2, 5];
const [like, time, print, block] = [6, 7, 8, 9];

/**
 * Reads the value of a claim when it is first asked for, and keeps it in a few bytes that lie together: a figure of a draft is
 * held beside many claims, of which most are left for their values without a look at the rest. For what few claims differ
 * in, one of them stands for all.
 */
export function createValues(claims: readonly Claim[], sourceOf: (number: number) => Source): Values {
  const room = new ArrayBuffer(claims.length * perClaim * Float64Array.BYTES_PER_ELEMENT);
  /** By claim its lower and upper value and its step; the first is not a number where none was read yet. */
  const parts = new Float64Array(room).fill(Number.NaN);
  const numbers = new Int32Array(room);
  const [likeBy, timeBy] = [new Map<string, number>(), new Map<string, number>()];
  const claimOf = (number: number): Claim => claims[number] as Claim;
  const blockOf = (number: number): number => numbers[2 * number * perClaim + block] as number;

  // The claims of a block follow one another.
  claims.forEach((claim, number) => {
    const before = claims[number - 1];
    const goesOn = before?.block === claim.block && sourceOf(number - 1).key === sourceOf(number).key;
    const first = goesOn ? blockOf(number - 1) : number;
    numbers[2 * number * perClaim + block] = claim.block < 0 ? -1 : first;
  });

  /** Where the parts of a claim begin, once they are read. */
  function row(number: number): number {
    const at = number * perClaim;
    if (Number.isNaN(parts[at])) read(number, at);
    return at;
  }
  function read(number: number, at: number): void {
    const claim = claimOf(number);
    const value = baseValue(claim.figure);
    parts[at + low] = value.low;
    parts[at + high] = value.high;
    parts[at + step] = value.step;
    numbers[2 * at + like] = firstOf(likeBy, comparedBy(claim), number);
    numbers[2 * at + time] = firstOf(timeBy, timeOf(claim), number);
    numbers[2 * at + print] = printOf(claim.figure);
  }

  return {
    baseValue(number) {
      const at = row(number);
      return {
        low: parts[at + low] as number,
        high: parts[at + high] as number,
        step: parts[at + step] as number,
      };
    },
    low: (number) => parts[row(number) + low] as number,
    high: (number) => parts[row(number) + high] as number,
    like: (number) => claimOf(numbers[2 * row(number) + like] as number),
    time: (number) => numbers[2 * row(number) + time] as number,
    timely: (number) => claimOf(numbers[2 * row(number) + time] as number),
    print: (number) => (numbers[2 * row(number) + print] as number) >>> 0,
    block: blockOf,
  };
}

/** The first number of a kind; one without a kind stands for itself alone. */
function firstOf(known: Map<string, number>, kind: string | null, number: number): number {
  if (kind === null) return number;
  const first = known.get(kind) ?? number;
  if (first === number) known.set(kind, number);
  return first;
}
