import { setMaxListeners } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SourceWorker } from '../service/ports';
import { isPlainText, readPacked } from '../service/readSourceFile';

/** What one file may take, and how long the thread stays when there is nothing to read. */
export interface ReaderLimits {
  readonly seconds: number;
  /** Of the thread's heap: a file with more is likely to be broken, or made to do harm. */
  readonly megabytes: number;
  readonly idleSeconds: number;
}

/** A long report takes seconds and some ten megabytes. */
export const readerLimits: ReaderLimits = { seconds: 60, megabytes: 512, idleSeconds: 20 };

/** What the thread is asked, and what it answers: the packed reading. */
export interface ReaderRequest {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** New objects are many and short-lived: a small nursery keeps the thread small, and costs little time. */
const nurseryMegabytes = 16;

interface Job extends ReaderRequest {
  readonly resolve: (packed: Uint8Array) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Reads sources in a thread that runs `script`, one after another. The thread is started for the first file and ended when
 * it has been idle; a file that takes too much costs itself alone, and the next one gets a new thread. `execArgv`: Node's own
 * arguments for the thread, if they are not those of the program.
 */
export function createSourceWorker(script: string, limits = readerLimits, execArgv?: string[]): SourceWorker {
  const queue: Job[] = [];
  let thread: Worker | null = null;
  let running: Job | null = null;
  let timer: NodeJS.Timeout | undefined;

  function start(): Worker {
    const started = new Worker(script, {
      resourceLimits: {
        maxOldGenerationSizeMb: limits.megabytes,
        maxYoungGenerationSizeMb: nurseryMegabytes,
      },
      ...(execArgv ? { execArgv } : {}),
    });
    const mine = (then: () => void): void => (thread === started ? then() : undefined);
    started.on('message', (packed: Uint8Array) => mine(() => finish((job) => job.resolve(packed))));
    started.on('error', (error) => mine(() => stop(reasonOf(error, limits))));
    started.on('exit', () => mine(() => stop('its reader stopped unexpectedly')));
    return started;
  }
  function next(): void {
    if (running) return;
    running = queue.shift() ?? null;
    clearTimeout(timer);
    if (running) {
      thread ??= start();
      thread.ref();
      const tooLong = `reading it took longer than ${limits.seconds} seconds`;
      timer = setTimeout(() => stop(tooLong), limits.seconds * 1000);
      thread.postMessage({ path: running.path, bytes: running.bytes } satisfies ReaderRequest);
    } else if (thread) {
      thread.unref();
      timer = setTimeout(() => stop('it was not needed any more'), limits.idleSeconds * 1000).unref();
    }
  }
  function finish(how: (job: Job) => void): void {
    const job = running;
    running = null;
    if (job) how(job);
    next();
  }
  /** Ends the thread, and with it the file that it reads. */
  function stop(reason: string): void {
    const stopped = thread;
    thread = null;
    void stopped?.terminate();
    finish((job) => job.reject(new Error(reason)));
  }
  function leave(job: Job): void {
    if (job === running) return stop(notWanted);
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

const notWanted = 'reading it was cancelled';

function reasonOf(error: unknown, { megabytes }: ReaderLimits): string {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return `reading it needed more than ${megabytes} MB of memory`;
  return error instanceof Error ? error.message : String(error);
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
