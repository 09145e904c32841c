import assert from 'node:assert/strict';
import { runCommand } from '../support/commandLine';
import { memoryFiles } from '../support/memoryFiles';

const draft = 'Crime fell by 12 per cent in Harnley in 2024.\n';
const files = memoryFiles({
  '/w/report.md': draft,
  '/w/old/report.md': draft,
  '/w/notes/kept.md': draft,
  '/w/notes/left.md': draft,
  '/w/.gitignore': 'old/\n',
  '/w/.evidencelintignore': '# notes\nnotes/*\n!notes/kept.md\n',
});
const checked = async (...names: string[]): Promise<string[]> => {
  const { out } = await runCommand(['lint', ...names, '--format', 'json'], { files });
  return (JSON.parse(out) as { filePath: string }[]).map(({ filePath }) => filePath).sort();
};

describe('files that are to be ignored', () => {
  it('are left out of a glob', async () => {
    assert.deepEqual(await checked('**/*.md'), ['/w/notes/kept.md', '/w/report.md']);
  });

  it('are checked where they are named', async () => {
    assert.deepEqual(await checked('old/report.md', 'notes/left.md'), [
      '/w/notes/left.md',
      '/w/old/report.md',
    ]);
  });

  it('are none where no file names any', async () => {
    const other = memoryFiles({ '/w/old/report.md': draft });
    const { out } = await runCommand(['lint', '**/*.md', '--format', 'json'], { files: other });
    assert.equal((JSON.parse(out) as unknown[]).length, 1);
  });
});
