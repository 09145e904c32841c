import assert from 'node:assert/strict';
import type { EvidenceService } from '../../server/src/service/evidenceService';
import type { ReadingStore, World } from '../../server/src/service/ports';
import { decodeRecord, encodeRecord, keyOf } from '../../server/src/service/readingRecords';
import {
  indexedDraft as draft,
  rulesBroken as expected,
  rulesOf,
  serviceOver,
} from '../support/indexedService';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles';
import { memoryStore } from '../support/memoryStore';
import { workforceSource } from '../support/samples';

const path = '/w/sources/workforce.md';

let files: MemoryFiles;
let warnings: string[];
beforeEach(() => {
  files = memoryFiles({ [path]: workforceSource });
  warnings = [];
});

const serviceIn = (world: Partial<World>): EvidenceService => serviceOver(files, warnings, world);

/** Bytes that a store holds of the source. */
async function record(): Promise<Uint8Array> {
  const store = memoryStore();
  await rulesOf(serviceIn({ store }));
  const bytes = store.records.get(keyOf(path));
  assert.ok(bytes && decodeRecord(bytes, '1'));
  return bytes;
}

describe('an index that cannot be kept', () => {
  const errors = ['ENOSPC: no space left on device', 'EROFS: read-only file system', 'EIO: i/o error'];
  for (const message of errors)
    it(`costs nothing but time, and is told once: ${message}`, async () => {
      const fail = (): Promise<never> => Promise.reject(new Error(message));
      const store: ReadingStore = { ...memoryStore(), put: fail };
      files.put('/w/sources/more.md', '# More\n');
      const service = serviceIn({ store });
      assert.deepEqual(await rulesOf(service), expected);
      await service.rebuild(draft);
      assert.deepEqual(await rulesOf(service), expected);
      assert.equal(warnings.filter((warning) => warning.includes(message)).length, 1);
    });

  it('is as if there were none where it cannot be read', async () => {
    const store = memoryStore('1', new Map([[keyOf(path), await record()]]));
    const fail = (): Promise<never> => Promise.reject(new Error('EACCES: permission denied'));
    assert.deepEqual(await rulesOf(serviceIn({ store: { ...store, get: fail, keys: fail } })), expected);
    assert.equal(warnings.filter((warning) => warning.includes('EACCES')).length, 1);
  });

  it('of another version is as if there were none, and makes room', async () => {
    const records = new Map([[keyOf(path), await record()]]);
    const newer = memoryStore('2', records);
    assert.deepEqual(await rulesOf(serviceIn({ store: newer })), expected);
    assert.deepEqual(
      newer.puts.filter((key) => key === keyOf(path)),
      [keyOf(path)],
    );
    assert.ok(decodeRecord(records.get(keyOf(path)) ?? new Uint8Array(), '2'));
  });
});

describe('a record that is half written', () => {
  it('is none, at whatever byte it ends', async () => {
    const whole = await record();
    for (let length = 0; length < whole.length; length += 1)
      assert.equal(decodeRecord(whole.subarray(0, length), '1'), null, `${length} of ${whole.length}`);
  });

  it('is none where its head is of one writing and its body of another', async () => {
    const whole = await record();
    const head = whole.indexOf(10) + 1;
    const other = encodeRecord(
      { path, stat: { modified: 9, size: 9 }, print: 'x', packed: whole.slice(head) },
      '1',
    );
    for (let cut = head; cut < whole.length; cut += 7) {
      const mixed = Uint8Array.from([...whole.subarray(0, cut), ...new Uint8Array(whole.length - cut)]);
      assert.equal(decodeRecord(mixed, '1'), null);
    }
    assert.ok(decodeRecord(other, '1'));
  });

  it('is made anew on the next start', async () => {
    const whole = await record();
    const cuts = [0, 1, whole.indexOf(10), whole.indexOf(10) + 1, whole.length - 1];
    for (const length of cuts) {
      const records = new Map([[keyOf(path), whole.slice(0, length)]]);
      const store = memoryStore('1', records);
      assert.deepEqual(await rulesOf(serviceIn({ store })), expected);
      assert.deepEqual(records.get(keyOf(path)), whole);
    }
    assert.deepEqual(warnings, []);
  });
});
