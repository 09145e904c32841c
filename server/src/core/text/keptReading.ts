import { sameEnds } from './sameEnds';

/**
 * A reading of each item of a list that is given one state after another: what stands at both ends as before is taken over
 * without being asked for. `read` must depend on the item alone.
 */
export function createKeptReading<Item, Value>(
  read: (item: Item) => Value,
): (items: readonly Item[]) => readonly Value[] {
  let known: { readonly items: readonly Item[]; readonly values: readonly Value[] } = {
    items: [],
    values: [],
  };
  return (items) => {
    const { items: before, values } = known;
    const { start, end } = sameEnds(items, before, (at, old) => items[at] === before[old]);
    const anew = items.slice(start, items.length - end).map(read);
    known = { items, values: values.slice(0, start).concat(anew, values.slice(values.length - end)) };
    return known.values;
  };
}
