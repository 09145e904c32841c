import assert from 'node:assert/strict';
import { formatQuantity } from '../../../server/src/core/figures/format';
import { readFigures } from './read';

describe('formatQuantity', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['It cost £1.2bn.', '£1.2 billion'],
    ['It cost 5p.', '5p'],
    ['It cost £36,000 a year.', '£36,000 per year'],
    ['It was 15%.', '15 per cent'],
    ['It was 5–7 per cent.', '5 to 7 per cent'],
    ['The 15469 officers left.', '15,469'],
    ['Two thirds of them left.', '2 in 3'],
    ['It lasted 14 months.', '14 months'],
    ['A rate of 83 per 100,000 people was found.', '83 per 100,000 people'],
    ['It fell to −£5m.', '−£5 million'],
    ['It rose by 1 percentage point.', '1 percentage point'],
    ['It raised US$3 million.', '$3 million'],
    ['It grew three times as fast.', '3 times'],
    ['It was 31 °C.', '31 °C'],
  ];
  for (const [prose, text] of cases)
    it(text, () => {
      const [figure] = readFigures(prose);
      assert.ok(figure);
      assert.equal(formatQuantity(figure), text);
    });
});
