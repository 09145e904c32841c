import { arrange, type Arranged } from './arrangement';
import type { Offers } from './offers';
import { createShelf, type Shelf } from './shelf';
import type { Neighbour } from './vocabulary';

/** A stem that is looked for, and what meeting it in full is worth. */
export interface Wanted {
  readonly stem: string;
  readonly gain: number;
}

/** Which claims of a corpus share most with a figure. */
export interface Postings<Pool> {
  /** Numbers of the pool's claims that offer most of what is looked for, best first, at most `limit`; of equals the one with the smaller number. */
  best(this: void, pool: Pool, wanted: readonly Wanted[], limit: number): readonly number[];
  /** The claims as they stand on the shelves, with what they offer. */
  readonly arranged: Arranged;
}

/**
 * Puts the claims of each pool on a shelf of their own, by what they offer. `relatedTo`: the stems that meet one in
 * part; a claim that offers several of them has them all counted.
 */
export function buildPostings<Claim, Pool>(
  claims: readonly Claim[],
  offers: Offers,
  poolOf: (claim: Claim) => Pool,
  relatedTo: (stem: string) => readonly Neighbour[],
): Postings<Pool> {
  const pools = numbersBy(claims, poolOf);
  const arranged = arrange(pools.values(), offers);
  const shelves = new Map<Pool, Shelf>();
  let from = 0;
  for (const [pool, { length }] of pools) {
    shelves.set(pool, createShelf(arranged, [from, from + length], relatedTo));
    from += length;
  }
  return { best: (pool, wanted, limit) => shelves.get(pool)?.best(wanted, limit) ?? [], arranged };
}

function numbersBy<Claim, Pool>(
  claims: readonly Claim[],
  poolOf: (claim: Claim) => Pool,
): ReadonlyMap<Pool, readonly number[]> {
  const pools = new Map<Pool, number[]>();
  claims.forEach((claim, number) => {
    const pool = poolOf(claim);
    const held = pools.get(pool);
    if (held) held.push(number);
    else pools.set(pool, [number]);
  });
  return pools;
}
