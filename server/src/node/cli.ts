import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { run } from '../cli/run';
import type { DraftThreads } from '../cli/world';
import { bundledCorpus } from './bundled';
import { nodeFiles, toSlashes, writeWhole } from './files';
import { createDraftThreads, threadsThatPay } from './draftThreads';
import { progressLine } from './progress';
import { commandLineWorker } from './reading';

// Whoever reads the results may have seen enough: `evidence-lint lint … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Less is copied into a function when the engine compiles it for speed, which is most of the work of it: a run of seconds would end before
// that has paid.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');

const argv = process.argv.slice(2);
const cwd = toSlashes(process.cwd());
const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
// The build puts it beside the program; a program that runs from its sources checks drafts one after another.
const thread = join(__dirname, 'draft-thread.js');
const threads = (drafts: number, characters: number): DraftThreads | undefined => {
  const count = threadsThatPay(availableParallelism(), drafts, characters);
  if (count === 0 || !existsSync(thread)) return undefined;
  // A function runs seven times as long as usual before it is compiled: several threads would spend a third of their time on that.
  setFlagsFromString('--interrupt-budget=500000');
  return createDraftThreads(thread, { argv, cwd, colour }, count);
};
const progress = process.stderr.isTTY ? progressLine(process.stderr) : undefined;

// An exit code instead of an exit: what was written to a pipe must reach it.
void run({
  argv,
  cwd,
  colour,
  files: nodeFiles,
  bundled: bundledCorpus,
  rulePage: (rule) => readFile(join(__dirname, 'rules', `${rule}.md`), 'utf8'),
  worker: commandLineWorker(),
  threads,
  write: writeWhole,
  readInput: () => text(process.stdin),
  print: (line) => {
    progress?.hide();
    process.stdout.write(`${line}\n`);
  },
  tell: (line) => {
    progress?.hide();
    process.stderr.write(`${line}\n`);
  },
  progress: progress?.show,
  parseArgs,
}).then((status) => {
  process.exitCode = status;
});
