import assert from 'node:assert/strict';
import { pack } from '../../server/src/service/packing';
import { createSharedParts } from '../../server/src/service/sharedParts';
import { unpack } from '../../server/src/service/unpacking';
import { readPacked, readSourceFile } from '../../server/src/service/readSourceFile';
import { workforceSource } from '../support/samples';

const values: readonly [string, object][] = [
  ['nothing', [null]],
  ['text in any script', ['Ω “12 %”\n\u0000']],
  ['numbers', [0, 1, -1, 63, 64, 127, 128, 2 ** 24 - 1, 2 ** 24, 2 ** 31, 0.1, 1e300, -2.5e-7, 2 ** 53]],
  ['periods without an end', { from: -Infinity, to: Infinity }],
  ['empty lists and objects', [[], {}, [[]], '']],
  ['one object in many places', [{ a: { b: 1 } }, { a: { b: 1 } }, { b: 1 }]],
  [
    'lists that look like each other',
    [
      [1, [2]],
      [[1], 2],
      [1, 2],
      ['1', 2],
    ],
  ],
  [
    'objects with the same keys in another order',
    [
      { a: 1, b: 2 },
      { b: 1, a: 2 },
    ],
  ],
  ['numbers and texts that are written alike', [1, '1', true, 'true', null, 'null']],
  ['more than seven bits of different parts', Array.from({ length: 20_000 }, (_, at) => `part ${at}`)],
];

describe('a pack', () => {
  for (const [name, value] of values) {
    it(`gives back ${name}`, () => assert.deepEqual(unpack(pack(value)), value));
  }

  it('tells small parts apart that JSON writes alike', () => {
    const values = [Infinity, -Infinity, null, undefined, 'null'].map((to) => ({ to, name: 'a' }));
    assert.deepEqual(unpack(pack(values)), values);
  });

  it('gives back the reading of a source, in less room than JSON', async () => {
    const bytes = new TextEncoder().encode(workforceSource);
    const reading = await readSourceFile('/s/a.md', bytes);
    const packed = await readPacked('/s/a.md', bytes);
    assert.deepEqual(unpack(packed), reading);
    assert.ok(packed.length < JSON.stringify(reading).length / 2, `${packed.length} bytes`);
  });

  it('shares with other packs what is small and has a name', () => {
    const shared = createSharedParts();
    const word = { stem: 'offic', weight: 0.5 };
    const [one, two] = [1, 2].map((place) => unpack(pack([word, { place, on: 3 }]), shared) as unknown[]);
    assert.equal(one?.[0], two?.[0]);
    assert.notEqual(one?.[1], two?.[1]);
    const [, three] = unpack(pack([{ place: 'after other words', on: 0.25 }, word]), shared) as unknown[];
    assert.equal(three, one?.[0]);
    assert.notEqual(unpack(pack({ stem: 'offic', weight: 0.25 }), shared), three);
  });

  it('is told from bytes that are none, and from half of one', () => {
    const whole = pack({ a: [1, 2, 3], b: 'text' });
    for (let length = 0; length < whole.length; length++)
      assert.throws(() => unpack(whole.subarray(0, length)), `${length} bytes`);
    assert.throws(() => unpack(new TextEncoder().encode('no pack at all, but long enough')));
  });
});
