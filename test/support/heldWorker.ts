import { readPacked } from '../../server/src/service/readSourceFile';
import type { SourceWorker } from '../../server/src/service/ports';
import { createInbox, type Inbox } from './inbox';

/** A file that a worker has been given, and does not read until it is told to. */
export interface HeldFile {
  readonly path: string;
  readonly signal: AbortSignal | undefined;
  /** Reads it. */
  go(): void;
  fail(reason: string): void;
}

export interface HeldWorker extends SourceWorker {
  readonly held: Inbox<HeldFile>;
}

/** A worker that reads each file when the test says so. */
export function heldWorker(): HeldWorker {
  const held = createInbox<HeldFile>();
  return {
    held,
    read: (path, bytes, signal) =>
      new Promise((resolve, reject) => {
        held.add({
          path,
          signal,
          go: () => resolve(readPacked(path, bytes)),
          fail: (reason) => reject(new Error(reason)),
        });
      }),
  };
}
