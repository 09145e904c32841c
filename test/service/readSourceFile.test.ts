import assert from 'node:assert/strict';
import { fileReadingOf } from '../../server/src/service/readSourceFile';
import { readTextSource } from '../../server/src/sources';

const text = `# Staff

Northmoor had 1,200 officers in 2023.

Southmoor had 900 officers in 2023.
`;
const reading = readTextSource('/s/a.md', new TextEncoder().encode(text));
const locators = (places: readonly { start: number; label: string }[] | null): string[] =>
  fileReadingOf({ ...reading, texts: reading.texts.map((one) => ({ ...one, places })) }).entries.flatMap(
    ({ claims }) => claims.map(({ locator }) => locator),
  );

describe('fileReadingOf', () => {
  it('puts the page before the locator, from its first offset to the next page', () => {
    const plain = locators(null);
    const paged = locators([
      { start: 0, label: 'page 1' },
      { start: text.indexOf('Southmoor'), label: 'page 2' },
    ]);
    assert.deepEqual(paged, [`page 1, ${plain[0]}`, `page 2, ${plain[1]}`]);
  });

  it('leaves a claim without a page as it is', () => {
    assert.deepEqual(locators([{ start: text.indexOf('Southmoor'), label: '' }]), locators(null));
  });

  it('knows lines only of a text that is the file itself', () => {
    const made = reading.texts.map((one) => ({ ...one, places: [] }));
    assert.deepEqual(fileReadingOf({ ...reading, texts: made }).lines, []);
    assert.equal(fileReadingOf(reading).lines[2], text.indexOf('Northmoor'));
  });
});
