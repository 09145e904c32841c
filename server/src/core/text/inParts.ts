/** So many items of a list at a time are new to what follows it. */
const partSize = 128;

const lengths = new WeakMap<object, number>();

/**
 * Gives a list to what follows one from state to state (`createKeptReading` and the like). Where it has become much longer, as in a draft
 * that is new, it is given from its beginning in parts, with a rest between them. `take`: the same function for all states.
 */
export function* inParts<Item, Value>(
  take: (items: readonly Item[]) => Value,
  items: readonly Item[],
): Generator<void, Value> {
  for (let end = (lengths.get(take) ?? 0) + partSize; end < items.length; end += partSize) {
    take(items.slice(0, end));
    lengths.set(take, end);
    yield;
  }
  lengths.set(take, items.length);
  return take(items);
}
