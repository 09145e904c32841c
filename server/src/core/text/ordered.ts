import type { Span } from './span';

/** The index of the first item for which `isBefore` no longer holds; it must hold for a beginning of the list alone. */
export function firstNot<Item>(list: ArrayLike<Item>, isBefore: (item: Item) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of spans in text order, those that begin within `outer`. */
export function beginningIn<Item extends { readonly span: Span }>(
  list: readonly Item[],
  { start, end }: Span,
): readonly Item[] {
  const first = firstNot(list, ({ span }) => span.start < start);
  const next = firstNot(list, ({ span }) => span.start < end);
  return first === 0 && next === list.length ? list : list.slice(first, next);
}
