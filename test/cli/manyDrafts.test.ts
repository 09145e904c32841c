import assert from 'node:assert/strict';
import type { DraftCheck } from '../../server/src/cli/draftCheck';
import { noStatus } from '../../server/src/service/status';
import { runCommand } from '../support/commandLine';
import { memoryFiles } from '../support/memoryFiles';

const long = 'Plain words without a number. '.repeat(10_000);
const done = (path: string): DraftCheck => ({
  path,
  written: `{"of":"${path}"}`,
  tally: {
    findings: { error: 0, warning: 1, information: 0, hint: 0 },
    status: noStatus,
    rule: null,
    figure: null,
  },
  isSource: false,
  prints: [],
  faults: [],
  repairs: 0,
  unwritten: false,
});

describe('many drafts', () => {
  it('are told in their order, whichever is done first and wherever it is checked, and the threads end', async () => {
    let [ended, asked] = [0, 0];
    const there: string[] = [];
    const files = memoryFiles(
      Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`/w/${name}.md`, long])),
    );
    // A thread that is always done sooner than the check here, and one that is done at the very end.
    const late: (() => void)[] = [];
    const { out, status } = await runCommand(['lint', '*.md', '--format', 'json', '--max-warnings', '5'], {
      files,
      threads: (drafts) => {
        asked = drafts;
        return {
          checkers: [
            ({ path }) => (there.push(path), Promise.resolve(done(path))),
            ({ path }) => (there.push(path), new Promise((resolve) => late.push(() => resolve(done(path))))),
          ],
          end: () => void ended++,
        };
      },
      progress: (count, all) => void (count === all - 1 && late.forEach((finish) => finish())),
    });
    const paths = (JSON.parse(out) as { of?: string; filePath?: string }[]).map(
      ({ of: path, filePath }) => path ?? filePath,
    );
    assert.deepEqual(paths, ['/w/a.md', '/w/b.md', '/w/c.md', '/w/d.md', '/w/e.md']);
    assert.deepEqual([status, ended, asked], [0, 1, 4]);
    assert.ok(there.length >= 2 && !there.includes('/w/a.md'), there.join());
  });

  it('are not whole where a thread fails: the command fails, and says why', async () => {
    let ended = 0;
    const { status, out, err } = await runCommand(['lint', 'a.md', 'b.md', 'c.md'], {
      files: memoryFiles({ '/w/a.md': long, '/w/b.md': long, '/w/c.md': long }),
      threads: () => ({
        checkers: [() => Promise.reject(new Error('out of memory'))],
        end: () => void ended++,
      }),
    });
    assert.deepEqual([status, out, ended], [2, '', 1]);
    assert.match(err, /out of memory/);
  });

  it('are told with their length, and one alone is checked here', async () => {
    const asked: unknown[] = [];
    const threads = (...what: number[]): undefined => void asked.push(what);
    const files = memoryFiles({ '/w/a.md': 'Short.\n', '/w/b.md': 'Longer.\n' });
    const { status } = await runCommand(['lint', 'a.md', 'b.md'], { files, threads });
    assert.equal(status, 0);
    await runCommand(['lint', 'a.md'], { files, threads });
    assert.deepEqual(asked, [[1, 15]]);
  });

  it('are counted for whoever looks on', async () => {
    const seen: string[] = [];
    await runCommand(['lint', 'a.md', 'b.md'], {
      files: memoryFiles({ '/w/a.md': 'Short.\n', '/w/b.md': 'Short.\n' }),
      progress: (count, all) => void seen.push(`${count}/${all}`),
    });
    assert.deepEqual(seen, ['1/2', '2/2']);
  });
});
