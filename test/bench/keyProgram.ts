/**
 * One process with a language server and a client on one connection: types a paragraph into the middle of a draft, and prints what
 * each key took as one line of JSON, from the change to the diagnostics that the client has been told. `node … SIZE CORPUS [cited]`; SIZE
 * in characters, CORPUS: the bundled one as it ships; `cited`: the draft cites it in every second sentence with a figure.
 */
import { readFileSync } from 'node:fs';
import { keepMemoryYoung } from '../../server/src/node/engine';
import { bundledEntries, type CompiledCorpus } from '../../server/src/sources/index';
import { memoryFiles } from '../support/memoryFiles';
import { startClient } from '../support/lspClient';
import { typed, withCitations, writeDocument } from './documents';

const [, , size = '0', corpus = '', cited = ''] = process.argv;
const uri = 'file:///w/draft.md';
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
  const times: number[] = [];
  for (const [at, key] of [...typed].entries()) {
    const start = performance.now();
    const place = { line, character: column + at };
    await client.change(uri, at + 2, [{ range: { start: place, end: place }, text: key }]);
    const told = await client.diagnostics(uri);
    times.push(performance.now() - start);
    if (told.length === 0) throw new Error('Nothing was told.');
  }
  await client.stop();
  const sorted = times.sort((a, b) => a - b);
  const [median, p95] = [sorted[sorted.length >> 1], sorted[Math.floor(sorted.length * 0.95)]];
  console.log(JSON.stringify({ first, median, p95 }));
  process.exit(0);
}
