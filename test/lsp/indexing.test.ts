import assert from 'node:assert/strict';
import { rebuildIndexRequest } from '../../server/src/lsp/protocol';
import { heldWorker, type HeldWorker } from '../support/heldWorker';
import { pulling, startClient, waiting, type LspClient } from '../support/lspClient';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles';
import { memoryStore } from '../support/memoryStore';
import { draftText, workforceSource } from '../support/samples';

const uri = 'file:///w/draft.md';
const sourcePath = '/w/sources/workforce.md';
const otherPath = '/w/sources/zoo.md';

let files: MemoryFiles;
let worker: HeldWorker;
let client: LspClient;

const rules = async (): Promise<unknown[]> => (await client.diagnostics(uri)).map(({ code }) => code);
const readNext = async (): Promise<void> => (await worker.held.next()).go();

describe('the source index', () => {
  beforeEach(() => {
    files = memoryFiles({ [sourcePath]: workforceSource, [otherPath]: '# Zoos\n\nCaldria had 77 zoos.\n' });
    worker = heldWorker();
  });
  afterEach(() => client.stop());

  describe('the reading of sources in the background', () => {
    it('shows its progress, and has the drafts checked once more at its end', async () => {
      client = await startClient({ files, worker, patience: 0 });
      await client.open(uri, draftText);
      assert.deepEqual(await rules(), ['uncited-figure']);
      assert.equal((await client.statuses.next()).waiting, 2);
      assert.deepEqual(await client.progress.next(), {
        kind: 'begin',
        title: 'Reading sources',
        message: '',
        cancellable: true,
        percentage: 0,
      });
      await readNext();
      assert.deepEqual(await client.progress.next(), {
        kind: 'report',
        percentage: 50,
        message: 'workforce.md (1 of 2)',
      });
      await readNext();
      await client.progress.next(({ kind }) => kind === 'end');
      await client.refreshes.next();
      assert.deepEqual(await rules(), ['conflicting-figure', 'uncited-figure', 'unknown-citation']);
      const status = await client.statuses.next();
      assert.deepEqual([status.waiting, status.faults, client.refreshes.all.length], [0, [], 1]);
    });

    it('is cancelled by the writer, and then the status says what was not read', async () => {
      client = await startClient({ files, worker, patience: 0 });
      await client.open(uri, draftText);
      await rules();
      await client.progress.next();
      await readNext();
      await client.progress.next();
      await client.cancelProgress();
      assert.deepEqual(await client.progress.next(), { kind: 'end' });
      await client.refreshes.next();
      assert.deepEqual(await rules(), ['conflicting-figure', 'uncited-figure']);
      const { faults, waiting: left } = await client.statuses.next(({ waiting: left }) => left === 0);
      assert.deepEqual([left, faults.map(({ path }) => path)], [0, [otherPath]]);
      assert.match(
        faults[0]?.reason ?? '',
        /no figure was compared with it: reading the sources was cancelled/,
      );
    });

    it('is not shown where all sources are there in time', async () => {
      client = await startClient({ files, worker, patience: 60_000 });
      await client.open(uri, draftText);
      const checking = rules();
      await readNext();
      await readNext();
      assert.deepEqual(await checking, ['conflicting-figure', 'uncited-figure', 'unknown-citation']);
      assert.deepEqual([client.progress.all, client.refreshes.all], [[], []]);
    });

    it('reads a changed file alone, and checks the drafts that it concerns', async () => {
      client = await startClient({ files, worker, patience: 60_000 });
      await client.open(uri, draftText);
      const first = rules();
      await readNext();
      await readNext();
      await first;
      files.put(sourcePath, workforceSource.replace('15,469', '15,649'));
      await client.filesChanged(sourcePath);
      await client.refreshes.next();
      const again = rules();
      const file = await worker.held.next();
      file.go();
      assert.equal(file.path, sourcePath);
      assert.deepEqual(await again, ['uncited-figure', 'unknown-citation']);
      assert.equal(worker.held.all.length, 2 + 1);
    });

    it('tells a client that waits to be told, with or without progress', async () => {
      client = await startClient({ files, worker, patience: 0, capabilities: waiting });
      await client.open(uri, draftText);
      assert.equal((await client.published.next()).diagnostics.length, 1);
      await readNext();
      await readNext();
      assert.equal((await client.published.next()).diagnostics.length, 3);
      assert.deepEqual(client.progress.all, []);
    });
  });

  describe('rebuilding the source index', () => {
    it('reads every source anew, with progress, and tells what it holds', async () => {
      client = await startClient({ files });
      await client.open(uri, draftText);
      await rules();
      const rebuilt = await client.connection.sendRequest(rebuildIndexRequest, { uri });
      assert.deepEqual(rebuilt, { sources: 2, faults: 0 });
      assert.deepEqual([files.reads(sourcePath), files.reads(otherPath)], [2, 2]);
      await client.progress.next(({ kind }) => kind === 'begin');
      await client.progress.next(({ kind }) => kind === 'end');
      await client.refreshes.next();
      assert.deepEqual(await rules(), ['conflicting-figure', 'uncited-figure', 'unknown-citation']);
    });

    it('works without a draft, and tells how much could not be read', async () => {
      files.put('/w/sources/locked.md', '# Locked\n');
      files.lock('/w/sources/locked.md');
      client = await startClient({ files });
      const rebuilt = await client.connection.sendRequest(rebuildIndexRequest, { uri: '' });
      assert.deepEqual(rebuilt, { sources: 2, faults: 1 });
    });
  });

  describe('the folder that a client names', () => {
    it('keeps what was read for the next start', async () => {
      const store = memoryStore();
      const named: string[] = [];
      const start = (): Promise<LspClient> =>
        startClient({
          files,
          initializationOptions: { cacheFolder: '/cache' },
          storeIn: (folder) => (named.push(folder), store),
        });
      client = await start();
      await client.open(uri, draftText);
      await rules();
      await client.stop();
      client = await start();
      await client.open(uri, draftText);
      assert.deepEqual(await rules(), ['conflicting-figure', 'uncited-figure', 'unknown-citation']);
      assert.deepEqual([named, files.reads(sourcePath)], [['/cache', '/cache'], 1]);
      assert.deepEqual(
        client.logged.all.filter((message) => message.startsWith('Settings')),
        [],
      );
    });

    it('is none where the client names none, and settings still come with its options', async () => {
      const capabilities = { ...pulling, workspace: { ...pulling.workspace, configuration: false } };
      const initializationOptions = { rules: { 'uncited-figure': 'off' } };
      const storeIn = (): never => assert.fail('nothing may be kept');
      client = await startClient({ files, capabilities, initializationOptions, storeIn });
      await client.open(uri, draftText);
      assert.deepEqual(await rules(), ['conflicting-figure', 'unknown-citation']);
    });
  });
});
