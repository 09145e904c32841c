import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReadingStore } from '../../server/src/node/readingStore';
import { createReadingRecords, keyOf } from '../../server/src/service/readingRecords';
import { readPacked } from '../../server/src/service/readSourceFile';
import { memoryFiles } from '../support/memoryFiles';
import { workforceSource } from '../support/samples';

let folder: string;
const silent = { info: () => undefined, warn: (message: string) => assert.fail(message) };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a folder of readings', () => {
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'evidence-lint-')), 'deep/sources');
  });
  afterEach(() => rmSync(join(folder, '../..'), { recursive: true }));

  it('is made when it is first needed, and empty until then', async () => {
    const store = createReadingStore(folder, '1');
    assert.deepEqual([await store.keys(), await store.get('a')], [[], null]);
    await store.remove('a');
    await store.put('a', bytes('one'));
    assert.deepEqual(await store.keys(), ['a']);
  });

  it('holds the last of what was put, also by many at a time, and nothing unfinished', async () => {
    const store = createReadingStore(folder, '1');
    await Promise.all(['one', 'two', 'three'].map((text, at) => store.put(String(at), bytes(text))));
    await store.put('1', bytes('four'));
    assert.equal(new TextDecoder().decode((await store.get('1')) ?? undefined), 'four');
    await store.remove('0');
    assert.deepEqual(readdirSync(folder).sort(), ['1', '2']);
  });

  it('leaves nothing behind where it cannot write', async () => {
    const store = createReadingStore(folder, '1');
    await store.put('a', bytes('one'));
    await assert.rejects(store.put('no/such/folder', bytes('two')));
    assert.deepEqual(readdirSync(folder), ['a']);
  });

  it('gives no record that is half written, and sweeps it out with what was left unfinished', async () => {
    const path = '/w/sources/a.md';
    const records = createReadingRecords(createReadingStore(folder, '1'), silent);
    const record = {
      path,
      stat: { modified: 1, size: 2 },
      print: '2:1',
      packed: await readPacked(path, bytes(workforceSource)),
    };
    await records.keep(record);
    const found = await records.find(path);
    assert.deepEqual(found && { ...found, packed: Uint8Array.from(found.packed) }, record);
    for (const size of [record.packed.length, 50, 1, 0]) {
      truncateSync(join(folder, keyOf(path)), size);
      assert.equal(await records.find(path), null, `${size} bytes`);
    }
    writeFileSync(join(folder, `${keyOf(path)}.1-1.tmp`), 'unfinished');
    await records.sweep(memoryFiles({ [path]: workforceSource }), []);
    assert.deepEqual(readdirSync(folder), []);
  });
});
