import { blank } from '../text/blank';

/** A stretch of a text that is no prose. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  /** What it says in the prose, of the same length: what an entity stands for; null where it is left blank. */
  readonly text: string | null;
}

/** The text, of the same length, with its masks on; where one lies within another, only the outer one shows. */
export function withMasks(text: string, masks: readonly Mask[]): string {
  const ordered = [...masks].sort((a, b) => a.start - b.start || b.end - a.end);
  let done = '';
  let at = 0;
  for (const { start, end, text: shown } of ordered) {
    if (end <= at) continue;
    done += text.slice(at, start) + (shown ?? blank(text.slice(Math.max(at, start), end)));
    at = end;
  }
  return done + text.slice(at);
}
