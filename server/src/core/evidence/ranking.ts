/** The best of many numbered things, while they come in; one ranking serves again and again. */
export interface Ranking {
  /** Begins anew, for at most `limit` things. */
  begin(this: void, limit: number): void;
  /** What a sum must have at least to come among them, in its only place; 0 while there is room. */
  readonly floor: Float64Array;
  add(this: void, number: number, sum: number): void;
  /** Whether things with sums up to a bound and numbers from `first` on may still come among them. */
  mayTake(this: void, bound: number, first: number): boolean;
  /** Takes all out, best first; of equals the one with the smaller number. */
  takeAll(this: void): readonly number[];
}

/** Sums that differ by less than a part of so many are of the same parts, added in another order. */
const finest = 1e12;
/** A sum of as many parts as a claim has words is by less than this share off, in whatever order they were added. */
const unsure = 1 + 4e-14;
/** A sum that is by so much less than another is less when both are rounded. */
const plainly = 1 - 1e-9;

const rounded = (sum: number): number => Math.round(sum * finest) / finest;

/** A heap with the one that goes first on top. */
export function createRanking(): Ranking {
  let numbers = new Int32Array();
  let scores = new Float64Array();
  let [limit, size] = [0, 0];
  const floor = new Float64Array(1);

  function begin(most: number): void {
    if (most > numbers.length) [numbers, scores] = [new Int32Array(most), new Float64Array(most)];
    [limit, size] = [most, 0];
    floor[0] = 0;
  }

  function add(number: number, sum: number): void {
    const score = rounded(sum);
    if (size < limit) rise(number, score);
    else if (isBehind(0, number, score)) sink(number, score);
    if (size === limit) floor[0] = (scores[0] as number) * plainly;
  }

  function mayTake(bound: number, first: number): boolean {
    return size < limit || isBehind(0, first, rounded(bound * unsure));
  }

  function takeAll(): readonly number[] {
    const all = new Array<number>(size);
    while (size > 0) {
      all[--size] = numbers[0] as number;
      sink(numbers[size] as number, scores[size] as number);
    }
    return all;
  }

  /** Puts a newcomer where there is room. */
  function rise(number: number, score: number): void {
    let at = size++;
    for (let above = (at - 1) >> 1; at > 0 && !isBehind(above, number, score); above = (at - 1) >> 1) {
      move(above, at);
      at = above;
    }
    place(at, number, score);
  }

  /** Puts a newcomer in the place of the one on top. */
  function sink(number: number, score: number): void {
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      const other = child + 1;
      if (other < size && isBehind(other, numbers[child] as number, scores[child] as number)) child = other;
      if (!isBehind(child, number, score)) break;
      move(child, at);
      at = child;
    }
    place(at, number, score);
  }

  function isBehind(at: number, number: number, score: number): boolean {
    const other = scores[at] as number;
    return other < score || (other === score && (numbers[at] as number) > number);
  }

  function move(from: number, to: number): void {
    place(to, numbers[from] as number, scores[from] as number);
  }

  function place(at: number, number: number, score: number): void {
    numbers[at] = number;
    scores[at] = score;
  }

  return { floor, begin, add, mayTake, takeAll };
}
