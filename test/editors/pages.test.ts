import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftText, workforceSource } from '../support/samples';
import sample from './sample.json';

const folder = 'server/editors';
const pages = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

describe('the pages on editors', () => {
  it('lead to files that are there', () => {
    for (const [name, page] of pages)
      for (const [, link = ''] of page.matchAll(/\]\((?!https?:)([^)#]+)/g))
        assert.ok(existsSync(join(folder, link)), `${name}: ${link}`);
  });

  it('are all listed on the first of them', () => {
    const first = pages.find(([name]) => name === 'README.md')?.[1] ?? '';
    for (const [name] of pages)
      if (name !== 'README.md') assert.ok(first.includes(`[${name}](${name})`), name);
  });

  it('have JSON that can be read', () => {
    const blocks = pages.flatMap(([, page]) => [...page.matchAll(/^```json\n([^]*?)^```$/gm)]);
    assert.ok(blocks.length >= 3);
    for (const [, block = ''] of blocks) assert.ok(JSON.parse(block));
  });

  it('are tried on the draft and the source of the other tests', () =>
    assert.deepEqual(sample, { draft: draftText.split('\n'), source: workforceSource.split('\n') }));
});
