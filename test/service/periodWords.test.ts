import assert from 'node:assert/strict';
import { parsePeriod } from '../../server/src/core/figures/period';
import { periodInWords } from '../../server/src/service/periodWords';

describe('a period in words', () => {
  for (const [written, words] of [
    ['2024', '2024'],
    ['March 2024', 'March 2024'],
    ['30 September 2011', 'September 2011'],
    ['1 October 2011', 'October 2011'],
    ['31 December 2019', 'December 2019'],
    ['2023-24', '2023-24'],
    ['', ''],
  ] as const) {
    it(`${written} is “${words}”`, () => assert.equal(periodInWords(parsePeriod(written)), words));
  }
});
