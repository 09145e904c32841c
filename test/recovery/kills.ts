import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { nodeFiles } from '../../server/src/node/files';
import { edited } from '../fuzz/edits';
import { citations, markdown, prose } from '../fuzz/generators';
import { withoutMemory } from '../fuzz/properties';
import { generator } from '../support/generator';
import { clientOver, startClient, type LspClient } from '../support/lspClient';
import { draftText } from '../support/samples';
import { changeSource, createFolder, damageIndex, type Folder } from './world';

/** Milliseconds after which a server that has not come back is taken to be lost. */
const patience = 20_000;

const pieces = [...prose, ...citations, ...markdown];
const bundled: unknown = JSON.parse(readFileSync('dist/corpus.json', 'utf8'));

type Below = (n: number) => number;

/** A server in a process of its own, with its client. */
interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly client: LspClient;
}

async function start({ path, cache }: Folder): Promise<Running> {
  const child = spawn(process.execPath, ['dist/language-server.js', '--stdio']);
  // What is sent to a server that was killed goes nowhere.
  child.stdin.on('error', () => undefined);
  const initializationOptions = { cacheFolder: cache };
  const client = await clientOver(child.stdout, child.stdin, { folder: path, initializationOptions });
  client.connection.onError(() => undefined);
  return { child, client };
}

/** What a fresh server in this process, which keeps nothing and waits for every source, tells of a text. */
async function afresh(folder: string, uri: string, text: string): Promise<unknown> {
  const client = await startClient({ files: nodeFiles, folder, bundled });
  await client.open(uri, text);
  const told = plain(await client.diagnostics(uri));
  await client.stop();
  return told;
}

/** Diagnostics without what differs from one server to the next: the name of the check, and where the rules' pages lie. */
const plain = (diagnostics: Awaited<ReturnType<LspClient['diagnostics']>>): unknown =>
  diagnostics.map(({ message, code, range, severity, relatedInformation }) => ({
    message: typeof message === 'string' ? withoutMemory(message) : message,
    code,
    range,
    severity,
    relatedInformation,
  }));

/** Opens the text, and asks until what is told is right, each time that the server says that it may have changed. */
async function comeBack({ client }: Running, uri: string, text: string, right: unknown): Promise<void> {
  await client.open(uri, text);
  for (;;) {
    const told = plain(await client.diagnostics(uri));
    if (JSON.stringify(told) === JSON.stringify(right)) return;
    const missed = {
      message: 'It was not right again.',
      actual: told,
      expected: right,
      operator: 'deepEqual',
    };
    let late: NodeJS.Timeout | undefined;
    const overdue = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(new assert.AssertionError(missed)), patience);
    });
    await Promise.race([client.refreshes.next(), overdue]).finally(() => clearTimeout(late));
  }
}

/** Types into the draft, and kills the server on the way: after some edits, and at any moment of the work on the last. */
async function typeAndKill(running: Running, document: TextDocument, below: Below): Promise<void> {
  const { child, client } = running;
  const moment = new Promise((resolve) => setTimeout(resolve, below(60)));
  for (let edits = 1 + below(8); edits > 0; edits--) {
    const before = document.getText();
    const range = { start: document.positionAt(0), end: document.positionAt(before.length) };
    const [version, text] = [document.version + 1, edited(before, below, pieces)];
    TextDocument.update(document, [{ range, text }], version);
    await client.change(document.uri, version, [{ range, text }]).catch(() => undefined);
    if (below(2)) client.pull(document.uri).catch(() => undefined);
  }
  if (below(3)) await moment;
  child.kill('SIGKILL');
  await once(child, 'close');
  client.connection.dispose();
}

interface Round {
  readonly milliseconds: number;
  readonly damaged: boolean;
}

async function round(folder: Folder, document: TextDocument, below: Below, at: number): Promise<Round> {
  changeSource(folder, below);
  const damaged = below(4) === 0 && existsSync(folder.cache) && damageIndex(folder, below) > 0;
  // A mark of this round: an edit that were lost would be missed.
  const text = `Round ${at} [@round${at}].\n\n${document.getText().slice(0, 3000)}`;
  TextDocument.update(document, [{ text }], document.version + 1);
  const right = await afresh(folder.path, document.uri, text);
  assert.match(JSON.stringify(right), new RegExp(`round${at}`));
  const started = performance.now();
  const running = await start(folder);
  await comeBack(running, document.uri, text, right);
  const milliseconds = performance.now() - started;
  await typeAndKill(running, document, below);
  return { milliseconds, damaged };
}

/** `within`: milliseconds that a restarted server may take to tell what is right; infinite where only that it does is asked. */
async function main(times: number, seed: number, within: number): Promise<number> {
  const folder = createFolder();
  const below = generator(seed);
  const uri = pathToFileURL(join(folder.path, 'draft.md')).href;
  const document = TextDocument.create(uri, 'markdown', 1, draftText);
  try {
    // The first start is none after a kill, and reads every source.
    await round(folder, document, below, 0);
    const rounds: Round[] = [];
    for (let at = 1; at <= times; at++) rounds.push(await round(folder, document, below, at));
    const took = rounds.map(({ milliseconds }) => Math.round(milliseconds)).sort((a, b) => a - b);
    const [median = 0, worst = 0] = [took[Math.floor(took.length / 2)], took.at(-1)];
    const damaged = rounds.filter((one) => one.damaged).length;
    console.log(
      `    ${times} kills, ${damaged} with a half-written index, seed ${seed}: right again after ${median} ms (median), ${worst} ms (worst)`,
    );
    return worst <= within ? 0 : 1;
  } finally {
    rmSync(folder.path, { recursive: true });
  }
}

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    within: { type: 'string', default: 'Infinity' },
  },
});
main(Number(values.times), Number(values.seed), Number(values.within)).then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
