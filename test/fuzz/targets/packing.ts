import assert from 'node:assert/strict';
import { pack } from '../../../server/src/service/packing';
import { unpack } from '../../../server/src/service/unpacking';
import { decodeRecord, encodeRecord } from '../../../server/src/service/readingRecords';
import { data, prose } from '../generators';
import { diceOf } from '../properties';
import type { Target } from '../target';

const primitives: readonly unknown[] = [
  null,
  true,
  false,
  Infinity,
  -Infinity,
  0,
  1,
  -1,
  0.1,
  2 ** 53,
  '',
  'a,b',
];

/** What is kept of a source comes back as it was, and bytes that were damaged are told or dropped. */
export const packingTarget: Target = {
  name: 'packing',
  pieces: [...data, ...prose],
  longest: 10,
  share: 370,
  check(input) {
    const below = diceOf(input);
    const value = treeOf(input, below, 4);
    const packed = pack([value]);
    assert.deepEqual(unpack(packed), [value]);
    const record = { path: `/w/${input}`, stat: { modified: 1.5, size: 3 }, print: 'p', packed };
    const bytes = encodeRecord(record, '1');
    assert.deepEqual(decodeRecord(bytes, '1'), record);
    assert.equal(decodeRecord(bytes, '2'), null);
    decodeRecord(damaged(bytes, below), '1');
    assert.equal(decodeRecord(bytes.subarray(0, below(bytes.length)), '1'), null);
    tryToUnpack(packed, below);
  },
};

/** Data as sources yield it, made of parts of the input. */
function treeOf(input: string, below: (n: number) => number, depth: number): unknown {
  const part = (): string => input.slice(below(input.length + 1), below(input.length + 1));
  if (depth === 0 || below(3) === 0) return below(2) ? part() : primitives[below(primitives.length)];
  const parts = Array.from({ length: below(5) }, () => treeOf(input, below, depth - 1));
  if (below(2)) return parts;
  return Object.fromEntries(parts.map((value, at) => [`k${at}${part().replaceAll(',', '')}`, value]));
}

function damaged(bytes: Uint8Array, below: (n: number) => number): Uint8Array {
  const copy = bytes.slice();
  copy[below(copy.length)] = below(256);
  return copy;
}

/** Damaged bytes give some value or an error; what counts is that they end. */
function tryToUnpack(packed: Uint8Array, below: (n: number) => number): void {
  try {
    unpack(damaged(packed, below));
  } catch (error) {
    assert.ok(error instanceof Error);
  }
}
