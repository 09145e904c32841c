import assert from 'node:assert/strict';
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  CodeActionRequest,
  CompletionRequest,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentLinkRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import {
  doctorRequest,
  figuresRequest,
  lintWorkspaceRequest,
  lookUpRequest,
  rebuildIndexRequest,
  reportRequest,
  sourceDocumentRequest,
  type DoctorParams,
} from '../../server/src/lsp/protocol';
import { builtPrograms } from './built';
import { makeJob, type Job } from './job';

const preload = resolve(__dirname, 'refusing.cjs');
/** No text becomes code, in all threads of the program. */
const noEval = '--disallow-code-generation-from-strings';

let dist: string;
let job: Job;
before(function () {
  this.timeout(120_000);
  dist = builtPrograms();
});
beforeEach(() => (job = makeJob()));
afterEach(() => rmSync(job.folder, { recursive: true }));

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_OPTIONS: `--require ${JSON.stringify(preload)}`,
  EVIDENCE_LINT_TRIES: job.tries,
});

function command(...args: string[]): SpawnSyncReturns<string> {
  const all = [noEval, join(dist, 'cli.js'), ...args];
  return spawnSync(process.execPath, all, { cwd: job.workspace, env: environment(), encoding: 'utf8' });
}

const refused = (): readonly string[] => job.tried().filter((line) => line.startsWith('tried '));

/** Files that were read or written and that lie neither in the workspace nor with the programs. */
const elsewhere = (...allowed: readonly string[]): readonly string[] =>
  job
    .tried()
    .flatMap((line) => /^(?:read|wrote) (.*)/.exec(line)?.[1] ?? [])
    .map((path) => (path.startsWith('file:') ? fileURLToPath(path) : path))
    .filter((path) => ![job.workspace, dist, ...allowed].some((folder) => path.startsWith(folder)));

const wrote = (): readonly string[] => job.tried().filter((line) => line.startsWith('wrote '));

describe('the guard of these tests', () => {
  const ways: readonly [string, string][] = [
    ['globalThis.fetch', `fetch('http://127.0.0.1:9')`],
    ['net.connect', `require('net').connect(9)`],
    ['Socket.connect', `new (require('net').Socket)().connect(9)`],
    ['dns.lookup', `require('dns').lookup('a.example', () => 0)`],
    ['https.get', `require('https').get('https://a.example')`],
    ['dgram.createSocket', `require('dgram').createSocket('udp4')`],
    ['child_process.spawn', `require('child_process').spawn('true')`],
  ];
  for (const [name, program] of ways)
    it(`notes and refuses ${name}, in the program and in its threads`, () => {
      const inThread = `new (require('worker_threads').Worker)(${JSON.stringify(program)}, { eval: true }).on('error', () => 0)`;
      for (const code of [program, inThread]) {
        const options = { env: environment(), encoding: 'utf8' as const };
        spawnSync(process.execPath, ['-e', code], options);
      }
      assert.deepEqual(refused(), [`tried ${name}`, `tried ${name}`]);
    });
});

describe('the built command line', () => {
  const commands: readonly (readonly string[])[] = [
    ['lint', 'draft.md', 'other.md', '--format', 'json'],
    ['lint', '.'],
    ['figures', 'draft.md', '--format', 'json'],
    ['report', 'draft.md', '--format', 'html'],
    ['lookup', '7,631'],
    ['sources', '--format', 'json'],
  ];
  for (const args of commands)
    it(`sends nothing, starts nothing, writes nothing and stays in its walls: ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = command(...args);
      assert.ok(status !== null && stdout !== '', stderr);
      assert.ok(!/stopped:|EvalError|refused/.test(stderr), stderr);
      assert.deepEqual([refused(), elsewhere(), wrote()], [[], [], []]);
      assert.ok(job.tried().some((line) => line.endsWith('corpus.json')));
    });

  it('reads the PDF in a thread, which is guarded as well', () => {
    const { stdout } = command('sources', '--format', 'json');
    const { sources } = JSON.parse(stdout) as { sources: { key: string; claims: number }[] };
    assert.ok((sources.find(({ key }) => key === 'report')?.claims ?? 0) > 0, stdout);
    assert.ok(job.tried().includes('began thread'));
    assert.deepEqual(refused(), []);
  });

  it('reads what is named on it, wherever that lies', () => {
    const { stdout } = command('sources', '--format', 'json', '--bibliography', '../secret/refs.bib');
    assert.match(stdout, /hidden2024/);
    assert.deepEqual(elsewhere(), [join(job.folder, 'secret/refs.bib')]);
  });

  it('writes nothing but the draft that it repairs', () => {
    command('lint', 'other.md', '--fix');
    assert.ok(wrote().length > 0);
    for (const line of wrote()) assert.ok(line.startsWith(`wrote ${job.workspace}/other.md`), line);
    assert.deepEqual(refused(), []);
  });

  it('does the same without a network', function () {
    if (process.platform !== 'linux' || spawnSync('unshare', ['-rn', 'true']).status !== 0)
      return this.skip();
    const args = [join(dist, 'cli.js'), 'lint', 'draft.md', '--format', 'json'];
    const options = { cwd: job.workspace, encoding: 'utf8' as const };
    const alone = spawnSync('unshare', ['-rn', process.execPath, ...args], options);
    const usual = spawnSync(process.execPath, args, options);
    assert.deepEqual([alone.status, alone.stdout], [usual.status, usual.stdout]);
    assert.ok(alone.stdout.includes('conflicting-figure'), alone.stderr);
  });
});

describe('the built language server', () => {
  it('sends nothing, starts nothing and stays in its walls over a day of requests', async () => {
    const cache = join(job.folder, 'cache');
    await serve(cache, async (connection, uri) => {
      const textDocument = { uri };
      const at = { textDocument, position: { line: 6, character: 14 } };
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
      assert.ok(report.kind === 'full' && report.items.length > 3);
      const range = { start: { line: 0, character: 0 }, end: { line: 30, character: 0 } };
      const context = { diagnostics: report.items };
      await connection.sendRequest(CodeActionRequest.type, { textDocument, range, context });
      await connection.sendRequest(HoverRequest.type, at);
      await connection.sendRequest(CompletionRequest.type, at);
      await connection.sendRequest(DocumentLinkRequest.type, { textDocument });
      const page = { uri, format: 'html', date: '2024-01-01', links: true };
      assert.match(await connection.sendRequest<string>(reportRequest, page), /<table>/);
      await connection.sendRequest(lookUpRequest, { uri, query: 'officers', limit: 5 });
      await connection.sendRequest(figuresRequest, { uri });
      await connection.sendRequest(sourceDocumentRequest, { uri, sourceKey: 'trams' });
      await connection.sendRequest(lintWorkspaceRequest);
      await connection.sendRequest(rebuildIndexRequest, { uri });
      const asked: DoctorParams = { uri, versions: {} };
      assert.match(await connection.sendRequest<string>(doctorRequest, asked), /# Set-up/);
    });
    assert.ok(job.tried().includes('began thread'));
    assert.deepEqual([refused(), elsewhere(cache)], [[], []]);
    for (const line of wrote()) assert.ok(line.startsWith(`wrote ${cache}`), line);
  });
});

/** Starts the server with the job's workspace open, has things done with it, and ends it. */
async function serve(
  cacheFolder: string,
  work: (connection: ProtocolConnection, uri: string) => Promise<void>,
): Promise<void> {
  const args = [noEval, join(dist, 'language-server.js'), '--stdio'];
  const child = spawn(process.execPath, args, { cwd: job.workspace, env: environment() });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const uri = pathToFileURL(job.draft).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
    workspaceFolders: [{ uri: pathToFileURL(job.workspace).href, name: 'drafts' }],
    initializationOptions: { cacheFolder },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const opened = { uri, languageId: 'markdown', version: 1, text: job.text };
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: opened });
  try {
    await work(connection, uri);
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    await once(child, 'close');
  } finally {
    connection.dispose();
    child.kill();
  }
}
