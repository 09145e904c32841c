import assert from 'node:assert/strict';
import { withMasks } from '../../../server/src/core/markdown/masks';

describe('masks', () => {
  it('leave blank what is no prose, and keep its line breaks', () =>
    assert.equal(withMasks('one\ntwo three', [{ start: 2, end: 7, text: null }]), 'on \n    three'));

  it('show what an entity stands for, unless a wider one lies over it', () => {
    const entity = { start: 2, end: 7, text: '    &' };
    assert.equal(withMasks('a &amp; b', [entity]), 'a     & b');
    assert.equal(withMasks('a &amp; b', [entity, { start: 0, end: 8, text: null }]), '        b');
  });

  it('may lie over one another and come in any order', () =>
    assert.equal(
      withMasks('0123456789', [
        { start: 6, end: 8, text: null },
        { start: 1, end: 4, text: null },
        { start: 3, end: 5, text: null },
      ]),
      '0    5  89',
    ));
});
