import assert from 'node:assert/strict';
import { readClaims } from '../../../server/src/core/claims/read';
import { miscalculated } from '../../../server/src/core/evidence/miscalculate';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';

/** What is told of any figure of the sentence. */
function told(sentence: string): string[] {
  const claims = readClaims(parseMarkdown(sentence), { draft: true });
  return claims.flatMap((claim) => {
    const slip = miscalculated(
      claim,
      claims.filter((other) => other !== claim),
    );
    return slip ? [slip.working] : [];
  });
}

describe('a change beside both its ends', () => {
  for (const [sentence, working] of [
    [
      'Staff fell from 15,469 to 12,649, a fall of 28 per cent.',
      '(15,469 − 12,649) ÷ 15,469 = 18.2 %, not 28 per cent',
    ],
    [
      'Overtime rose from £94m to £101m, or by 12 per cent.',
      '(£101m − £94m) ÷ £94m = 7.4 %, not 12 per cent',
    ],
    [
      'Income rose by 5 per cent, from £52,600 to £57,900.',
      '(£57,900 − £52,600) ÷ £52,600 = 10.1 %, not 5 per cent',
    ],
  ] as const) {
    it(`is told: ${sentence}`, () => assert.deepEqual(told(sentence), [working]));
  }

  for (const sentence of [
    'Staff fell from 15,469 to 12,649, a fall of 18 per cent.',
    'It rose from 4.5 to 8.0, an increase of 76.8 per cent.',
    'Sales decreased from $31.2 million to $28.9 million, or 3.9 per cent of revenue.',
    'Staff fell from 15,469 to 12,649, and visits rose by 28 per cent.',
    'In 2015, 28 per cent of staff left.',
  ]) {
    it(`is silent: ${sentence}`, () => assert.deepEqual(told(sentence), []));
  }
});
