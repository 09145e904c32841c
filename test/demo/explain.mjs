// Asks the language server, as an editor does, to explain a figure of a draft.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const load = createRequire(import.meta.url);
const {
  createProtocolConnection,
  InitializeRequest,
  InitializedNotification,
  DidOpenTextDocumentNotification,
  StreamMessageReader,
  StreamMessageWriter,
} = load('vscode-languageserver-protocol/node');

/** @returns {Promise<string>} the explanation in Markdown of the first place in the draft where the figure stands */
export async function explain(server, draft, figure) {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    await connection.sendNotification(InitializedNotification.type, {});
    const text = readFileSync(draft, 'utf8');
    const uri = pathToFileURL(draft).href;
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    const before = text.slice(0, text.indexOf(figure)).split('\n');
    const position = { line: before.length - 1, character: before.at(-1).length };
    const answer = await connection.sendRequest('evidenceLint/explain', { uri, position });
    return answer?.markdown ?? `There is no figure “${figure}” in ${draft}.`;
  } finally {
    child.kill();
  }
}
