/** How many items two lists share at their beginnings and at their ends. */
export interface SameEnds {
  readonly start: number;
  readonly end: number;
}

/**
 * Holds a list beside its earlier state: the items at both ends that are the same, counted so that none counts twice.
 * `isSame` is asked for an item of the list and one of the earlier list, by their places.
 */
export function sameEnds(
  now: { readonly length: number },
  before: { readonly length: number },
  isSame: (now: number, before: number) => boolean,
): SameEnds {
  const shorter = Math.min(now.length, before.length);
  let start = 0;
  while (start < shorter && isSame(start, start)) start++;
  let end = 0;
  while (end < shorter - start && isSame(now.length - 1 - end, before.length - 1 - end)) end++;
  return { start, end };
}

/** The same for lists of objects that stay the same while they do not change. */
export const sameItems = <Item>(now: readonly Item[], before: readonly Item[]): SameEnds =>
  sameEnds(now, before, (at, old) => now[at] === before[old]);

/** Whether two lists are of the same items. */
export const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);

/** For an item's place, its place in the earlier list; -1 for one between the ends. */
export function placeBefore(
  at: number,
  now: { readonly length: number },
  before: { readonly length: number },
  { start, end }: SameEnds,
): number {
  if (at < start) return at;
  return at >= now.length - end ? at - now.length + before.length : -1;
}
