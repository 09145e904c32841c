import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { draftText, workforceSource } from '../support/samples';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-lint-'));
  writeFileSync(join(folder, 'workforce.md'), workforceSource);
  writeFileSync(join(folder, 'draft.md'), draftText);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Starts one of the programs as it stands in the sources. */
function start(entry: string, ...args: string[]): ChildProcess {
  const program = resolve(__dirname, '../../server/src/node', `${entry}.ts`);
  const loader = require.resolve('tsx/cjs');
  return spawn(process.execPath, ['--require', loader, program, ...args], { cwd: folder });
}

async function outcome(child: ChildProcess): Promise<{ status: number | null; out: string; err: string }> {
  assert.ok(child.stdout && child.stderr);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status: child.exitCode, out, err };
}

describe('the programs', () => {
  it('check drafts from the command line', async () => {
    const args = ['lint', 'draft.md', '--sources', 'workforce.md', '--no-bundled', '--format', 'json'];
    const { status, out, err } = await outcome(start('cli', ...args));
    assert.deepEqual([status, err], [1, '']);
    const [report] = JSON.parse(out) as { messages: { ruleId: string }[] }[];
    assert.deepEqual(
      report?.messages.map(({ ruleId }) => ruleId),
      ['conflicting-figure', 'uncited-figure', 'unknown-citation'],
    );
  });

  it('read standard input, whole, and write no colours into a pipe', async () => {
    const child = start('cli', 'lint', '-', '--sources', 'workforce.md', '--no-bundled');
    child.stdin?.end(`${'Caldria is large.\n\n'.repeat(20_000)}${draftText}`);
    const { status, out } = await outcome(child);
    assert.equal(status, 1);
    assert.match(out, /^stdin\.md:40005:15 warning conflicting-figure$/m);
  });

  it('refuse bad usage with status 2', async () => {
    const { status, out, err } = await outcome(start('cli', 'lint'));
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /Name at least one draft/);
    assert.equal((await outcome(start('languageServer'))).status, 2);
  });

  it('serve any editor over standard input and output', async () => {
    const child = start('languageServer', '--stdio');
    assert.ok(child.stdin && child.stdout);
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const uri = pathToFileURL(join(folder, 'draft.md')).href;
    await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'drafts' }],
      initializationOptions: { sources: ['workforce.md'], bundledCorpus: false },
    });
    await connection.sendNotification(InitializedNotification.type, {});
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'markdown', version: 1, text: draftText },
    });
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    assert.equal(report.kind === 'full' && report.items.length, 3);
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    const [status] = (await once(child, 'close')) as [number | null];
    assert.equal(status, 0);
    connection.dispose();
  });
});
