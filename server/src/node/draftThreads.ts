import { Worker } from 'node:worker_threads';
import type { DraftCheck, DraftChecker } from '../cli/draftCheck';
import type { DraftThreads } from '../cli/world';

/** What a thread is started with. */
export interface ThreadData {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly colour: boolean;
}

/** What it answers to a draft. */
export type DraftReply = { readonly done: DraftCheck } | { readonly failed: string };

interface Job {
  readonly resolve: (check: DraftCheck) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * How many threads pay besides the one that is there: each is slow for its first second, while the engine compiles what runs in it,
 * and the compiling takes a core itself.
 */
export function threadsThatPay(cores: number, drafts: number, characters: number): number {
  const muchText = cores < 4 ? 2_500_000 : 400_000;
  return characters < muchText ? 0 : Math.min(cores - 1, drafts);
}

/**
 * So many threads that run `script`, each of which checks a draft at a time. Each reads the corpus for itself. The first failure
 * ends them all, since the results would not be whole. `execArgv`: Node's own arguments for the threads, if they are not those of
 * the program.
 */
export function createDraftThreads(
  script: string,
  workerData: ThreadData,
  count: number,
  execArgv?: string[],
): DraftThreads {
  const running = new Map<Worker, Job>();
  const options = { workerData, ...(execArgv ? { execArgv } : {}) };
  const threads = Array.from({ length: count }, () => new Worker(script, options));
  let failure: Error | null = null;
  const end = (): void => threads.forEach((thread) => void thread.terminate());
  const fail = (error: Error): void => {
    failure ??= error;
    end();
    for (const { reject } of running.values()) reject(failure);
    running.clear();
  };
  for (const thread of threads) {
    thread.on('message', (reply: DraftReply) => {
      if ('failed' in reply) return fail(new Error(reply.failed));
      const job = running.get(thread);
      running.delete(thread);
      job?.resolve(reply.done);
    });
    thread.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
    thread.on('exit', () => fail(new Error('a thread that checks drafts stopped unexpectedly')));
  }
  const checkerOf =
    (thread: Worker): DraftChecker =>
    (draft) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        running.set(thread, { resolve, reject });
        thread.postMessage(draft);
      });
  return { checkers: threads.map(checkerOf), end };
}
