import { firstNot } from './ordered';
import { sameItems } from './sameEnds';

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
    const { start, end } = sameItems(items, before);
    const anew = items.slice(start, items.length - end).map(read);
    known = { items, values: values.slice(0, start).concat(anew, values.slice(values.length - end)) };
    return known.values;
  };
}

/** The same for a choice: the places of the items that pass a test, which must depend on the item alone. */
export function createKeptChoice<Item>(
  passes: (item: Item) => boolean,
): (items: readonly Item[]) => readonly number[] {
  let known: readonly Item[] = [];
  let chosen: readonly number[] = [];
  return (items) => {
    const before = known;
    const { start, end } = sameItems(items, before);
    const moved = items.length - before.length;
    const places = chosen.slice(
      0,
      firstNot(chosen, (place) => place < start),
    );
    for (let at = start; at < items.length - end; at++) if (passes(items[at] as Item)) places.push(at);
    const behind = firstNot(chosen, (place) => place < before.length - end);
    for (let at = behind; at < chosen.length; at++) places.push((chosen[at] as number) + moved);
    [known, chosen] = [items, places];
    return places;
  };
}

/** The same for sums: what the readings of all items come to. */
export function createKeptTotals<Item, Name extends string>(
  read: (item: Item) => Readonly<Record<Name, number>>,
  nothing: Readonly<Record<Name, number>>,
): (items: readonly Item[]) => Readonly<Record<Name, number>> {
  const names = Object.keys(nothing) as Name[];
  let known: readonly Item[] = [];
  let totals = nothing;
  return (items) => {
    const before = known;
    const { start, end } = sameItems(items, before);
    const now: Record<Name, number> = { ...totals };
    const count = (item: Item, times: 1 | -1): void => {
      const own = read(item);
      for (const name of names) now[name] += times * own[name];
    };
    for (let at = start; at < before.length - end; at++) count(before[at] as Item, -1);
    for (let at = start; at < items.length - end; at++) count(items[at] as Item, 1);
    [known, totals] = [items, now];
    return now;
  };
}
