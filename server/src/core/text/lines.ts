import { firstNot } from './ordered';

/** Offsets at which the lines of a text begin, the first 0; `\n`, `\r\n` and `\r` end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** Line and column from 0 (column in UTF-16 units) of an offset. */
export function placeOf(starts: readonly number[], offset: number): { line: number; column: number } {
  const line = Math.max(0, firstNot(starts, (start) => start <= offset) - 1);
  return { line, column: offset - (starts[line] ?? 0) };
}
