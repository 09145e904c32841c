import { Worker } from 'node:worker_threads';

/** What one file may take, and how long a thread stays when there is nothing to read. */
export interface ReaderLimits {
  readonly seconds: number;
  /** Of the thread's heap: a file with more is likely to be broken, or made to do harm. */
  readonly megabytes: number;
  readonly idleSeconds: number;
  /** A thread that has read so many files keeps what they left in its heap; it stays for so long only. */
  readonly worn?: { readonly files: number; readonly idleSeconds: number };
}

/** What the thread is asked, and what it answers: the packed reading. */
export interface ReaderRequest {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file to be read, for someone who waits for it. */
export interface ReaderJob extends ReaderRequest {
  readonly resolve: (packed: Uint8Array) => void;
  readonly reject: (reason: Error) => void;
}

/** A place for one thread, which is started for the first file and ended when it has been idle. */
export interface ReaderThread {
  isRunning(): boolean;
  /** How many files it has been given and has not read yet. */
  load(): number;
  give(job: ReaderJob): void;
  /** Stops reading a file, or does not begin it. False where it has not been given that file. */
  leave(job: ReaderJob): boolean;
}

export const notWanted = 'reading it was cancelled';

/** New objects are many and short-lived: a small nursery keeps the thread small, and costs little time. */
const nurseryMegabytes = 16;

/**
 * Reads files one after another in a thread that runs `script`; a file that takes too much costs itself alone, and ends the thread.
 * `freed`: told whenever there is room for another file, with those that it has been given and will not read.
 */
export function createReaderThread(
  script: string,
  limits: ReaderLimits,
  execArgv: string[] | undefined,
  freed: (left: readonly ReaderJob[]) => void,
): ReaderThread {
  /** The first of them is being read. */
  let jobs: ReaderJob[] = [];
  let thread: Worker | null = null;
  let timer: NodeJS.Timeout | undefined;
  /** How many files the thread has read. */
  let answers = 0;

  function start(): Worker {
    answers = 0;
    const started = new Worker(script, {
      resourceLimits: {
        maxOldGenerationSizeMb: limits.megabytes,
        maxYoungGenerationSizeMb: nurseryMegabytes,
      },
      ...(execArgv ? { execArgv } : {}),
    });
    const mine = (then: () => void): void => (thread === started ? then() : undefined);
    started.on('message', (packed: Uint8Array) => mine(() => answered(packed)));
    // What it has answered before it broke may come after the error, but not after its end.
    let reason = 'its reader stopped unexpectedly';
    started.on('error', (error) => (reason = reasonOf(error, limits)));
    started.on('exit', () => mine(() => stop(reason)));
    return started;
  }
  function answered(packed: Uint8Array): void {
    const [job] = jobs.splice(0, 1);
    answers += 1;
    wait();
    job?.resolve(packed);
    freed([]);
  }
  /** Waits for the first file, or for another one to come. */
  function wait(): void {
    clearTimeout(timer);
    if (jobs.length > 0) {
      thread?.ref();
      const tooLong = `reading it took longer than ${limits.seconds} seconds`;
      timer = setTimeout(() => stop(tooLong), limits.seconds * 1000);
    } else {
      thread?.unref();
      const { idleSeconds: seconds } = limits.worn && answers >= limits.worn.files ? limits.worn : limits;
      timer = setTimeout(() => stop('it was not needed any more'), seconds * 1000).unref();
    }
  }
  /** Ends the thread, and with it the file that it reads. */
  function stop(reason: string): void {
    const stopped = thread;
    thread = null;
    void stopped?.terminate();
    clearTimeout(timer);
    const [job, ...left] = jobs;
    jobs = [];
    job?.reject(new Error(reason));
    freed(left);
  }
  return {
    isRunning: () => thread !== null,
    load: () => jobs.length,
    give(job) {
      thread ??= start();
      jobs.push(job);
      if (jobs.length === 1) wait();
      thread.postMessage({ path: job.path, bytes: job.bytes } satisfies ReaderRequest);
    },
    leave(job) {
      const at = jobs.indexOf(job);
      if (at === 0) stop(notWanted);
      // It lies with the thread already, which will read it for nobody.
      if (at > 0) jobs[at] = { ...job, resolve: () => undefined, reject: () => undefined };
      if (at > 0) job.reject(new Error(notWanted));
      return at >= 0;
    },
  };
}

function reasonOf(error: unknown, { megabytes }: ReaderLimits): string {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return `reading it needed more than ${megabytes} MB of memory`;
  return error instanceof Error ? error.message : String(error);
}
