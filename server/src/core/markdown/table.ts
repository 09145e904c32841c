import { exact } from '../text/exact';
import type { Span } from '../text/span';
import type { TableRow } from './document';
import { isColumns } from './tableGrammar';

/** The rows of a table; its second line, of dashes, is none. */
export function readRows(text: string): readonly TableRow[] {
  const dashes = text.split('\n', 2)[1] ?? '';
  const starts = isColumns(dashes) ? [...dashes.matchAll(/-+/g)].map((match) => match.index) : null;
  const rows: TableRow[] = [];
  let start = 0;
  text.split('\n').forEach((line, index) => {
    if (index !== 1 && line.trim() !== '' && !isColumns(line))
      rows.push(starts ? simpleRow(line, starts, start, index === 0) : readRow(line, start, index === 0));
    start += line.length + 1;
  });
  return rows;
}

/** `starts`: where the dashes of the columns begin. A cell that begins further to the left, as the header of a column set flush right may, stays whole. */
function simpleRow(line: string, starts: readonly number[], offset: number, header: boolean): TableRow {
  const bounds = starts.map((start, column) => (column === 0 ? 0 : wordStart(line, start)));
  const cells = bounds.map((from, column) =>
    trimmed(
      line,
      Math.min(from, line.length),
      Math.min(bounds[column + 1] ?? line.length, line.length),
      offset,
    ),
  );
  const from = line.length - line.trimStart().length;
  return { header, span: { start: offset + from, end: offset + line.trimEnd().length }, cells };
}

function wordStart(line: string, at: number): number {
  let start = at;
  while (start > 0 && start < line.length && !isBlank(line[start - 1]) && !isBlank(line[start])) start--;
  return start;
}

function readRow(line: string, offset: number, header: boolean): TableRow {
  const from = line.length - line.trimStart().length;
  const to = line.trimEnd().length;
  const bounds = pipes(line, from, to);
  const cells: Span[] = [];
  for (let i = 0; i + 1 < bounds.length; i++) {
    cells.push(trimmed(line, (bounds[i] as number) + 1, bounds[i + 1] as number, offset));
  }
  return { header, span: { start: offset + from, end: offset + to }, cells: exact(cells) };
}

/** Where the cells of a line end, its two outer ends included whether or not a pipe stands there. */
function pipes(line: string, from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    if (line[i] === '\\') i++;
    else if (line[i] === '|') found.push(i);
  }
  if (found[0] !== from) found.unshift(from - 1);
  if (found.at(-1) !== to - 1 || found.length === 1) found.push(to);
  return found;
}

function trimmed(line: string, start: number, end: number, offset: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(line[from])) from++;
  while (to > from && isBlank(line[to - 1])) to--;
  return { start: offset + from, end: offset + to };
}

const isBlank = (c: string | undefined): boolean => c === ' ' || c === '\t' || c === '\r';
