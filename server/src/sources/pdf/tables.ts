import { isHeaderRow } from '../documents/blocks';
import type { Part, Row, Segment } from './page';

/** Rows that make a table, its header included. */
const fewestRows = 3;
/** Two rows of one table stand no further apart than this, in sizes of their type. */
const longestGap = 3.2;

/** A run of rows that stand in columns, as cells; null where the rows at `from` are none. */
export interface FoundTable {
  readonly rows: readonly (readonly string[])[];
  /** Rows of headers at the top. */
  readonly headers: number;
  /** The first row behind it. */
  readonly next: number;
}

export function tableAt(rows: readonly Row[], from: number): FoundTable | null {
  let next = beginsHeader(rows, from) ? from + 1 : from;
  let several = 0;
  while (next < rows.length && belongs(rows, from, next)) {
    if ((rows[next]?.segments.length ?? 0) > 1) several += 1;
    next += 1;
  }
  while (next > from && (rows[next - 1]?.segments.length ?? 0) < 2) next -= 1;
  if (isLabelEnd(rows, from, next)) next += 1;
  if (several < fewestRows) return null;
  const run = rows.slice(from, next);
  const columns = columnsOf(run);
  if (columns.length < 2 || isProse(run) || !isAligned(run)) return null;
  const cells = mergedLabels(run.map((row) => cellsOf(row, columns)));
  const headers = headerRows(cells);
  return { rows: cells, headers, next };
}

/** The second line of the last row's label: `Pell and` / `the villages`. */
function isLabelEnd(rows: readonly Row[], from: number, at: number): boolean {
  const [before, row] = [rows[at - 1], rows[at]];
  const [only, ...others] = row?.segments ?? [];
  const label = Math.min(...rows.slice(from, at).map(({ segments }) => segments[0]?.x ?? Infinity));
  return (
    before !== undefined &&
    only !== undefined &&
    others.length === 0 &&
    Math.abs(only.x - label) < 2 &&
    before.y - only.y < 1.5 * only.size &&
    /^\p{Ll}/u.test(only.text)
  );
}

/** A line that begins a header of several lines over a column that is not the first. */
export function beginsHeader(rows: readonly Row[], at: number): boolean {
  const [row, next] = [rows[at], rows[at + 1]];
  const [segment, ...others] = row?.segments ?? [];
  const [first, second] = next?.segments ?? [];
  return (
    row !== undefined &&
    next !== undefined &&
    segment !== undefined &&
    others.length === 0 &&
    first !== undefined &&
    second !== undefined &&
    segment.x > first.end &&
    row.y > next.y &&
    row.y - next.y < 1.8 * row.size
  );
}

/** A row of several segments, or a label that stands alone between two of them. */
function belongs(rows: readonly Row[], from: number, at: number): boolean {
  const [row, before] = [rows[at], rows[at - 1]];
  if (!row) return false;
  if (at > from && before && (before.y - row.y > longestGap * row.size || before.y < row.y)) return false;
  if (row.segments.length > 1) return true;
  const behind = rows[at + 1];
  return (
    at > from &&
    behind !== undefined &&
    behind.segments.length > 1 &&
    row.y - behind.y <= longestGap * row.size &&
    (row.segments[0]?.text.length ?? 0) < 60
  );
}

/** Two columns of sentences are no table. */
const isProse = (rows: readonly Row[]): boolean => {
  const cells = rows.flatMap(({ segments }) => segments.map(({ text }) => text));
  const figures = cells.filter((text) => /\d/.test(text)).length;
  const long = cells.filter((text) => text.length > 60).length;
  return long > 0.4 * cells.length || figures < 0.15 * cells.length;
};

/** Points by which edges of one column may differ, and the share of segments that must stand in line. */
const tolerance = 3;
const inLine = 0.6;

/** Cells stand under one another by their left edge, their right edge or their middle; words of a justified line do not. */
function isAligned(rows: readonly Row[]): boolean {
  const behind = rows.flatMap(({ segments }, row) => segments.slice(1).map((segment) => ({ segment, row })));
  const edges: readonly ((segment: Segment) => number)[] = [
    ({ x }) => x,
    ({ end }) => end,
    ({ x, end }) => (x + end) / 2,
  ];
  const aligned = behind.filter(({ segment, row }) =>
    edges.some((edge) =>
      behind.some((other) => other.row !== row && Math.abs(edge(other.segment) - edge(segment)) < tolerance),
    ),
  );
  return aligned.length >= inLine * behind.length;
}

interface Column {
  start: number;
  end: number;
}

/** Columns by the rows that have the most segments: their places, joined where they overlap. */
function columnsOf(rows: readonly Row[]): readonly Column[] {
  const most = Math.max(...rows.map(({ segments }) => segments.length));
  const full = rows.filter(({ segments }) => segments.length >= most - (most > 3 ? 1 : 0));
  const spans = full.flatMap(({ segments }) => segments.map(({ x, end }): Column => ({ start: x, end })));
  const columns: Column[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = columns.at(-1);
    if (last && span.start < last.end - 1) last.end = Math.max(last.end, span.end);
    else columns.push({ ...span });
  }
  return columns;
}

/** Each segment goes to the column that it overlaps most; a header over several columns stands in each. */
function cellsOf({ segments }: Row, columns: readonly Column[]): string[] {
  const cells = columns.map(() => '');
  for (const segment of segments.flatMap((each) => stretchesOf(each, columns))) {
    const shares = columns.map((column) => overlap(segment, column));
    const wide = shares.filter((share) => share > 0).length > 1 && segments.length < columns.length;
    const best = shares.indexOf(Math.max(...shares));
    columns.forEach((_, at) => {
      if (at === best || (wide && (shares[at] ?? 0) > 0))
        cells[at] = `${cells[at] ?? ''} ${segment.text.trim()}`.trim();
    });
  }
  return cells;
}

/** A segment over several columns falls apart where it was put together from stretches of one column each. */
function stretchesOf(segment: Segment, columns: readonly Column[]): readonly Part[] {
  const over = (part: Part): number => columns.filter((column) => overlap(part, column) > 0).length;
  if (over(segment) < 2 || segment.parts.some((part) => over(part) > 1)) return [segment];
  return segment.parts;
}

/** Positive where they overlap, else minus the distance. */
const overlap = ({ x, end }: Part, column: Column): number =>
  Math.min(end, column.end) - Math.max(x, column.start);

/** A row whose first cell alone is filled goes on in the next row, or began in the last. */
function mergedLabels(rows: readonly (readonly string[])[]): string[][] {
  const merged: string[][] = [];
  let waiting = '';
  for (const row of rows) {
    const [label = '', ...values] = row;
    const alone = label !== '' && values.every((cell) => cell === '');
    const last = merged.at(-1);
    if (alone && last && /^\p{Ll}/u.test(label)) last[0] = `${last[0] ?? ''} ${label}`.trim();
    else if (alone && merged.length > 0) waiting = `${waiting} ${label}`.trim();
    else {
      const whole =
        waiting !== '' && (label === '' || /^\p{Ll}/u.test(label)) ? `${waiting} ${label}`.trim() : label;
      merged.push([whole, ...values]);
      waiting = '';
    }
  }
  return merged;
}

/** The rows at the top in which hardly a cell is a value. */
function headerRows(rows: readonly (readonly string[])[]): number {
  let count = 0;
  while (count < rows.length - 1 && count < 4 && isHeaderRow(rows[count] ?? [])) count += 1;
  return Math.max(1, count);
}
