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
  it('are told in their order, whichever is done first, and the threads end', async () => {
    let [ended, first] = [0, () => undefined as void];
    const { out, status } = await runCommand(
      ['lint', 'a.md', 'b.md', '--format', 'json', '--max-warnings', '2'],
      {
        files: memoryFiles({ '/w/a.md': long, '/w/b.md': long }),
        threads: () => ({
          check: ({ path }) =>
            path === '/w/a.md'
              ? new Promise((resolve) => (first = () => resolve(done(path))))
              : Promise.resolve(done(path)).finally(() => first()),
          end: () => void ended++,
        }),
      },
    );
    assert.deepEqual(JSON.parse(out), [{ of: '/w/a.md' }, { of: '/w/b.md' }]);
    assert.deepEqual([status, ended], [0, 1]);
  });

  it('are not whole where a thread fails: the command fails, and says why', async () => {
    let ended = 0;
    const { status, out, err } = await runCommand(['lint', 'a.md', 'b.md'], {
      files: memoryFiles({ '/w/a.md': long, '/w/b.md': long }),
      threads: () => ({ check: () => Promise.reject(new Error('out of memory')), end: () => void ended++ }),
    });
    assert.deepEqual([status, out, ended], [2, '', 1]);
    assert.match(err, /out of memory/);
  });

  it('need no thread where there is little to read', async () => {
    const { status } = await runCommand(['lint', 'a.md', 'b.md'], {
      files: memoryFiles({ '/w/a.md': 'Short.\n', '/w/b.md': 'Short.\n' }),
      threads: () => assert.fail('a thread was started'),
    });
    assert.equal(status, 0);
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
