import assert from 'node:assert/strict';
import { createKeptReading } from '../../../server/src/core/text/keptReading';
import { generator } from '../../support/generator';

describe('a reading of a list from state to state', () => {
  it('is the same as of a fresh list, after any edits', () => {
    const below = generator(7);
    const items = Array.from({ length: 12 }, (_, at) => ({ at }));
    const reading = createKeptReading(({ at }: { at: number }) => `read ${at}`);
    for (let edit = 0; edit < 200; edit++) {
      const put = Array.from({ length: below(4) }, () => items[below(items.length)] ?? { at: edit });
      items.splice(below(items.length + 1), below(4), ...put, { at: 100 + edit });
      assert.deepEqual(
        reading([...items]),
        items.map(({ at }) => `read ${at}`),
      );
    }
  });

  it('asks only for what stands between the ends that stay', () => {
    let asked = 0;
    const reading = createKeptReading((item: object) => [++asked, item]);
    const [a, b, c, d] = [{}, {}, {}, {}];
    reading([a, b, c]);
    assert.equal(asked, 3);
    reading([a, d, c]);
    reading([a, d, d, c]);
    assert.equal(asked, 5);
    reading([d, c]);
    assert.equal(asked, 5);
  });
});
