import assert from 'node:assert/strict';
import { read } from './read';

describe('number words in compounds', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['It has a six-speed gearbox.', ''],
    ['A two-tier system emerged.', ''],
    ['They rent a three-bed flat.', ''],
    ['The four-part plan was scrapped.', ''],
    ['A one-off grant was paid.', ''],
    ['A baker’s dozen was sold.', ''],
    ['A five-year plan was made.', '5 years'],
    ['The ten-mile road was closed.', '10 miles'],
    ['They need a four-fold rise.', '4 times'],
    ['Twenty-one councils merged.', '21 councils'],
    ['Two-thirds of them left.', '0.666666666667 fraction'],
    ['A 12-page form was sent.', '12 page form'],
  ];
  for (const [prose, figures] of cases) it(prose, () => assert.equal(read(prose), figures));
});
