import { parseArgs } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { readArguments } from '../cli/arguments';
import { draftChecker } from '../cli/draftCheck';
import { serviceOf } from '../cli/run';
import type { Draft } from '../service/draft';
import { bundledCorpus } from './bundled';
import type { DraftReply, ThreadData } from './draftThreads';
import { nodeFiles, writeWhole } from './files';
import { commandLineWorker } from './reading';

// A thread of the command line: it checks the drafts that it is given, one after another.
const { argv, cwd, colour } = workerData as ThreadData;
const world = {
  cwd,
  colour,
  files: nodeFiles,
  worker: commandLineWorker(),
  write: writeWhole,
  bundled: bundledCorpus,
};
const check = draftChecker(world, readArguments({ argv, parseArgs }), serviceOf(world));

parentPort?.on('message', (draft: Draft) => {
  const reply = (what: DraftReply): void => parentPort?.postMessage(what);
  check(draft).then(
    (done) => reply({ done }),
    (error: unknown) =>
      reply({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
