import type { Claim } from '../claims/claim';
import { rememberLatest } from '../text/remember';
import { inTime, timeOf, type InTime } from './contradictions';
import type { Values } from './values';

/** What the time of the corpus's claims, by their numbers, says against their being about the same as a claim of the draft. */
export type Times = (draft: Claim) => (number: number) => InTime;

/** A draft speaks of so many different times. */
const mostTimes = 256;

/** Few claims differ in their time, so that it is compared once for many on both sides. */
export function createTimes({ time, timely }: Values): Times {
  const known = rememberLatest<string, Map<number, InTime>>(() => new Map(), mostTimes);
  return (draft) => {
    const beside = known(timeOf(draft));
    return (number) => {
      const its = time(number);
      const found = beside.get(its);
      if (found) return found;
      const made = inTime(draft, timely(number));
      beside.set(its, made);
      return made;
    };
  };
}
