import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { run } from '../cli/run';
import { bundledCorpus } from './bundled';
import { nodeFiles, toSlashes, writeWhole } from './files';
import { sourceWorker } from './reading';
import { onlyWhereItPays } from './sourceWorker';

// Whoever reads the results may have seen enough: `evidence-lint lint … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const worker = sourceWorker();

// An exit code instead of an exit: what was written to a pipe must reach it.
void run({
  argv: process.argv.slice(2),
  cwd: toSlashes(process.cwd()),
  files: nodeFiles,
  bundled: bundledCorpus,
  ...(worker ? { worker: onlyWhereItPays(worker) } : {}),
  write: writeWhole,
  readInput: () => text(process.stdin),
  print: (line) => void process.stdout.write(`${line}\n`),
  tell: (line) => void process.stderr.write(`${line}\n`),
  colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
  parseArgs,
}).then((status) => {
  process.exitCode = status;
});
