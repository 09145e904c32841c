import assert from 'node:assert/strict';
import { readClaims } from '../../../server/src/core/claims/read';
import { miscalculated } from '../../../server/src/core/evidence/miscalculate';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';

/** What is told of any figure of a paragraph of one or two sentences. */
function told(paragraph: string): string[] {
  const claims = readClaims(parseMarkdown(paragraph), { draft: true });
  return claims.flatMap((claim) => {
    const inSentence = claims.filter((other) => other.sentence.start === claim.sentence.start);
    const before = claims.filter((other) => other.sentence.end <= claim.sentence.start);
    const slip = miscalculated(
      claim,
      inSentence.filter((other) => other !== claim),
      before,
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

describe('a difference, a multiple and a change told of two sentences', () => {
  for (const [text, working] of [
    [
      'The barrier was approved at £186m and is now put at £274m, an overrun of £98m.',
      '£274m − £186m, not £98m',
    ],
    [
      'Turnover, at 24 per cent, is twice the 17 per cent of business.',
      '24 per cent ÷ 17 per cent = 1.4 times, not twice',
    ],
    [
      'There were 1,480 in 2021 and 2,130 in 2024. The later number is 30 per cent higher.',
      '(2,130 − 1,480) ÷ 1,480 = 43.9 %, not 30 per cent',
    ],
    [
      'Landlords built 3,615 homes. Compared with the 4,180 of 2023 this is a drop of 18 per cent.',
      '(4,180 − 3,615) ÷ 4,180 = 13.5 %, not 18 per cent',
    ],
    [
      'They fell from 22,910 to 18,340, or by a quarter.',
      '(22,910 − 18,340) ÷ 22,910 = 19.9 %, not a quarter',
    ],
  ] as const) {
    it(`is told: ${text}`, () => assert.deepEqual(told(text), [working]));
  }

  for (const text of [
    'The barrier was approved at £186m and is now put at £274m, an overrun of £88m.',
    'The barrier was approved at £186m, of which £20m is spent, a rise of £98m on the old plan.',
    'Turnover, at 33 per cent, is twice the 17 per cent of business.',
    'Turnover, at 24 per cent, is twice as high as before.',
    'There were 1,480 in 2021 and 2,130 in 2024. The later number is 44 per cent higher.',
    'There were 1,480 in 2021 and 2,130 in 2024. Prices are 30 per cent higher.',
    'Landlords built 3,615 homes. Compared with the 4,180 of 2023 this is a drop of 14 per cent.',
    'Landlords built 3,615 homes. The 4,180 tenants saw a drop of 18 per cent.',
    'They fell from 22,910 to 18,340, or by a fifth.',
    'The share fell from 77 to 65 per cent, a fall of 12 percentage points.',
    'Sales fell from 56.7 to 44.1 tonnes, a fall of 22 per cent.',
    'It is 30 per cent higher.',
  ]) {
    it(`stays silent: ${text}`, () => assert.deepEqual(told(text), []));
  }
});
