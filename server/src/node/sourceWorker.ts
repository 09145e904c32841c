import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';
import type { SourceWorker } from '../service/ports';
import { isPlainText, readPacked } from '../service/readSourceFile';
import {
  createReaderThread,
  notWanted,
  type ReaderJob,
  type ReaderLimits,
  type ReaderThread,
} from './readerThread';

/** A long report takes seconds and some ten megabytes. */
export const readerLimits: ReaderLimits = {
  seconds: 60,
  megabytes: 512,
  idleSeconds: 20,
  worn: { files: 100, idleSeconds: 1 },
};

/**
 * A second thread pays where cores are left for it: on two of them, the main thread and what the engine does beside a thread (compiling,
 * collecting) take the other one already.
 */
const threadsAtMost = availableParallelism() < 4 ? 1 : 2;

/** Files that lie with a thread at a time, so that it need not wait for the next one. */
const ahead = 2;

/** A thread takes a while to become fast: another one is started where this many files wait. */
const worthAnother = 8;

interface Job extends ReaderJob {
  readonly signal: AbortSignal | undefined;
}

/**
 * Reads sources in threads that run `script`: in one, and where many files wait in up to `threads`. `execArgv`: Node's own
 * arguments for the threads, if they are not those of the program.
 */
export function createSourceWorker(
  script: string,
  limits = readerLimits,
  execArgv?: string[],
  threads = threadsAtMost,
): SourceWorker {
  const queue: Job[] = [];
  const freed = (left: readonly ReaderJob[]): void => {
    queue.unshift(...(left as readonly Job[]));
    next();
  };
  const all = Array.from({ length: threads }, () => createReaderThread(script, limits, execArgv, freed));

  /** The thread that takes the next file; null where all have enough to do. */
  function taker(): ReaderThread | null {
    const running = all.filter((thread) => thread.isRunning());
    const least = running.reduce<ReaderThread | null>(
      (best, thread) => (best && best.load() <= thread.load() ? best : thread),
      null,
    );
    if (least && least.load() < ahead) return least;
    const enough = least !== null && queue.length < worthAnother;
    return enough ? null : (all.find((thread) => !thread.isRunning()) ?? null);
  }
  function next(): void {
    for (let thread = queue.length > 0 && taker(); thread; thread = queue.length > 0 && taker()) {
      const job = queue.shift();
      if (job?.signal?.aborted) job.reject(new Error(notWanted));
      else if (job) thread.give(job);
    }
  }
  function leave(job: Job): void {
    if (all.some((thread) => thread.leave(job))) return;
    const at = queue.indexOf(job);
    if (at < 0) return;
    queue.splice(at, 1);
    job.reject(new Error(notWanted));
  }
  return {
    read: (path, bytes, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(new Error(notWanted));
        const drop = (): void => leave(job);
        const settled = (): void => signal?.removeEventListener('abort', drop);
        const job: Job = {
          path,
          bytes,
          signal,
          resolve: (packed) => (settled(), resolve(packed)),
          reject: (reason) => (settled(), reject(reason)),
        };
        if (signal) setMaxListeners(0, signal);
        signal?.addEventListener('abort', drop);
        queue.push(job);
        next();
      }),
  };
}

/** Text up to this size, in bytes, is read sooner than a thread is started. */
const smallText = 1_000_000;

/** For a program that runs once and has nothing else to do: only documents and very large texts are worth a thread and its limits. */
export const onlyWhereItPays = (worker: SourceWorker): SourceWorker => ({
  read: (path, bytes, signal) =>
    isPlainText(path) && bytes.length <= smallText
      ? readPacked(path, bytes)
      : worker.read(path, bytes, signal),
});
