/**
 * One process with a language server and a client on one connection: types a paragraph into the middle of a draft, and prints what
 * each key took as one line of JSON, from the change to the diagnostics that the client has been told; and what it takes to be given the
 * repairs at the cursor after a key. `node … SIZE CORPUS [cited]`; SIZE in characters, CORPUS: the bundled one as it ships; `cited`: the
 * draft cites it in every second sentence with a figure.
 */
import { readFileSync } from 'node:fs';
import type { Diagnostic } from 'vscode-languageserver';
import { keepMemoryYoung } from '../../server/src/node/engine';
import { bundledEntries, type CompiledCorpus } from '../../server/src/sources/index';
import { memoryFiles } from '../support/memoryFiles';
import { startClient } from '../support/lspClient';
import { typed, withCitations, writeDocument } from './documents';
import { share } from './times';

const [, , size = '0', corpus = '', cited = ''] = process.argv;
const uri = 'file:///w/draft.md';
/** At so many places the cursor rests. */
const resting = 100;
keepMemoryYoung();
void main();

async function main(): Promise<void> {
  const bundled = JSON.parse(readFileSync(corpus, 'utf8')) as CompiledCorpus;
  const report = writeDocument(0, Number(size));
  const keys = bundledEntries(bundled).map(({ source }) => source.key);
  const text = cited === '' ? report : withCitations(report, keys);
  const client = await startClient({ files: memoryFiles(), bundled });
  const opened = performance.now();
  await client.open(uri, text);
  await client.diagnostics(uri);
  const first = performance.now() - opened;
  const middle = text.indexOf('. ', text.length / 2) + 2;
  const line = text.slice(0, middle).split('\n').length - 1;
  const column = middle - (text.lastIndexOf('\n', middle) + 1);
  /** Types a key behind those before it; gives what the client is told then. */
  const type = async (key: string, at: number, version: number): Promise<Diagnostic[]> => {
    const place = { line, character: column + at };
    await client.change(uri, version, [{ range: { start: place, end: place }, text: key }]);
    return client.diagnostics(uri);
  };
  const times: number[] = [];
  const repairs: number[] = [];
  for (const [at, key] of [...typed].entries()) {
    const start = performance.now();
    const told = await type(key, at, at + 2);
    times.push(performance.now() - start);
    if (told.length === 0) throw new Error('Nothing was told.');
  }
  // As an editor asks for them where the cursor rests after a key.
  for (const [at, key] of [...typed].slice(0, resting).entries()) {
    const told = await type(key, at, typed.length + at + 2);
    const start = performance.now();
    const here = told.filter(({ range }) => range.start.line === line);
    const place = { line, character: column + at };
    await client.actions(uri, { start: place, end: place }, here);
    repairs.push(performance.now() - start);
  }
  await client.stop();
  const [median, p95] = [share(times, 0.5), share(times, 0.95)];
  console.log(JSON.stringify({ first, median, p95, repairs: share(repairs, 0.5) }));
  process.exit(0);
}
