import assert from 'node:assert/strict';
import { singleSpaces } from '../../../server/src/core/text/singleSpaces';

describe('single spaces', () => {
  for (const text of ['', 'a b', ' a  b ', 'a\nb', 'a\u00a0b', '\t', 'a \r\n b'])
    it(`stand for all white space of ${JSON.stringify(text)}`, () =>
      assert.equal(singleSpaces(text), text.replace(/\s+/g, ' ')));
});
