import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReaderLimits } from '../../server/src/node/readerThread';
import { createSourceWorker, onlyWhereItPays } from '../../server/src/node/sourceWorker';
import { unpack } from '../../server/src/service/unpacking';
import type { SourceWorker } from '../../server/src/service/ports';
import { readSourceFile, type FileReading } from '../../server/src/service/readSourceFile';
import { workforceSource } from '../support/samples';

const odd = resolve(__dirname, '../support/oddReader.cjs');
const limits: ReaderLimits = { seconds: 30, megabytes: 64, idleSeconds: 0 };
const none = new Uint8Array();
const loader = require.resolve('tsx/cjs');

/** The thread that has read a file. */
const threadOf = async (worker: SourceWorker, path: string): Promise<number | undefined> =>
  (await worker.read(path, none))[0];

describe('the thread that reads sources', () => {
  it('reads them as they are read in place', async () => {
    const script = resolve(__dirname, '../../server/src/node/sourceReader.ts');
    const worker = createSourceWorker(script, limits, ['--require', loader]);
    const bytes = new TextEncoder().encode(workforceSource);
    const reading = await readSourceFile('/s/a.md', bytes);
    assert.deepEqual(unpack(await worker.read('/s/a.md', bytes)), reading);
    assert.ok(bytes.length > 0, 'the bytes are still those of the one who asked');
  });

  it('gives each file its own reading, also where a text lies with it behind a PDF', async () => {
    const script = resolve(__dirname, '../../dist/source-reader.js');
    const worker = createSourceWorker(script, { ...limits, megabytes: 256 }, [], 1);
    const files: readonly (readonly [path: string, bytes: Uint8Array])[] = [
      ['/s/report.pdf', readFileSync(resolve(__dirname, '../fixtures/pdf/report.pdf'))],
      ['/s/a.md', new TextEncoder().encode(workforceSource)],
      ['/s/b.md', new TextEncoder().encode('In 2023, 412 wardens worked there.')],
    ];
    const readings = await Promise.all(files.map(([path, bytes]) => worker.read(path, bytes)));
    const origins = readings.map((packed) => (unpack(packed) as FileReading).entries[0]?.source.origin);
    assert.deepEqual(
      origins,
      files.map(([path]) => path),
    );
  });

  it('is one thread for a few files, and two where many wait', async () => {
    const threadsFor = async (files: number, atMost: number): Promise<number> => {
      const worker = createSourceWorker(odd, limits, [], atMost);
      const paths = Array.from({ length: files }, (_, at) => `${at}.md`);
      return new Set(await Promise.all(paths.map((path) => threadOf(worker, path)))).size;
    };
    assert.equal(await threadsFor(9, 2), 1);
    assert.equal(await threadsFor(10, 2), 2);
    assert.equal(await threadsFor(100, 2), 2);
    assert.equal(await threadsFor(100, 1), 1);
  });

  it('reads every file once, also those that lay with a thread that broke', async () => {
    const worker = createSourceWorker(odd, limits, [], 2);
    const paths = Array.from({ length: 40 }, (_, at) => (at % 10 === 5 ? 'throw.md' : `${at}.md`));
    const outcomes = await Promise.allSettled(paths.map((path) => threadOf(worker, path)));
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      paths.map((path) => (path === 'throw.md' ? 'rejected' : 'fulfilled')),
    );
  });

  it('begins no file that nobody waits for, and starts no thread for it', async () => {
    const worker = createSourceWorker(odd, limits, [], 2);
    const first = await threadOf(worker, 'a.md');
    const abort = new AbortController();
    const paths = Array.from({ length: 30 }, () => 'hang.md');
    const all = paths.map((path) => worker.read(path, none, abort.signal));
    abort.abort();
    const settled = await Promise.allSettled(all);
    assert.ok(settled.every(({ status }) => status === 'rejected'));
    // The two that hung have ended.
    assert.equal(await threadOf(worker, 'b.md'), (first ?? 0) + 2);
  });

  it('gives up a file that takes too long, and reads the others', async () => {
    const worker = createSourceWorker(odd, { ...limits, seconds: 1.5 }, []);
    const before = threadOf(worker, 'a.md');
    const hanging = threadOf(worker, 'hang.md');
    const after = threadOf(worker, 'b.md');
    await assert.rejects(hanging, { message: 'reading it took longer than 1.5 seconds' });
    assert.notEqual(await after, await before);
  });

  it('gives up a file that takes too much memory, and reads the others', async () => {
    const worker = createSourceWorker(odd, limits, []);
    const hungry = threadOf(worker, 'eat.md');
    const after = threadOf(worker, 'b.md');
    await assert.rejects(hungry, { message: 'reading it needed more than 64 MB of memory' });
    assert.ok(await after);
  });

  it('comes back after it has broken or left', async () => {
    const worker = createSourceWorker(odd, limits, []);
    await assert.rejects(worker.read('throw.md', none), { message: 'the reader broke' });
    await assert.rejects(worker.read('leave.md', none), { message: 'its reader stopped unexpectedly' });
    assert.ok(await threadOf(worker, 'a.md'));
  });

  it('ends sooner where it has read many files, and gives their room back', async () => {
    const worn = { files: 2, idleSeconds: 0 };
    const worker = createSourceWorker(odd, { ...limits, idleSeconds: 600, worn }, []);
    const idle = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
    const first = await threadOf(worker, 'a.md');
    await idle();
    assert.equal(await threadOf(worker, 'b.md'), first);
    await idle();
    const second = await threadOf(worker, 'c.md');
    assert.notEqual(second, first);
    await idle();
    assert.equal(await threadOf(worker, 'd.md'), second);
  });

  it('leaves a file that nobody waits for, whether it is being read or not yet', async () => {
    const worker = createSourceWorker(odd, limits, []);
    const abort = new AbortController();
    const running = worker.read('hang.md', none, abort.signal);
    const queued = worker.read('a.md', none, abort.signal);
    const other = threadOf(worker, 'b.md');
    abort.abort();
    await assert.rejects(running, { message: 'reading it was cancelled' });
    await assert.rejects(queued, { message: 'reading it was cancelled' });
    assert.ok(await other);
    await assert.rejects(worker.read('c.md', none, abort.signal), { message: 'reading it was cancelled' });
  });

  it('keeps what a reader prints to itself, and lets the program end', () => {
    const module = resolve(__dirname, '../../server/src/node/sourceWorker.ts');
    const talking = resolve(__dirname, '../support/talkingReader.cjs');
    const program = `const { createSourceWorker } = require(${JSON.stringify(module)});
      const worker = createSourceWorker(${JSON.stringify(talking)}, { seconds: 30, megabytes: 64, idleSeconds: 600 });
      worker.read('a.md', new Uint8Array()).then(() => console.log('read'));`;
    const args = ['--require', loader, '-e', program];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.deepEqual([status, stdout, stderr], [0, 'read\n', '']);
  });
});

describe('reading for a program that runs once', () => {
  const asked: string[] = [];
  const worker = onlyWhereItPays({
    read: (path) => (asked.push(path), Promise.resolve(none)),
  });

  it('takes a thread for documents and very large texts, not for a handful of small ones', async () => {
    const small = new TextEncoder().encode(workforceSource);
    const packed = await worker.read('/s/a.md', small);
    assert.deepEqual(unpack(packed), await readSourceFile('/s/a.md', small));
    await worker.read('/s/refs.bib', small);
    await worker.read('/s/scan.pdf', small);
    await worker.read('/s/large.txt', new Uint8Array(2_000_000));
    assert.deepEqual(asked, ['/s/scan.pdf', '/s/large.txt']);
  });
});
