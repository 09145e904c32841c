/** Rows of whole numbers, each kept once. */
export interface Rows {
  /** Begins a row; a row that is begun before the end of another one does not disturb it. */
  begin(): number;
  push(number: number): void;
  /** Ends the row that was begun there, and gives its place among all: that of an equal row where there is one. */
  end(begun: number): number;
  /** All rows, one after another. */
  all(): Int32Array;
  clear(): void;
}

/** Rows that fall together more often than this are kept twice: a text made to have such rows costs room, not time. */
const farthest = 32;

/** The room of more rows than a usual text has is given back. */
const keptSlots = 2 ** 15;

/** A row says with its first number, or its first two, how long it is: so two are equal where one begins with the other. */
export function createRows(): Rows {
  /** Rows that have begun and not ended, each behind the one that it is within. */
  let open = new Int32Array(256);
  let openEnd = 0;
  let cells = new Int32Array(8192);
  let cellsEnd = 0;
  /** Where each row begins in the cells, and the first one to come. */
  let starts = new Int32Array(1024);
  let count = 0;
  /** Places of rows plus one, by their hashes; a power of two, of which half is in use at most. */
  let slots = new Int32Array(2048);

  /** The slot that holds an equal row, or else a free one; −1 where none is near. */
  const slotOf = (row: Int32Array, from: number, to: number): number => {
    const mask = slots.length - 1;
    const first = hashOf(row, from, to);
    for (let step = 0; step < farthest; step++) {
      const slot = (first + step) & mask;
      const found = slots[slot] ?? 0;
      if (found === 0 || beginsWith(cells, starts[found - 1] ?? 0, row, from, to)) return slot;
    }
    return -1;
  };
  const keep = (from: number): number => {
    if (cellsEnd + openEnd - from > cells.length) cells = larger(cells, openEnd - from);
    if (count + 1 === starts.length) starts = larger(starts, 0);
    for (let at = from; at < openEnd; at++) cells[cellsEnd++] = open[at] ?? 0;
    starts[++count] = cellsEnd;
    return count - 1;
  };
  const spread = (): void => {
    slots = new Int32Array(slots.length * 2);
    for (let row = 0; row < count; row++) {
      const slot = slotOf(cells, starts[row] ?? 0, starts[row + 1] ?? 0);
      if (slot >= 0) slots[slot] = row + 1;
    }
  };
  return {
    begin: () => openEnd,
    push(number) {
      if (openEnd === open.length) open = larger(open, 0);
      open[openEnd++] = number;
    },
    end(begun) {
      const slot = slotOf(open, begun, openEnd);
      let place = (slot < 0 ? 0 : (slots[slot] ?? 0)) - 1;
      if (place < 0) {
        place = keep(begun);
        if (slot >= 0) slots[slot] = count;
        if (count * 2 > slots.length) spread();
      }
      openEnd = begun;
      return place;
    },
    all: () => cells.subarray(0, cellsEnd),
    clear() {
      openEnd = cellsEnd = count = 0;
      if (slots.length > keptSlots) {
        open = new Int32Array(256);
        cells = new Int32Array(8192);
        starts = new Int32Array(1024);
        slots = new Int32Array(2048);
      } else slots.fill(0);
    },
  };
}

/** The same with room for as much again, and for `more`. */
function larger(numbers: Int32Array<ArrayBuffer>, more: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(numbers.length * 2 + more);
  grown.set(numbers);
  return grown;
}

function beginsWith(cells: Int32Array, start: number, row: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (cells[start + at - from] !== row[at]) return false;
  return true;
}

function hashOf(row: Int32Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) {
    hash = Math.imul(hash ^ (row[at] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
