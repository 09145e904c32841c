import assert from 'node:assert/strict';
import { readClaims } from '../../../server/src/core/claims/read';
import { compareValues, type Comparison } from '../../../server/src/core/evidence/compare';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';

const claimIn = (text: string) => {
  const [claim] = readClaims(parseMarkdown(text), { draft: true });
  assert.ok(claim, `no claim in: ${text}`);
  return claim;
};

const table: readonly [string, string, Comparison][] = [
  // Rounding: the draft may be coarser, not finer.
  ['It has 48,300 staff.', 'It has 48,316 staff.', 'agrees'],
  ['It has 48,000 staff.', 'It has 48,316 staff.', 'agrees'],
  ['It has 48,316 staff.', 'It has about 48,300 staff.', 'imprecise'],
  ['It has 48,361 staff.', 'It has 48,316 staff.', 'differs'],
  ['It covers 40 per cent of staff.', 'It covers 37 per cent of staff.', 'differs'],
  ['It covers 37 per cent of staff.', 'It covers 37.4 per cent of staff.', 'agrees'],
  ['It covers 37.9 per cent of staff.', 'It covers 37 per cent of staff.', 'differs'],
  // Hedges and bounds.
  ['It has nearly 7,000 staff.', 'It has 6,840 staff.', 'agrees'],
  ['It has nearly 7,000 staff.', 'It has 7,130 staff.', 'differs'],
  ['It has more than 2,300 staff.', 'It has 2,343 staff.', 'agrees'],
  ['It has more than 2,300 staff.', 'It has 2,243 staff.', 'differs'],
  ['It has fewer than 600 staff.', 'It has over 600 staff.', 'differs'],
  ['It has over 600 staff.', 'It has more than 600 staff.', 'agrees'],
  ['It has about 500 staff.', 'It has 512 staff.', 'agrees'],
  ['It has 451 staff.', 'It has about 500 staff.', 'differs'],
  // Fractions and ratios against percentages.
  ['Two thirds of staff left.', '65.7 per cent of staff left.', 'agrees'],
  ['One in five of the staff left.', '20 per cent of staff left.', 'agrees'],
  ['Half of the staff left.', '41 per cent of staff left.', 'differs'],
  // Ranges.
  ['It takes 9–13% of staff.', 'It takes between 9 and 13 per cent of staff.', 'agrees'],
  ['It takes 11% of staff.', 'It takes between 10 and 12 per cent of staff.', 'imprecise'],
  ['It takes 20% of staff.', 'It takes between 9 and 13 per cent of staff.', 'differs'],
  // Units and scales.
  ['It cost £1.2bn.', 'It cost £1,200 million.', 'agrees'],
  ['It cost £1.2bn.', 'It cost €1.2bn.', 'incomparable'],
  ['It takes 18 months.', 'It takes 1.5 years.', 'agrees'],
  ['It rose by 8 percentage points.', 'It rose by 8 per cent.', 'incomparable'],
];

describe('comparing values', () => {
  for (const [draft, source, expected] of table) {
    it(`${draft} | ${source} ${expected}`, () => {
      assert.equal(compareValues(claimIn(draft), claimIn(source)), expected);
    });
  }
});
