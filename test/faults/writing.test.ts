import assert from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../../server/src/cli/run';
import { writeWhole } from '../../server/src/node/files';
import { memoryFiles } from '../support/memoryFiles';
import { bundledSample, draftText, workforceSource } from '../support/samples';

/** Runs `lint --fix` on a draft; `write` stands for the disk. */
async function fix(
  write: (path: string, text: string) => Promise<void>,
  files = memoryFiles({ '/w/draft.md': draftText, '/w/sources/workforce.md': workforceSource }),
): Promise<{ readonly status: number; readonly err: string }> {
  const err: string[] = [];
  const status = await run({
    argv: ['lint', 'draft.md', '--fix'],
    cwd: '/w',
    files,
    write,
    bundled: () => Promise.resolve(bundledSample),
    readInput: () => Promise.resolve(''),
    print: () => undefined,
    tell: (line) => err.push(line),
    colour: false,
    parseArgs,
  });
  return { status, err: err.join('\n') };
}

describe('repairs', () => {
  it('are written where nothing is amiss', async () => {
    const written: string[] = [];
    const { err } = await fix((path) => Promise.resolve(void written.push(path)));
    assert.deepEqual(written, ['/w/draft.md']);
    assert.match(err, /2 repairs were made/);
  });

  it('that the disk has no room for are told, and the run ends in order', async () => {
    const { status, err } = await fix(() => Promise.reject(new Error('ENOSPC: no space left on device')));
    assert.equal(status, 2);
    assert.match(err, /^draft\.md: The repairs were not written: ENOSPC/m);
    assert.match(err, /^0 repairs were made/m);
  });

  it('never go over what was written meanwhile', async () => {
    const files = memoryFiles({ '/w/draft.md': draftText, '/w/sources/workforce.md': workforceSource });
    const read: typeof files.read = async (path) => {
      const bytes = await files.read(path);
      if (path === '/w/draft.md') files.put(path, 'Another text.\n');
      return bytes;
    };
    const { status, err } = await fix(() => assert.fail('it was written'), { ...files, read });
    assert.equal(status, 2);
    assert.match(err, /The repairs were not written: the draft has changed since it was read/);
  });
});

describe('a file that is written', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'evidence-lint-write-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is whole or as it was', async () => {
    const path = join(folder, 'a.md');
    writeFileSync(path, 'before');
    await assert.rejects(writeWhole(path, { length: 3 } as Uint8Array));
    assert.deepEqual([readFileSync(path, 'utf8'), readdirSync(folder)], ['before', ['a.md']]);
    await writeWhole(path, 'after');
    assert.deepEqual([readFileSync(path, 'utf8'), readdirSync(folder)], ['after', ['a.md']]);
  });

  it('stays a link, and keeps who may read it', async function () {
    if (process.platform === 'win32') return this.skip();
    const [path, link] = [join(folder, 'a.md'), join(folder, 'link.md')];
    writeFileSync(path, 'before');
    chmodSync(path, 0o600);
    symlinkSync(path, link);
    await writeWhole(link, 'after');
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.deepEqual([readFileSync(path, 'utf8'), statSync(path).mode & 0o777], ['after', 0o600]);
  });
});
