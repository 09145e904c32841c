import assert from 'node:assert/strict';
import { createRows, type Rows } from '../../server/src/service/packedRows';

describe('rows of numbers', () => {
  it('are kept once, in the order in which they came', () => {
    const rows = createRows();
    assert.deepEqual(
      [[1, 2], [1, 3], [1, 2], [2], [1, 3]].map((row) => placeOf(rows, row)),
      [0, 1, 0, 2, 1],
    );
    assert.deepEqual([...rows.all()], [1, 2, 1, 3, 2]);
  });

  it('may begin within another one', () => {
    const rows = createRows();
    const outer = rows.begin();
    rows.push(7);
    const inner = placeOf(rows, [8, 9]);
    rows.push(inner);
    assert.equal(rows.end(outer), 1);
    assert.deepEqual([...rows.all()], [8, 9, 7, 0]);
  });

  it('keep their places however many they become, and however long they are', () => {
    const rows = createRows();
    const all = Array.from({ length: 20_000 }, (_, at) => [at % 7, at, -at]);
    const long = Array.from({ length: 30_000 }, (_, at) => at);
    all.forEach((row, at) => assert.equal(placeOf(rows, row), at));
    assert.equal(placeOf(rows, long), all.length);
    all.forEach((row, at) => assert.equal(placeOf(rows, row), at));
    assert.equal(placeOf(rows, long), all.length);
    assert.equal(rows.all().length, all.length * 3 + long.length);
  });

  it('that all fall together are kept twice rather than looked for among each other', () => {
    const rows = createRows();
    const alike = Array.from({ length: 5000 }, (_, at) => [at, mixed(at) ^ 1]);
    const first = alike.map((row) => placeOf(rows, row));
    const again = alike.map((row) => placeOf(rows, row));
    const cells = rows.all();
    [first, again].forEach((places) =>
      places.forEach((place, at) =>
        assert.deepEqual([...cells.subarray(place * 2, place * 2 + 2)], alike[at]),
      ),
    );
    const found = again.filter((place, at) => place === first[at]);
    assert.ok(found.length > 0 && found.length < 100, `${found.length} were found`);
  });
});

function placeOf(rows: Rows, row: readonly number[]): number {
  const begun = rows.begin();
  for (const number of row) rows.push(number);
  return rows.end(begun);
}

/** The hash of a row of this number alone; combined with itself, another number after it makes no difference. */
function mixed(number: number): number {
  const hash = Math.imul(number, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
