import assert from 'node:assert/strict';
import { CompactClaim, CompactFigure } from '../../server/src/core/claims/compactViews';
import { indexedDraft, serviceOver } from '../support/indexedService';
import { memoryFiles } from '../support/memoryFiles';
import { memoryStore } from '../support/memoryStore';
import { workforceSource } from '../support/samples';

const sourcePath = '/w/sources/workforce.md';

describe('the claims of files', () => {
  it('are compact, also where their reference gives them a period', async () => {
    const text = '---\ncitation-key: zoos\n---\n\n# Zoos\n\nCaldria had 77 zoos and 31 parks.\n';
    const files = memoryFiles({
      [sourcePath]: workforceSource,
      '/w/sources/zoo.md': text,
      '/w/sources/list.bib': '@report{zoos, title = {Zoos}, year = {2021}}',
    });
    const store = memoryStore();
    for (const world of [{ store }, { store: memoryStore('1', store.records) }]) {
      const { entries } = await serviceOver(files, [], world).corpusOf(indexedDraft);
      const workforce = entries.find(({ source }) => source.origin === sourcePath)?.claims ?? [];
      assert.ok(workforce.length > 2);
      assert.ok(workforce.every((claim) => claim instanceof CompactClaim));
      const zoos = entries.find(({ source }) => source.key === 'zoos');
      assert.deepEqual(
        zoos?.claims.map(({ textPeriod, figure }) => [
          textPeriod,
          figure.text,
          figure instanceof CompactFigure,
        ]),
        ['77', '31'].map((figure) => [{ from: 2020, to: 2022 }, figure, true]),
      );
    }
  });
});
