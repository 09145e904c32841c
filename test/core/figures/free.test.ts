import assert from 'node:assert/strict';
import { readDate } from '../../../server/src/core/figures/dates';
import { standsFree } from '../../../server/src/core/figures/free';
import { readShape } from '../../../server/src/core/figures/shapes';
import { tokenise, type Stream } from '../../../server/src/core/figures/tokens';
import { generator } from '../../support/generator';

const numbers = '4 12 31 100 116 401 999 2024 1999 7.42 10.30 3.11 01234 12,345 1.2.3 31.03.2024'.split(' ');
/** Words and signs by which the readers of dates and shapes know what they look for, among some that say nothing. */
const around = (
  'May March Monday at on the of class is was are not out list agenda tel fax : + text dial helpline hotline line us advice ' +
  "am pm o'clock a p . m GMT to and Q q s st th - – / = , ; ( ) [ ] { ' ’ CFR USC U S F ct JP GB EUR block Canal Street road " +
  'package library build train service call ring k b x % £ ^ ~ grams odds under over officers rose by per cent'
).split(' ');

describe('a number that stands free', () => {
  it('is none that a reader of dates or shapes would take', () => {
    const below = generator(11);
    const some = (list: readonly string[]): string => list[below(list.length)] ?? '';
    let free = 0;
    for (let round = 0; round < 60_000; round++) {
      const pieces = [some(around), some(around), some(numbers), some(around), some(around), some(numbers)];
      const text = pieces.map((piece) => piece + (below(4) === 0 ? '' : ' ')).join('');
      const stream: Stream = { prose: text, tokens: tokenise(text) };
      for (const [index, { kind }] of stream.tokens.entries()) {
        if (kind !== 'number' || !standsFree(stream, index)) continue;
        free++;
        assert.equal(readDate(stream, index), null, text);
        assert.equal(readShape(stream, index), null, text);
      }
    }
    assert.ok(free > 1000);
  });

  it('is most numbers of a text', () => {
    const text = 'There were 4,812 officers, of whom 37.5 per cent were women, and 120 boats.';
    const stream: Stream = { prose: text, tokens: tokenise(text) };
    const found = stream.tokens.flatMap(({ kind, lower }, index) =>
      kind === 'number' && standsFree(stream, index) ? [lower] : [],
    );
    assert.deepEqual(found, ['4,812', '37.5', '120']);
  });
});
