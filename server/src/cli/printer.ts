import type { Frame, Tally } from './formats/format';

/** Prints what was found in drafts, which may be checked in any order. */
export interface Printer {
  /** Takes the part of a draft, by its place among all; it is printed once those before it are. */
  take(this: void, at: number, written: string): void;
  /** After all of them. */
  end(this: void, drafts: readonly Tally[]): void;
}

/** Prints each part as soon as its turn comes, so that of a long run none is kept for longer. `print` ends lines. */
export function createPrinter({ head, between, tail }: Frame, print: (text: string) => void): Printer {
  /** Parts before which others are still to come, by their places. */
  const early = new Map<number, string>();
  let next = 0;
  /** The last one, of which it is not known yet whether another follows. */
  let last: string | null = null;
  let begun = false;

  function begin(): void {
    if (!begun) head.forEach(print);
    begun = true;
  }
  function add(written: string): void {
    if (written === '') return;
    begin();
    if (last !== null) print(last + between);
    last = written;
  }
  return {
    take(at, written) {
      early.set(at, written);
      for (let one = early.get(next); one !== undefined; one = early.get(next)) {
        early.delete(next++);
        add(one);
      }
    },
    end(drafts) {
      begin();
      if (last !== null) print(last);
      tail(drafts).forEach(print);
    },
  };
}
