import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readArguments } from '../../server/src/cli/arguments';
import { draftChecker, type DraftChecker } from '../../server/src/cli/draftCheck';
import { serviceOf } from '../../server/src/cli/run';
import { createDraftThreads, threadsThatPay } from '../../server/src/node/draftThreads';
import { nodeFiles, writeWhole } from '../../server/src/node/files';
import type { Draft } from '../../server/src/service/draft';
import { draftText, workforceSource } from '../support/samples';

const script = resolve(__dirname, '../../server/src/node/draftThread.ts');
const execArgv = ['--require', require.resolve('tsx/cjs')];
const argv = ['lint', '--no-bundled', '--format', 'json', 'x.md'];

describe('threads that check drafts', () => {
  it('pay where cores are left for them and there is much to read', () => {
    assert.equal(threadsThatPay(1, 1000, 100_000_000), 0);
    assert.equal(threadsThatPay(2, 99, 2_000_000), 0);
    assert.equal(threadsThatPay(2, 199, 4_000_000), 1);
    assert.equal(threadsThatPay(8, 199, 4_000_000), 7);
    assert.equal(threadsThatPay(8, 2, 4_000_000), 2);
    assert.equal(threadsThatPay(8, 20, 100_000), 0);
  });

  let cwd = '';
  before(() => {
    cwd = mkdtempSync(join(tmpdir(), 'evidence-lint-'));
    writeFileSync(join(cwd, 'workforce.md'), workforceSource);
  });
  after(() => rmSync(cwd, { recursive: true }));

  const draft = (name: string, text: string): Draft => ({
    ...{ path: `${cwd}/${name}`, text, workspace: cwd, settings: {} },
    overrides: { sources: [`${cwd}/workforce.md`], bundledCorpus: false },
    evenIfSource: true,
  });

  it('give what a check here gives, each for its own draft', async () => {
    const drafts = [draftText, 'No figures.\n', `${draftText}\n${draftText}`, draftText].map((text, index) =>
      draft(`${index}.md`, text),
    );
    const threads = createDraftThreads(script, { argv, cwd, colour: false }, 2, execArgv);
    const world = {
      ...{ cwd, colour: false, files: nodeFiles },
      write: writeWhole,
      bundled: () => Promise.resolve(),
    };
    const here = draftChecker(world, readArguments({ argv, parseArgs }), serviceOf(world));
    try {
      const [one, two] = threads.checkers.map(inTurn);
      assert.ok(one && two);
      const there = await Promise.all(drafts.map((draft, at) => (at % 2 === 0 ? one : two)(draft)));
      for (const [index, one] of drafts.entries()) assert.deepEqual(there[index], await here(one));
      assert.ok((there[0]?.tally.findings.warning ?? 0) > 0);
    } finally {
      threads.end();
    }
  });

  it('fail together where one fails, and nobody waits for ever', async () => {
    const odd = resolve(__dirname, '../support/oddReader.cjs');
    const threads = createDraftThreads(odd, { argv, cwd, colour: false }, 2, []);
    const leaving = { ...draft('', ''), path: 'leave.md' };
    const outcomes = await Promise.allSettled(threads.checkers.map((check) => check(leaving)));
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    await assert.rejects(threads.checkers[0]?.(leaving) ?? Promise.resolve(), /stopped unexpectedly/);
  });
});

/** The same checker for one who does not wait: a draft begins when the one before is done. */
function inTurn(check: DraftChecker): DraftChecker {
  let last: Promise<unknown> = Promise.resolve();
  return (draft) => {
    const now = last.then(() => check(draft));
    last = now;
    return now;
  };
}
