import type { Claim } from '../claims/claim';
import { createRanking, type Ranking } from './ranking';

/** Claims that offer a stem about as much as each other, by number, ascending. */
interface Layer {
  readonly claims: Int32Array;
  readonly offers: Float32Array;
  /** The greatest of the offers. */
  readonly most: number;
}

/** A stem that is looked for, and what meeting it in full is worth. */
export interface Wanted {
  readonly stem: string;
  readonly gain: number;
}

/** Which claims of a corpus share most with a figure. */
export interface Postings<Pool> {
  /** Numbers of the pool's claims that offer most of what is looked for, best first, at most `limit`; of equals the one with the smaller number. */
  best(this: void, pool: Pool, wanted: readonly Wanted[], limit: number): readonly number[];
}

/** A word in the claim's own sentence offers more than this; one that stands further off, less. */
const strong = 0.5;
/** Claims that are looked at together, few enough for their sums to stay at hand. */
const blockSize = 4096;
/** Looking for one claim costs about as much as reading so many postings. */
const costOfOne = 25;
/** Sums of the same parts in another order differ by less. */
const slack = 1e-9;

/**
 * Gathers what claims offer by stem, each stem's claims in two layers. A search goes through the claims block by
 * block, and in each reads first the layers that tell most for their length; where no claim that was in none of them can come
 * among the best so far any more (the bound of Turtle and Flood's MaxScore), it adds up what is left for those few that were.
 */
export function buildPostings<Pool>(
  claims: readonly Claim[],
  poolOf: (claim: Claim) => Pool,
): Postings<Pool> {
  const pools = layersOf(claims, poolOf);
  const seen: Seen = { sums: new Float64Array(blockSize), places: new Int32Array(blockSize), count: 0 };

  function best(pool: Pool, wanted: readonly Wanted[], limit: number): readonly number[] {
    const layers = pools.get(pool);
    if (!layers) return [];
    const steps = stepsOf(wanted, layers);
    const ranking = createRanking(limit);
    const most = steps.reduce((sum, { bound, after }) => sum + bound - after, 0);
    for (let from = 0; from < claims.length; from += blockSize) {
      seen.count = 0;
      readBlock(steps, from, most, seen, ranking);
      rank(seen, from, ranking);
    }
    return ranking.numbers;
  }
  return { best };
}

/** The claims of a block that were in a layer, by their places in the block, and what was added up for each. */
interface Seen {
  readonly sums: Float64Array;
  readonly places: Int32Array;
  count: number;
}

/** The reading of one layer, from block to block. */
interface Step {
  readonly layer: Layer;
  readonly gain: number;
  /** What a claim that is in no layer read so far may lack of this stem at most, before and after this one. */
  readonly bound: number;
  readonly after: number;
  /** How much it tells for its length. */
  readonly worth: number;
  at: number;
}

/** The steps that tell most for their length come first; of one stem, the strong layer. */
function stepsOf(wanted: readonly Wanted[], layers: ReadonlyMap<string, readonly Layer[]>): readonly Step[] {
  const steps: Step[] = [];
  for (const { stem, gain } of wanted) {
    const own = layers.get(stem) ?? [];
    let least = Number.POSITIVE_INFINITY;
    own.forEach((layer, at) => {
      const [bound, after] = [gain * layer.most, gain * (own[at + 1]?.most ?? 0)];
      least = Math.min(least, (bound - after) / layer.claims.length);
      if (gain > 0) steps.push({ layer, gain, bound, after, worth: least, at: 0 });
    });
  }
  return steps.sort((a, b) => b.worth - a.worth);
}

/** Adds up the layers of a block, and lets go of the claims that cannot come among the best any more. `most`: what a claim can have. */
function readBlock(steps: readonly Step[], from: number, most: number, seen: Seen, { least }: Ranking): void {
  let left = most;
  for (const step of steps) {
    // No claim that was in none of the layers can come among the best.
    const closed = left + slack < least();
    if (closed) keep(seen, least() - left - slack);
    if (closed && seen.count === 0) return;
    const { claims } = step.layer;
    const start = firstFrom(claims, from, step.at, claims.length);
    step.at = firstFrom(claims, from + blockSize, start, Math.min(claims.length, start + blockSize));
    if (!closed) readAll(step, start, from, seen);
    else if (seen.count * costOfOne < step.at - start) ask(step, start, from, seen);
    else readSeen(step, start, from, seen);
    left -= step.bound - step.after;
  }
}

function readAll(
  { layer: { claims, offers }, gain, at: end }: Step,
  start: number,
  from: number,
  seen: Seen,
): void {
  const { sums, places } = seen;
  let { count } = seen;
  for (let at = start; at < end; at++) {
    const place = (claims[at] as number) - from;
    const before = sums[place] as number;
    if (before === 0) places[count++] = place;
    sums[place] = before + gain * (offers[at] as number);
  }
  seen.count = count;
}

/** Adds to claims that were in another layer, alone. */
function readSeen(
  { layer: { claims, offers }, gain, at: end }: Step,
  start: number,
  from: number,
  { sums }: Seen,
): void {
  for (let at = start; at < end; at++) {
    const place = (claims[at] as number) - from;
    const before = sums[place] as number;
    if (before > 0) sums[place] = before + gain * (offers[at] as number);
  }
}

/** The same, where they are few: each is looked for in the layer. */
function ask(
  { layer: { claims, offers }, gain, at: end }: Step,
  start: number,
  from: number,
  { sums, places, count }: Seen,
): void {
  for (let one = 0; one < count; one++) {
    const place = places[one] as number;
    const at = firstFrom(claims, from + place, start, end);
    if (at < end && claims[at] === from + place)
      sums[place] = (sums[place] as number) + gain * (offers[at] as number);
  }
}

/** Where the numbers from `least` on begin, from `low` on and before `high`. */
function firstFrom(numbers: Int32Array, least: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Drops the claims that have less than `least`. */
function keep(seen: Seen, least: number): void {
  const { sums, places } = seen;
  let kept = 0;
  for (let at = 0; at < seen.count; at++) {
    const place = places[at] as number;
    if ((sums[place] as number) >= least) places[kept++] = place;
    else sums[place] = 0;
  }
  seen.count = kept;
}

/** Ranks the claims seen in a block, and makes room for the next. */
function rank({ sums, places, count }: Seen, from: number, ranking: Ranking): void {
  for (let at = 0; at < count; at++) {
    const place = places[at] as number;
    const sum = sums[place] as number;
    if (sum >= ranking.least()) ranking.add(from + place, sum);
    sums[place] = 0;
  }
}

function layersOf<Pool>(
  claims: readonly Claim[],
  poolOf: (claim: Claim) => Pool,
): ReadonlyMap<Pool, ReadonlyMap<string, readonly Layer[]>> {
  const pools = new Map<Pool, Map<string, readonly [strong: number[], weak: number[]]>>();
  claims.forEach((claim, at) => {
    const lists = valueOf(pools, poolOf(claim), () => new Map<string, readonly [number[], number[]]>());
    for (const { stem, offer } of claim.terms) {
      const layers = valueOf(lists, stem, (): readonly [number[], number[]] => [[], []]);
      if (offer > 0) layers[offer > strong ? 0 : 1].push(at, offer);
    }
  });
  return new Map(
    [...pools].map(([pool, lists]) => [
      pool,
      new Map(
        [...lists].map(([stem, layers]) => [stem, layers.filter(({ length }) => length > 0).map(packed)]),
      ),
    ]),
  );
}

function packed(list: readonly number[]): Layer {
  const claims = Int32Array.from({ length: list.length / 2 }, (_, at) => list[2 * at] as number);
  const offers = Float32Array.from(claims, (_, at) => list[2 * at + 1] as number);
  return { claims, offers, most: offers.reduce((most, offer) => Math.max(most, offer), 0) };
}

function valueOf<K, V>(map: Map<K, V>, key: K, first: () => V): V {
  const value = map.get(key) ?? first();
  map.set(key, value);
  return value;
}
