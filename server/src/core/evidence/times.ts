import type { Claim } from '../claims/claim';
import type { SourcedClaim } from '../corpus/corpus';
import { rememberLatest } from '../text/remember';
import { apartInTime, timeOf, type Contradiction } from './contradictions';
import type { Values } from './values';

/** What the time of the corpus's claims says against their being about the same as a claim of the draft, see `apartInTime`. */
export type Times = (draft: Claim) => (number: number) => readonly Contradiction[];

/** A draft speaks of so many different times. */
const mostTimes = 256;

/** Few claims differ in their time, so that it is compared once for many on both sides. */
export function createTimes({ time }: Values, claims: readonly SourcedClaim[]): Times {
  const known = rememberLatest<string, Map<number, readonly Contradiction[]>>(() => new Map(), mostTimes);
  return (draft) => {
    const beside = known(timeOf(draft));
    return (number) => {
      const [its, found] = [time(number), beside.get(time(number))];
      if (found) return found;
      const apart = apartInTime(draft, (claims[its] as SourcedClaim).claim);
      beside.set(its, apart);
      return apart;
    };
  };
}
