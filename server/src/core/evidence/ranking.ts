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

/** Sums that differ by less than a part of so many are of the same parts, added in another order: they are told apart in whole such parts. */
const finest = 1e12;
/** A sum of as many parts as a claim has words is by less than this share off, in whatever order they were added. */
const unsure = 1 + 4e-14;
/** A sum that is by so much less than another is less when both are rounded. */
const plainly = 1 - 1e-9;

const scoreOf = (sum: number): number => Math.round(sum * finest);

/** A heap with the one that goes first on top. Each claim that is looked at comes by here, so its lists are at hand in each loop. */
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
    const score = scoreOf(sum);
    if (size < limit) rise(number, score);
    else if (isBehindAll(number, score)) return;
    else sink(number, score);
    if (size === limit) floor[0] = (scores[0] as number) * (plainly / finest);
  }

  /** Of a full ranking. */
  function isBehindAll(number: number, score: number): boolean {
    const least = scores[0] as number;
    return score < least || (score === least && number > (numbers[0] as number));
  }

  function mayTake(bound: number, first: number): boolean {
    return size < limit || !isBehindAll(first, scoreOf(bound * unsure));
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
    const ns = numbers;
    const ss = scores;
    let at = size++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = ss[above] as number;
      if (other < score || (other === score && (ns[above] as number) > number)) break;
      ns[at] = ns[above] as number;
      ss[at] = other;
      at = above;
    }
    ns[at] = number;
    ss[at] = score;
  }

  /** Puts a newcomer in the place of the one on top. */
  function sink(number: number, score: number): void {
    const ns = numbers;
    const ss = scores;
    const end = size;
    let at = 0;
    for (let child = 1; child < end; child = 2 * at + 1) {
      let least = ss[child] as number;
      if (child + 1 < end) {
        const other = ss[child + 1] as number;
        if (other < least || (other === least && (ns[child + 1] as number) > (ns[child] as number))) {
          child += 1;
          least = other;
        }
      }
      if (!(least < score || (least === score && (ns[child] as number) > number))) break;
      ns[at] = ns[child] as number;
      ss[at] = least;
      at = child;
    }
    ns[at] = number;
    ss[at] = score;
  }

  return { floor, begin, add, mayTake, takeAll };
}
