import assert from 'node:assert/strict';
import {
  createKeptChoice,
  createKeptReading,
  createKeptTotals,
} from '../../../server/src/core/text/keptReading';
import { inParts } from '../../../server/src/core/text/inParts';
import { inOneGo } from '../../../server/src/core/text/inOneGo';
import { generator } from '../../support/generator';

interface Item {
  readonly value: number;
}

const isOdd = ({ value }: Item): boolean => value % 2 === 1;

describe('what is kept of a list from one state to the next', () => {
  for (let seed = 1; seed <= 10; seed++)
    it(`is the same as afresh, after each of 60 edits (${seed})`, () => {
      const below = generator(seed);
      let items: readonly Item[] = [];
      const reading = createKeptReading(({ value }: Item) => value * 2);
      const choice = createKeptChoice(isOdd);
      const totals = createKeptTotals((item: Item) => ({ sum: item.value, odd: Number(isOdd(item)) }), {
        sum: 0,
        odd: 0,
      });
      for (let edit = 0; edit < 60; edit++) {
        const at = below(items.length + 1);
        // Some of what is put in stands elsewhere too.
        const put = Array.from(
          { length: below(4) },
          () => items[below(2 * items.length + 1)] ?? { value: below(9) },
        );
        items = [...items.slice(0, at), ...put, ...items.slice(at + below(4))];
        assert.deepEqual(
          reading(items),
          items.map(({ value }) => value * 2),
        );
        assert.deepEqual(
          choice(items),
          [...items.keys()].filter((place) => isOdd(items[place] as Item)),
        );
        const sum = items.reduce((all, { value }) => all + value, 0);
        assert.deepEqual(totals(items), { sum, odd: items.filter(isOdd).length });
      }
    });

  it('is read of new items alone', () => {
    let reads = 0;
    const count = <Value>(value: Value): Value => {
      reads++;
      return value;
    };
    const items = Array.from({ length: 100 }, (_, value) => ({ value }));
    const kept = [
      createKeptReading(({ value }: Item) => count(value)),
      createKeptChoice((item: Item) => count(isOdd(item))),
      createKeptTotals(({ value }: Item) => count({ value }), { value: 0 }),
    ];
    for (const take of kept) take(items);
    assert.equal(reads, 300);
    reads = 0;
    for (const take of kept) take([...items.slice(0, 50), { value: 7 }, ...items.slice(50)]);
    assert.equal(reads, 3);
    reads = 0;
    kept[0]?.(items.slice(0, 30));
    kept[1]?.(items.slice(70));
    assert.equal(reads, 0);
  });
});

describe('a long list that is given in parts', () => {
  const items = Array.from({ length: 1000 }, (_, value) => ({ value }));

  it('comes to the same, with a rest for each part that is new', () => {
    let reads = 0;
    const choose = createKeptChoice((item: Item) => ++reads > 0 && isOdd(item));
    const odd = [...items.keys()].filter((at) => at % 2 === 1);
    assert.equal([...inParts(choose, items)].length, 7);
    assert.deepEqual(inOneGo(inParts(choose, items)), odd);
    assert.equal([...inParts(choose, [{ value: 2 }, ...items])].length, 0);
    assert.equal(reads, 1001);
  });

  it('goes on from where it was left', () => {
    let reads = 0;
    const choose = createKeptChoice((item: Item) => ++reads > 0 && isOdd(item));
    const dropped = inParts(choose, items);
    for (let step = 0; step < 3; step++) dropped.next();
    assert.equal(reads, 384);
    assert.equal(inOneGo(inParts(choose, items)).length, 500);
    assert.equal(reads, 1000);
  });
});
