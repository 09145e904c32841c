import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nodeFiles, toSlashes } from '../../server/src/node/files';
import type { Fence } from '../../server/src/service/ports';

let root: string;
const put = (name: string, content: string): void => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
};

describe('the files of this machine', () => {
  beforeEach(() => {
    root = toSlashes(realpathSync(mkdtempSync(join(tmpdir(), 'evidence-lint-'))));
    for (const name of [
      'b.md',
      'a/c.md',
      'a/d/e.md',
      '.hidden/f.md',
      'node_modules/g/h.md',
      '.evidencelintrc.json',
    ]) {
      put(name, name);
    }
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const list = async (folder: string, depth: 'below' | 'inside'): Promise<string[]> =>
    (await nodeFiles.list(folder, depth)).map((path) => path.slice(root.length + 1));

  it('are listed in order, without what is hidden or installed', async () => {
    assert.deepEqual(await list(root, 'below'), ['a/c.md', 'a/d/e.md', 'b.md']);
    assert.deepEqual(await list(root, 'inside'), ['b.md']);
    assert.deepEqual(await list(`${root}/a/../a`, 'inside'), ['a/c.md']);
  });

  it('are listed one by one, and not at all where there are none', async () => {
    assert.deepEqual(await list(`${root}/b.md`, 'below'), ['b.md']);
    assert.deepEqual(await list(`${root}/none`, 'below'), []);
  });

  it('are followed through a link to a file, not round in circles and not over the fence', async function () {
    try {
      symlinkSync(join(root, 'b.md'), join(root, 'a/link.md'));
      symlinkSync(root, join(root, 'a/circle'));
    } catch (error) {
      // Windows gives links to few of its users.
      assert.equal((error as NodeJS.ErrnoException).code, 'EPERM');
      return;
    }
    const left: string[] = [];
    const fence = (...within: string[]): Fence => ({
      within,
      left: (path, leadsTo) => left.push(`${path} -> ${leadsTo}`),
    });
    const inside = async (...within: string[]): Promise<string[]> =>
      (await nodeFiles.list(`${root}/a`, 'below', fence(...within))).map((path) =>
        path.slice(root.length + 1),
      );
    assert.deepEqual(await inside(root), ['a/c.md', 'a/d/e.md', 'a/link.md']);
    assert.deepEqual(left, []);
    assert.deepEqual(await inside(`${root}/a`), ['a/c.md', 'a/d/e.md']);
    assert.deepEqual(left, [`${root}/a/link.md -> ${root}/b.md`]);
    assert.deepEqual(await list(`${root}/a`, 'below'), ['a/c.md', 'a/d/e.md']);
  });

  it('are read, or refused with a reason in plain words', async () => {
    assert.equal(new TextDecoder().decode(await nodeFiles.read(`${root}/a/c.md`)), 'a/c.md');
    await assert.rejects(nodeFiles.read(`${root}/none.md`), { message: 'there is no such file' });
    await assert.rejects(nodeFiles.read(`${root}/a`), { message: 'it is a folder' });
  });

  it('are known by date and size', async () => {
    const before = await nodeFiles.stat(`${root}/b.md`);
    assert.equal(before?.size, 4);
    assert.deepEqual(await nodeFiles.stat(`${root}/b.md`), before);
    utimesSync(join(root, 'b.md'), 1000, 1000);
    assert.equal((await nodeFiles.stat(`${root}/b.md`))?.modified, 1_000_000);
    assert.equal(await nodeFiles.stat(`${root}/none.md`), null);
    assert.equal(await nodeFiles.stat(root), null);
  });
});
