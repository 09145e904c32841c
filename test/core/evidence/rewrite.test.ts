import assert from 'node:assert/strict';
import { readClaims } from '../../../server/src/core/claims/read';
import { baseValue } from '../../../server/src/core/evidence/compare';
import { rewritten } from '../../../server/src/core/evidence/rewrite';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';

/** The figure of a text with so many times its value. */
function times(text: string, ratio: number): string | null {
  const [claim] = readClaims(parseMarkdown(`It was ${text} in all.`), { draft: true });
  assert.ok(claim);
  return rewritten(claim.figure, baseValue(claim.figure).low * ratio);
}

describe('a figure with another value', () => {
  for (const [text, ratio, expected] of [
    ['28 per cent', 0.6511, '18 per cent'],
    ['£1.2 million', 2, '£2.4 million'],
    ['2,820 officers', 0.5, '1,410'],
    ['9 officers', 2, '18'],
    ['12.50 per cent', 1.1, '13.75 per cent'],
    ['980 officers', 2, '1960'],
  ] as const)
    it(`${text} by ${ratio} is ${expected}`, () => {
      assert.equal(times(text, ratio), expected);
    });

  for (const [text, ratio] of [
    ['half of the officers', 2],
    ['twice as many', 2],
    ['5 to 7 per cent', 2],
    ['28 per cent', 1.001],
  ] as const)
    it(`${text} by ${ratio} cannot be written so`, () => {
      assert.equal(times(text, ratio), null);
    });
});
