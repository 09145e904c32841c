import { lineStarts, placeOf } from '../core/text/lines';
import type { Span } from '../core/text/span';

/** Lines and columns from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Turns spans of a text into places. */
export function placesIn(text: string): (span: Span) => Place {
  const starts = lineStarts(text);
  return ({ start, end }) => {
    const [from, to] = [placeOf(starts, start), placeOf(starts, end)];
    return { line: from.line + 1, column: from.column + 1, endLine: to.line + 1, endColumn: to.column + 1 };
  };
}
