import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DidChangeWorkspaceFoldersNotification,
  ErrorCodes,
  ResponseError,
  type ClientCapabilities,
  type Position,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { pulling, startClient, waiting, type LspClient } from '../../support/lspClient';
import { memoryFiles, type MemoryFiles } from '../../support/memoryFiles';
import { bundledSample, workforceSource } from '../../support/samples';
import { citations, hostile, markdown, prose } from '../generators';
import { diceOf, withoutMemory } from '../properties';
import type { Target } from '../target';

type Below = (n: number) => number;

/** A client with what it knows of its drafts; the server is right where it knows the same. */
interface Talk {
  readonly client: LspClient;
  readonly files: MemoryFiles;
  readonly open: Map<string, TextDocument>;
  readonly folders: string[];
  readonly capabilities: ClientCapabilities;
  /** Requests that failed, in words. */
  readonly faults: string[];
  readonly pending: Promise<unknown>[];
  readonly below: Below;
  version: number;
}

const uris = ['file:///w/draft.md', 'file:///w/notes/b.md', 'file:///v/draft.md', 'untitled:Untitled-1'];

/** A client that says what it may in any order, and at last asks for the diagnostics of its drafts. */
export const protocolTarget: Target = {
  name: 'protocol',
  pieces: [...prose, ...citations, ...markdown, ...hostile],
  longest: 12,
  share: 0.8,
  async check(input) {
    const below = diceOf(input);
    const files = memoryFiles({ '/w/sources/a.md': workforceSource, '/v/sources/a.md': workforceSource });
    const capabilities = below(3) ? pulling : waiting;
    const folders = ['/w', '/v'];
    const client = await startClient({ files, bundled: bundledSample, capabilities, folders });
    const open = new Map<string, TextDocument>();
    const talk: Talk = {
      client,
      files,
      open,
      folders,
      capabilities,
      pending: [],
      faults: [],
      below,
      version: 1,
    };
    await act(talk, 0, input);
    for (let step = 0; step < 10; step++) await act(talk, below(9), input);
    if (below(4) === 0) return void (await leave(talk));
    for (const uri of talk.open.keys()) await compare(talk, uri);
    await leave(talk);
  },
};

/** Shuts down, in the middle of what is under way or after it. */
async function leave({ client, pending, faults }: Talk): Promise<void> {
  await client.stop();
  await Promise.all(pending);
  assert.deepEqual(faults, []);
  for (const line of client.logged.all)
    assert.doesNotMatch(line, /failed with message|Unhandled|could not be completed/);
}

async function act(talk: Talk, what: number, input: string): Promise<void> {
  const { client, files, below, open } = talk;
  const uri = uris[below(uris.length)] ?? '';
  if (what <= 3) return open.has(uri) ? change(talk, uri, input) : openDraft(talk, uri, input);
  if (what === 4) {
    open.delete(uri);
    return client.close(uri);
  }
  if (what === 5) {
    const path = below(2) ? '/w/sources/a.md' : '/v/sources/a.md';
    if (below(3)) files.put(path, input);
    else files.remove(path);
    return client.filesChanged(path, '/w/nowhere.bib', '/v');
  }
  if (what === 6) return renameFolder(talk);
  ask(talk, uri);
  if (below(3) === 0) ask(talk, uri);
}

async function openDraft({ client, open }: Talk, uri: string, text: string): Promise<void> {
  open.set(uri, TextDocument.create(uri, 'markdown', 1, text));
  await client.open(uri, text);
}

/** An edit at any two places, also behind the end or the wrong way round, with any version. */
async function change(talk: Talk, uri: string, input: string): Promise<void> {
  const { client, open, below } = talk;
  const document = open.get(uri);
  if (!document) return;
  const changes = Array.from({ length: 1 + below(3) }, () => {
    const from = below(input.length + 1);
    const text = input.slice(from, from + below(20));
    return below(8) === 0 ? { text } : { range: { start: place(below), end: place(below) }, text };
  });
  const version = below(3) ? ++talk.version : below(5);
  TextDocument.update(document, changes, version);
  await client.change(uri, version, changes);
}

const place = (below: Below): Position => ({
  line: below(6) ? below(8) : 2 ** 31 - 1,
  character: below(6) ? below(40) : 2 ** 31 - 1,
});

/** A folder gets another name, as a client tells it that knows of folders. */
async function renameFolder({ client, below, folders, capabilities }: Talk): Promise<void> {
  if (capabilities !== pulling || folders.length === 0) return;
  const folder = (path: string): { uri: string; name: string } => ({ uri: `file://${path}`, name: 'f' });
  const [gone = ''] = folders.splice(below(folders.length), 1);
  const come = ['/w', '/v', '/w/notes'].filter((path) => path !== gone && !folders.includes(path))[below(2)];
  if (come) folders.push(come);
  const event = { removed: [folder(gone)], added: come ? [folder(come)] : [] };
  await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
}

const places = ['hover', 'definition', 'references', 'prepareRename', 'completion'];
const wholes = ['documentLink', 'diagnostic', 'evidenceLint/figures', 'evidenceLint/sources'];

/** A request at any place of an open or closed draft, which may be cancelled. An answer or a refusal is right, a failure is not. */
function ask({ client, below, pending, faults, capabilities }: Talk, uri: string): void {
  const textDocument = { uri };
  const position = place(below);
  const range = { start: position, end: place(below) };
  const requests: readonly (readonly [string, object])[] = [
    ...places.map((name) => [`textDocument/${name}`, { textDocument, position, context: {} }] as const),
    ...wholes
      .filter((name) => name !== 'diagnostic' || capabilities === pulling)
      .map((name) => [name.includes('/') ? name : `textDocument/${name}`, { textDocument, uri }] as const),
    ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }],
    ['textDocument/inlayHint', { textDocument, range }],
    ['textDocument/rename', { textDocument, position, newName: 'new2024' }],
    ['evidenceLint/explain', { uri, position }],
    ['evidenceLint/lookUp', { uri, query: '15,469 officers', limit: 5 }],
    ['evidenceLint/citation', { uri, position, sourceKey: 'ops2024workforce', locator: 'p. 3' }],
    ['evidenceLint/report', { uri, format: 'html', date: '2024-07-01', links: false }],
  ];
  const [method, params] = requests[below(requests.length)] ?? ['textDocument/hover', {}];
  const source = new CancellationTokenSource();
  const answered = client.connection.sendRequest(method, params, source.token).catch((error: unknown) => {
    const code = error instanceof ResponseError ? (error.code as unknown) : null;
    if (failures.some((failure) => failure === code)) faults.push(`${method}: ${String(error)}`);
  });
  pending.push(answered);
  if (below(3) === 0) source.cancel();
}

const failures = [ErrorCodes.InternalError, ErrorCodes.MethodNotFound, ErrorCodes.UnknownErrorCode];

/** What is told of a draft in the end is what another server tells of its text. */
async function compare({ client, open, files, folders, capabilities }: Talk, uri: string): Promise<void> {
  const text = open.get(uri)?.getText() ?? '';
  const fresh = await startClient({ files, bundled: bundledSample, capabilities, folders });
  await fresh.open(uri, text);
  const told = await lastTold(client, capabilities, uri, text);
  assert.deepEqual(told, await lastTold(fresh, capabilities, uri, text), `${uri}: ${JSON.stringify(text)}`);
  await fresh.stop();
}

/** The diagnostics of a draft, asked for or waited for, without what names their check. */
async function lastTold(
  client: LspClient,
  capabilities: ClientCapabilities,
  uri: string,
  text: string,
): Promise<unknown> {
  const version = 1_000_000;
  await client.change(uri, version, [{ text }]);
  const diagnostics =
    capabilities === pulling
      ? await client.diagnostics(uri)
      : (await client.published.next((told) => told.uri === uri && told.version === version)).diagnostics;
  return diagnostics.map(({ message, ...one }) => ({
    ...one,
    data: null,
    message: typeof message === 'string' ? withoutMemory(message) : message,
  }));
}
