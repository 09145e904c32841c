/** The best of many numbered things, while they come in. */
export interface Ranking {
  add(number: number, score: number): void;
  /** What a newcomer must have at least to come among them; 0 while there is room. */
  least(this: void): number;
  /** The best so far, best first; of equals the one with the smaller number. */
  readonly numbers: readonly number[];
}

/** A ranking of at most `limit` things. */
export function createRanking(limit: number): Ranking {
  const numbers: number[] = [];
  const scores: number[] = [];
  const isBehind = (at: number, number: number, score: number): boolean => {
    const other = scores[at] as number;
    return other < score || (other === score && (numbers[at] as number) > number);
  };
  return {
    numbers,
    least: () => (numbers.length === limit ? (scores[limit - 1] as number) : 0),
    add(number, score) {
      if (numbers.length === limit) {
        if (!isBehind(limit - 1, number, score)) return;
        numbers.length = scores.length = limit - 1;
      }
      let at = numbers.length;
      for (; at > 0 && isBehind(at - 1, number, score); at--) {
        numbers[at] = numbers[at - 1] as number;
        scores[at] = scores[at - 1] as number;
      }
      numbers[at] = number;
      scores[at] = score;
    },
  };
}
