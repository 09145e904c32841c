import { firstNot } from './ordered';

/** Offsets at which the lines of a text begin, the first 0; `\n`, `\r\n` and `\r` end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) if (endsLine(text, at)) starts.push(at + 1);
  return starts;
}

/** Line and column from 0 (column in UTF-16 units) of an offset. */
export function placeOf(starts: readonly number[], offset: number): { line: number; column: number } {
  const line = Math.max(0, firstNot(starts, (start) => start <= offset) - 1);
  return { line, column: offset - (starts[line] ?? 0) };
}

/** Where the line in which an offset stands begins. */
export function startOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !endsLine(text, at - 1)) at--;
  return at;
}

/** Where the line behind that of an offset begins; -1 for the last line. */
export function nextLine(text: string, offset: number): number {
  for (let at = offset; at < text.length; at++) if (endsLine(text, at)) return at + 1;
  return -1;
}

function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10);
}
