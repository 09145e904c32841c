import { Worker } from 'node:worker_threads';
import type { DraftCheck } from '../cli/draftCheck';
import type { DraftThreads } from '../cli/world';
import type { Draft } from '../service/draft';

/** What a thread is started with. */
export interface ThreadData {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly colour: boolean;
}

/** What it answers to a draft. */
export type DraftReply = { readonly done: DraftCheck } | { readonly failed: string };

interface Job {
  readonly draft: Draft;
  readonly resolve: (check: DraftCheck) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * So many threads that run `script`, each of which checks a draft at a time: one that is free takes the next. Each reads the
 * corpus for itself. The first failure ends them all, since the results would not be whole. `execArgv`: Node's own arguments
 * for the threads, if they are not those of the program.
 */
export function createDraftThreads(
  script: string,
  workerData: ThreadData,
  count: number,
  execArgv?: string[],
): DraftThreads {
  const queue: Job[] = [];
  const running = new Map<Worker, Job>();
  const options = { workerData, ...(execArgv ? { execArgv } : {}) };
  const threads = Array.from({ length: count }, () => new Worker(script, options));
  const next = (thread: Worker): void => {
    const job = queue.shift();
    if (!job) return void running.delete(thread);
    running.set(thread, job);
    thread.postMessage(job.draft);
  };
  const end = (): void => threads.forEach((thread) => void thread.terminate());
  const fail = (error: Error): void => {
    end();
    for (const { reject } of [...running.values(), ...queue.splice(0)]) reject(error);
    running.clear();
  };
  for (const thread of threads) {
    thread.on('message', (reply: DraftReply) => {
      if ('failed' in reply) return fail(new Error(reply.failed));
      running.get(thread)?.resolve(reply.done);
      next(thread);
    });
    thread.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
    thread.on('exit', () => fail(new Error('a thread that checks drafts stopped unexpectedly')));
  }
  return {
    check: (draft) =>
      new Promise((resolve, reject) => {
        queue.push({ draft, resolve, reject });
        const free = threads.find((thread) => !running.has(thread));
        if (free) next(free);
      }),
    end,
  };
}
