/** The time within which so many of all are. */
export const share = (times: readonly number[], of: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * of)] ?? NaN;
