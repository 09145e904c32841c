import assert from 'node:assert/strict';
import type { EvidenceService } from '../../server/src/service/evidenceService';
import type { World } from '../../server/src/service/ports';
import { keyOf } from '../../server/src/service/readingRecords';
import { heldWorker, type HeldWorker } from '../support/heldWorker';
import { createInbox, type Inbox } from '../support/inbox';
import {
  indexedDraft as draft,
  rulesBroken as expected,
  rulesOf,
  serviceOver,
} from '../support/indexedService';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles';
import { memoryStore, type MemoryStore } from '../support/memoryStore';
import { workforceSource } from '../support/samples';

const sourcePath = '/w/sources/workforce.md';
const otherPath = '/w/sources/zoo.md';

let files: MemoryFiles;
let warnings: string[];

beforeEach(() => {
  files = memoryFiles({ [sourcePath]: workforceSource, [otherPath]: '# Zoos\n\nCaldria had 77 zoos.\n' });
  warnings = [];
});

const serviceIn = (world: Partial<World>): EvidenceService => serviceOver(files, warnings, world);

describe('readings that are kept', () => {
  let store: MemoryStore;
  beforeEach(() => {
    store = memoryStore();
  });

  it('save reading a file on the next start, and give the same corpus', async () => {
    const first = await serviceIn({ store }).corpusOf(draft);
    const again = serviceIn({ store: memoryStore('1', store.records) });
    assert.deepEqual((await again.corpusOf(draft)).entries, first.entries);
    assert.deepEqual([files.reads(sourcePath), files.reads(otherPath)], [1, 1]);
    assert.deepEqual(again.placeInSource(sourcePath, workforceSource.indexOf('Northmoor')), {
      line: 12,
      column: 63,
    });
  });

  it('are read again for a file that has changed, and for that alone', async () => {
    await rulesOf(serviceIn({ store }));
    files.put(sourcePath, workforceSource.replace('15,469', '15,649'));
    assert.deepEqual(await rulesOf(serviceIn({ store })), expected.slice(1));
    assert.deepEqual([files.reads(sourcePath), files.reads(otherPath)], [2, 1]);
  });

  it('hold for a file with a new date only, and take the date', async () => {
    await rulesOf(serviceIn({ store }));
    files.touch(sourcePath);
    const worker = heldWorker();
    assert.deepEqual(await rulesOf(serviceIn({ store, worker })), expected);
    assert.deepEqual([worker.held.all.length, files.reads(sourcePath)], [0, 2]);
    await rulesOf(serviceIn({ store }));
    assert.equal(files.reads(sourcePath), 2);
  });

  it('are as if absent for another program', async () => {
    await rulesOf(serviceIn({ store }));
    const other = memoryStore('2', store.records);
    assert.deepEqual(await rulesOf(serviceIn({ store: other })), expected);
    assert.equal(files.reads(sourcePath), 2);
    await rulesOf(serviceIn({ store: memoryStore('2', store.records) }));
    assert.equal(files.reads(sourcePath), 2);
  });

  it('are passed over where they are half written, spoilt or of another file', async () => {
    await rulesOf(serviceIn({ store }));
    const whole = new Map(store.records);
    const [first, second] = [...whole.values()];
    assert.ok(first && second);
    const spoilt = Uint8Array.from(first, (byte, at) => (at === first.length - 9 ? byte ^ 1 : byte));
    const broken = [
      first.subarray(0, first.length / 2),
      first.subarray(0, 20),
      new Uint8Array(),
      spoilt,
      second,
    ];
    for (const [at, bytes] of broken.entries()) {
      const records = new Map(
        [...whole].map(([key, good]): [string, Uint8Array] => [key, good === first ? bytes : good]),
      );
      assert.deepEqual(await rulesOf(serviceIn({ store: memoryStore('1', records) })), expected);
      assert.equal(files.reads(sourcePath) + files.reads(otherPath), 3 + at);
    }
    assert.deepEqual(warnings, []);
  });

  it('are dropped where their file has gone', async () => {
    const kept = (): boolean[] => [sourcePath, otherPath].map((path) => store.records.has(keyOf(path)));
    await rulesOf(serviceIn({ store }));
    assert.deepEqual(kept(), [true, true]);
    files.remove(otherPath);
    store.records.set('leftover', new Uint8Array([1, 2, 3]));
    const next = memoryStore('1', store.records);
    await rulesOf(serviceIn({ store: next }));
    const removed = [await next.removed.next(), await next.removed.next(), await next.removed.next()];
    assert.ok(removed.includes('leftover') && removed.includes(keyOf(otherPath)));
    assert.deepEqual(kept(), [true, false]);
    assert.deepEqual(await rulesOf(serviceIn({ store })), expected);
    assert.equal(files.reads(sourcePath), 1);
  });

  it('are not needed: a store that fails is told of once, and all is read', async () => {
    const fail = (): Promise<never> => Promise.reject(new Error('the disk is full'));
    const failing = { version: '1', get: fail, put: fail, keys: fail, remove: fail };
    assert.deepEqual(await rulesOf(serviceIn({ store: failing })), expected);
    assert.equal(warnings.filter((warning) => warning.includes('the disk is full')).length, 1);
  });
});

describe('a build that checks do not wait for', () => {
  let worker: HeldWorker;
  let service: EvidenceService;
  let told: Inbox<string>;
  let cancel: () => void;

  beforeEach(() => {
    worker = heldWorker();
    service = serviceIn({ worker, patience: 0 });
    told = createInbox();
    service.onBuild({
      started: (build) => {
        cancel = () => build.cancel();
        told.add('started');
      },
      progressed: (path, done, total) => told.add(`${path} ${done} of ${total}`),
      ended: (paths, cancelled) => told.add(`${cancelled ? 'cancelled' : 'ended'} ${paths.length}`),
    });
  });

  it('has drafts checked against what is there, and says that it is not all', async () => {
    const check = await service.check(draft);
    assert.deepEqual(
      check?.findings.map(({ rule }) => rule),
      ['uncited-figure'],
    );
    assert.equal(check?.waiting, 2);
    assert.match(
      check?.faults[0]?.reason ?? '',
      /^2 sources are still being read, so no figure has been compared/,
    );
    assert.deepEqual([check?.status.unknownCitations, warnings], [0, []]);
  });

  it('tells each step and its end, and then the drafts are checked against all', async () => {
    await service.check(draft);
    assert.equal(await told.next(), 'started');
    (await worker.held.next()).go();
    assert.equal(await told.next(), `${sourcePath} 1 of 2`);
    assert.equal((await service.check(draft))?.waiting, 2, 'a check in between is the same one');
    (await worker.held.next()).go();
    assert.equal(await told.next(), `${otherPath} 2 of 2`);
    assert.equal(await told.next(), 'ended 2');
    assert.deepEqual(await rulesOf(service), expected);
    assert.equal((await service.check(draft))?.waiting, 0);
  });

  it('is one for all who ask', async () => {
    await service.check(draft);
    await service.check({ ...draft, path: '/w/other.md' });
    (await worker.held.next()).go();
    (await worker.held.next()).go();
    await told.next((message) => message === 'ended 2');
    await service.check({ ...draft, path: '/w/other.md' });
    assert.deepEqual(
      told.all.filter((message) => message === 'started'),
      ['started'],
    );
    assert.equal(worker.held.all.length, 2);
  });

  it('that is cancelled says which sources are not read, and never passes for a whole one', async () => {
    await service.check(draft);
    (await worker.held.next()).go();
    await told.next((message) => message.includes('1 of 2'));
    const unread = await worker.held.next();
    cancel();
    assert.equal(await told.next(), 'cancelled 2');
    assert.equal(unread.signal?.aborted, true);
    const check = await service.check(draft);
    assert.deepEqual(
      check?.findings.map(({ rule }) => rule),
      expected.slice(0, 2),
    );
    assert.deepEqual(
      check?.faults.map(({ path }) => path),
      [otherPath],
    );
    assert.match(
      check?.faults[0]?.reason ?? '',
      /no figure was compared with it: reading the sources was cancelled/,
    );
    assert.equal(worker.held.all.length, 2, 'nothing is read again by itself');
  });

  it('that was cancelled takes up a file that changes, and all on demand', async () => {
    await service.check(draft);
    cancel();
    await service.check(draft);
    assert.equal(service.changed([otherPath]), true);
    await service.check(draft);
    const file = await worker.held.next(({ signal }) => signal?.aborted === false);
    assert.equal(file.path, otherPath);
    file.go();
    await told.next((message) => message === 'ended 1');
    assert.deepEqual(
      (await service.check(draft))?.faults.map(({ path }) => path),
      [sourcePath],
    );
    const rebuilt = service.rebuild(draft);
    for (let left = 2; left > 0; left--) (await worker.held.next()).go();
    assert.deepEqual((await rebuilt).faults, []);
    assert.deepEqual(await rulesOf(service), expected);
  });

  it('reads a file again that changes on the way', async () => {
    await service.check(draft);
    const [early, other] = [await worker.held.next(), await worker.held.next()];
    files.put(sourcePath, workforceSource.replace('15,469', '15,649'));
    service.changed([sourcePath]);
    await service.check(draft);
    early.go();
    other.go();
    (await worker.held.next()).go();
    await told.next((message) => message.startsWith('ended'));
    assert.deepEqual(await rulesOf(service), expected.slice(1));
  });
});

describe('a file that takes too much', () => {
  it('costs itself alone, and is not tried again until it changes', async () => {
    const worker = heldWorker();
    const service = serviceIn({ worker });
    const checking = service.check(draft);
    (await worker.held.next()).fail('reading it took longer than 30 seconds');
    (await worker.held.next()).go();
    assert.deepEqual(
      (await checking)?.faults.map(({ path, reason }) => [path, reason]),
      [
        [
          sourcePath,
          'This source could not be read, so no figure was compared with it: reading it took longer than 30 seconds.',
        ],
      ],
    );
    service.changedAll();
    await service.check(draft);
    assert.equal(worker.held.all.length, 2);
    files.put(sourcePath, `${workforceSource}\n`);
    service.changed([sourcePath]);
    const again = rulesOf(service);
    (await worker.held.next()).go();
    assert.deepEqual(await again, expected);
  });

  it('is tried again on the next start', async () => {
    const store = memoryStore();
    const worker = heldWorker();
    const checking = serviceIn({ worker, store }).check(draft);
    (await worker.held.next()).fail('reading it took longer than 30 seconds');
    (await worker.held.next()).go();
    await checking;
    assert.deepEqual(await rulesOf(serviceIn({ store })), expected);
  });
});

describe('rebuilding', () => {
  it('reads every source anew', async () => {
    const store = memoryStore();
    const service = serviceIn({ store });
    await rulesOf(service);
    store.records.set('leftover', new Uint8Array([1]));
    const told: string[] = [];
    service.onBuild({
      started: () => told.push('started'),
      progressed: (_path, done, total) => told.push(`${done} of ${total}`),
      ended: () => told.push('ended'),
    });
    assert.equal((await service.rebuild(draft)).entries.length, 3);
    assert.deepEqual([files.reads(sourcePath), files.reads(otherPath), store.records.size], [2, 2, 2]);
    assert.deepEqual(told, ['started', '1 of 2', '2 of 2', 'ended']);
    assert.deepEqual(await rulesOf(service), expected);
  });
});
