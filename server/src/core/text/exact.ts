/** A list of nothing. One for all: a checked draft has tens of thousands, and each would take room of its own. */
export const none: readonly never[] = [];

/**
 * The list in no more room than its items take, for what is kept: one that has grown, by `push`, `filter` or `flatMap`, has room
 * for seventeen items and more.
 */
export const exact = <Item>(list: readonly Item[]): readonly Item[] =>
  list.length === 0 ? none : list.slice();
