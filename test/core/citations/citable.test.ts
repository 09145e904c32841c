import assert from 'node:assert/strict';
import { writeCitation } from '../../../server/src/core/citations/write';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { applyEdits } from '../../../server/src/core/text/span';
import { blankSource } from '../../support/corpora';

const cited = (locator: string): string => {
  const text = 'It has 96 vans.';
  const source = { ...blankSource, key: 'vans' };
  return applyEdits(
    text,
    writeCitation({ document: parseMarkdown(text), offset: 9, source, locator, style: 'pandoc' }),
  );
};

describe('a locator in a citation', () => {
  for (const [locator, citable] of [
    ['p. 3', 'p. 3'],
    ['pp. 33-35, table 2', 'pp. 33-35'],
    ['para. 8 (line 20), note 3', 'para. 8'],
    ['paras 2–3', 'paras 2–3'],
  ] as const) {
    it(`is “${citable}” of “${locator}”`, () =>
      assert.equal(cited(locator), `It has 96 vans [@vans, ${citable}].`));
  }

  for (const locator of ['', 'body', 'Main points, sentence 3', 'Regions, table row Northmoor']) {
    it(`is nothing of “${locator}”`, () => assert.equal(cited(locator), 'It has 96 vans [@vans].'));
  }
});
