import assert from 'node:assert/strict';
import { extractFigures } from '../../../server/src/core/figures/extract';

const read = (prose: string): string[] =>
  extractFigures(prose, { role: 'prose', leadIn: '', draft: true })
    .figures.filter((figure) => figure.checkable)
    .map((figure) => `${figure.text}: ${figure.unit.name || 'count'}`);

describe('a figure said twice', () => {
  for (const [prose, ...figures] of [
    ['They closed 12, or 40 per cent, of the sites.', '12: count', '40 per cent: percent'],
    ['It has bands of 3, 5, or 9 km.', '3: km', '5: km', '9 km: km'],
    ['Shares of 5 or 7 per cent are usual.', '5: percent', '7 per cent: percent'],
  ] as const) {
    it(prose, () => assert.deepEqual(read(prose), figures));
  }
});

describe('the points of a list in running text', () => {
  for (const prose of [
    'We chose it for three reasons that follow: 1) ease of use; 2) its size; and 3) the price.',
    'The form asks 1) who you are and 2) where you live.',
  ]) {
    it(prose, () =>
      assert.deepEqual(
        read(prose).filter((figure) => /^\d:/.test(figure)),
        [],
      ),
    );
  }

  it('are none where the bracket was opened before', () => {
    assert.deepEqual(read('The branch (which lost 14 staff of 30) was closed.'), ['14: staff', '30: count']);
  });
});
