import assert from 'node:assert/strict';
import { lineStarts, nextLine, placeOf, startOfLine } from '../../../server/src/core/text/lines';

describe('lines around an offset', () => {
  for (const text of [
    '',
    'a',
    '\n',
    'a\nbc\n\nd',
    'a\r\nbc\r\n\r\nd\r\n',
    'a\rb\r\rc',
    '\r\n\r\n\n\r',
    'a\n\rb',
  ])
    it(`begin where those of the whole text do: ${JSON.stringify(text)}`, () => {
      const starts = lineStarts(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const { line } = placeOf(starts, offset);
        assert.equal(startOfLine(text, offset), starts[line], `the line of ${offset}`);
        assert.equal(nextLine(text, offset), starts[line + 1] ?? -1, `the line behind that of ${offset}`);
      }
    });
});
