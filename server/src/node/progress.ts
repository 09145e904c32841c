import type { WriteStream } from 'node:tty';

/** Fewer drafts are done before anyone would look for a sign of life. */
const many = 10;

/** Says in one line of a terminal how many drafts of a long run have been checked. */
export interface ProgressLine {
  /** The line goes when all is done. */
  show(this: void, done: number, all: number): void;
  /** Takes the line away, for something else that is to be written there. */
  hide(this: void): void;
}

export function progressLine(terminal: Pick<WriteStream, 'write'>): ProgressLine {
  let isShown = false;
  function hide(): void {
    if (isShown) terminal.write('\r\u001b[2K');
    isShown = false;
  }
  return {
    show(done, all) {
      if (all < many) return;
      if (done === all) return hide();
      terminal.write(`\r${done} of ${all} drafts`);
      isShown = true;
    },
    hide,
  };
}
