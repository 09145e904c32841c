import type { WriteStream } from 'node:tty';

/** Fewer drafts are done before anyone would look for a sign of life. */
const many = 10;

/** Shows on a terminal, in one line that goes when all is done, how many drafts of a long run have been checked. */
export const progressLine =
  (terminal: Pick<WriteStream, 'write'>) =>
  (done: number, all: number): void => {
    if (all < many) return;
    terminal.write(done < all ? `\r${done} of ${all} drafts` : '\r\u001b[2K');
  };
