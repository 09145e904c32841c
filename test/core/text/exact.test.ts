import assert from 'node:assert/strict';
import { exact, none } from '../../../server/src/core/text/exact';

describe('a list in no more room than it takes', () => {
  it('has the same items and is another list', () => {
    const grown = [1, 2, 3].filter((number) => number !== 2);
    const kept = exact(grown);
    assert.deepEqual(kept, [1, 3]);
    grown.push(4);
    assert.deepEqual(kept, [1, 3]);
  });

  it('is one and the same where it is empty', () => {
    assert.equal(exact([]), exact([]));
    assert.equal(exact([]), none);
    assert.equal(none.length, 0);
  });
});
