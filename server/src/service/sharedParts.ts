import { createRows } from './packedRows';
import type { Primitive } from './packing';

/** Parts that several packs hold, each by what it holds: the list of its keys and primitives. */
export interface SharedParts {
  /** The number of a primitive, or of a list of keys, in all packs. */
  numberOf(value: Primitive | undefined): number;
  /** The part of just these numbers, of which the first tells how many there are; `make` makes it where there is none yet. */
  partOf(numbers: Int32Array, length: number, make: () => object): object;
  count(): number;
  clear(): void;
}

export function createSharedParts(): SharedParts {
  const numbers = new Map<Primitive | undefined, number>();
  let rows = createRows();
  let parts: object[] = [];
  return {
    numberOf(value) {
      const known = numbers.get(value) ?? numbers.size;
      if (known === numbers.size) numbers.set(value, known);
      return known;
    },
    partOf(row, length, make) {
      const begun = rows.begin();
      for (let at = 0; at < length; at++) rows.push(row[at] ?? 0);
      return (parts[rows.end(begun)] ??= make());
    },
    count: () => parts.length,
    clear() {
      numbers.clear();
      rows = createRows();
      parts = [];
    },
  };
}
