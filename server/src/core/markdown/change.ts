/** The stretch between the first and the last character in which two states of a text differ. */
export interface Change {
  readonly start: number;
  /** Its end in the earlier state. */
  readonly before: number;
  /** Its end now. */
  readonly now: number;
}

export function changeBetween(before: string, now: string): Change {
  const start = sameStart(before, now);
  const tail = sameEnd(before, now, start);
  return { start, before: before.length - tail, now: now.length - tail };
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

/** Where the line before the one before an offset begins. For the parser `\n` alone ends a line. */
export function twoLinesBefore(text: string, at: number): number {
  let start = at;
  for (let lines = 0; lines < 3 && start > 0; lines++) start = text.lastIndexOf('\n', start - 1);
  return Math.max(0, start);
}

/** The end of the line of an offset, or of so many lines further on. */
export function endOfLine(text: string, at: number, further = 0): number {
  let end = at;
  for (let lines = 0; lines <= further; lines++) {
    const lineBreak = text.indexOf('\n', end);
    if (lineBreak < 0) return text.length;
    end = lineBreak + 1;
  }
  return end;
}
