import { TreeFragment } from '@lezer/common';

/**
 * The fragments of a text that still hold for its next state: all but the stretch between the first and the last character that
 * differ, and the two lines before it, since a table makes a paragraph end by a line that stands two lines further on, and the rest of
 * its last line, which may now begin elsewhere.
 */
export function unchanged(
  fragments: readonly TreeFragment[],
  before: string,
  now: string,
): readonly TreeFragment[] {
  if (before === now) return fragments;
  const start = sameStart(before, now);
  const tail = wholeLines(now, sameEnd(before, now, start));
  const from = twoLinesBefore(now, start);
  return TreeFragment.applyChanges(fragments, [
    { fromA: from, toA: before.length - tail, fromB: from, toB: now.length - tail },
  ]);
}

/** Texts are compared so many characters at once, which is much faster than one by one. */
const stretch = 4096;

function sameStart(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let length = 0;
  while (
    length + stretch <= shorter &&
    a.slice(length, length + stretch) === b.slice(length, length + stretch)
  )
    length += stretch;
  while (length < shorter && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function sameEnd(a: string, b: string, start: number): number {
  const longest = Math.min(a.length, b.length) - start;
  const ending = (text: string, from: number, to: number): string =>
    text.slice(text.length - to, text.length - from);
  let length = 0;
  while (
    length + stretch <= longest &&
    ending(a, length, length + stretch) === ending(b, length, length + stretch)
  )
    length += stretch;
  while (length < longest && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++;
  return length;
}

/** As much of an end of this length as begins with a line. */
function wholeLines(text: string, length: number): number {
  const lineBreak = text.indexOf('\n', text.length - length);
  return lineBreak < 0 ? 0 : text.length - lineBreak - 1;
}

function twoLinesBefore(text: string, at: number): number {
  let start = at;
  for (let lines = 0; lines < 3 && start > 0; lines++) start = text.lastIndexOf('\n', start - 1);
  return Math.max(0, start);
}
