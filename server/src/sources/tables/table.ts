import { cellValue, isFigure, isMissing, isYear, withoutMarks } from './cellText';
import type { GridRow } from './grid';
import { firstColumn, isData } from './layout';

/** A table that can be written: one header for each column, one header for each row. */
export interface PlainTable {
  /** Of the columns that hold values. */
  readonly headers: readonly string[];
  /** Columns of the sheet (from 0) that the values stand in. */
  readonly columns: readonly number[];
  readonly rows: readonly PlainRow[];
  /** Over the column of row headers. */
  readonly corner: string;
}

export interface PlainRow {
  readonly number: number;
  readonly header: string;
  readonly values: readonly string[];
}

/** Levels that a header may have. */
const deepest = 5;
const numbered = /^(?:years?|months?|quarters?|weeks?|age|days?|period|time|band)\b/i;
const codeHeader = /\bcodes?$|^(?:ids?|refs?|rank|order|no\.?|#|row)$/i;
/** Header rows that describe the file, not the figures (`CDID`, `Release date`). */
const aboutFile =
  /\b(?:code|cdid|identifiers?|ids?|release|release date|published|updated|notes?|contact)$|^(?:source|next release|important notes)\b/i;
const unitHeader = /^(?:units?(?: of measure(?:ment)?)?|uom)$/i;
const code = /^[A-Z]{1,3}\d{4,9}$/;

/** Reads the rows of one table: header rows of several levels are joined, label columns become the row's header. */
export function plainTable(rows: readonly GridRow[]): PlainTable {
  const levels = headerLevels(rows);
  const body = rows.slice(levels);
  const head = headRows(rows.slice(0, levels));
  const columns = usedColumns(rows);
  const headers = new Map(columns.map((column) => [column, columnHeader(head, column)]));
  const headerOf = (column: number): string => headers.get(column) ?? '';
  const labels = labelColumns(body, columns, headerOf);
  const codes = columns.filter((column) => isCodeColumn(body, column, headerOf(column)));
  const named = labels.filter((column) => !codes.includes(column));
  const kept = named.length > 0 ? named : labels;
  const values = columns.filter((column) => !labels.includes(column) && !codes.includes(column));
  return {
    headers: values.map(headerOf),
    columns: values,
    rows: withCountsApart(bodyRows(body, kept, values, headerOf), values.map(headerOf)),
    corner: kept.map(headerOf).filter(Boolean).join(', '),
  };
}

function headerLevels(rows: readonly GridRow[]): number {
  const first = rows.findIndex((row, index) => isData(row) || isRowOfYears(row, rows[index - 1]));
  let levels = Math.max(0, first);
  while (levels > 1 && isLoneFirst(rows[levels - 1])) levels -= 1;
  return Math.min(levels, deepest);
}

/** A word alone in the first column below a header stands over the rows that follow. */
const isLoneFirst = (row: GridRow | undefined): boolean =>
  row !== undefined && row.cells.every((cell, column) => (cell !== '') === (column === 0));

/** Four digits may be years over columns or counts like 1950: counts, where both this row and the header above name themselves. */
function isRowOfYears(row: GridRow, above: GridRow | undefined): boolean {
  if (above === undefined || firstColumn(row) !== firstColumn(above)) return false;
  const behind = row.cells.slice(firstColumn(row) + 1).filter((cell) => cell !== '');
  return behind.length > 0 && behind.every(isYear);
}

/** Where the first header row names its first column, what stands below that name says what a row of the header is. */
function headRows(rows: readonly GridRow[]): readonly GridRow[] {
  const corner = rows[0]?.cells[0] ?? '';
  if (corner === '') return rows;
  return rows
    .filter((row, level) => level === 0 || !aboutFile.test(withoutMarks(row.cells[0] ?? '')))
    .map((row, level) => (level === 0 ? row : { ...row, cells: ['', ...row.cells.slice(1)] }));
}

function usedColumns(rows: readonly GridRow[]): number[] {
  const used = new Set<number>();
  for (const { cells } of rows)
    for (const [column, cell] of cells.entries()) if (cell !== '') used.add(column);
  return [...used].sort((a, b) => a - b);
}

/** The words above a column, from the top level down: `Men, 2023`. */
function columnHeader(head: readonly GridRow[], column: number): string {
  const words: string[] = [];
  for (const [level, row] of head.entries()) {
    const text = withoutMarks(cellAbove(row, column, level < head.length - 1));
    if (text !== '' && words.at(-1) !== text) words.push(text);
  }
  return words.join(', ');
}

/** A cell's own text, or that of the cell to its left which is merged over it, or stands over it where nothing is merged. */
function cellAbove(row: GridRow, column: number, upper: boolean): string {
  const own = row.cells[column] ?? '';
  if (own !== '') return own;
  const merged = row.spans !== null && row.spans.size > 0;
  if (!merged && (!upper || column === 0)) return '';
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = row.cells[left] ?? '';
    if (text === '') continue;
    if (merged) return left + (row.spans.get(left) ?? 1) > column ? text : '';
    return left > firstColumn(row) || firstColumn(row) > 0 ? text : '';
  }
  return '';
}

/** The first column and those behind it that hold names, years or codes before the first one of figures. */
function labelColumns(
  body: readonly GridRow[],
  columns: readonly number[],
  headerOf: (column: number) => string,
): number[] {
  const isLabel = (column: number): boolean => {
    const cells = body
      .map(({ cells: all }) => all[column] ?? '')
      .filter((cell) => cell !== '' && !isMissing(cell));
    if (cells.length === 0) return false;
    const figures = cells.filter(isFigure).length;
    return (
      figures * 2 < cells.length ||
      (numbered.test(headerOf(column)) && cells.every((cell) => /^\d{1,3}$/.test(cell)))
    );
  };
  const firstValue = columns.findIndex(
    (column, index) => index > 0 && !isLabel(column) && !isCodeColumn(body, column, headerOf(column)),
  );
  return firstValue < 0 ? columns.slice(0, 1) : columns.slice(0, firstValue);
}

function isCodeColumn(body: readonly GridRow[], column: number, header: string): boolean {
  if (codeHeader.test(header)) return true;
  const cells = body.map(({ cells: all }) => all[column] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => code.test(cell));
}

function bodyRows(
  body: readonly GridRow[],
  labels: readonly number[],
  values: readonly number[],
  headerOf: (column: number) => string,
): PlainRow[] {
  let section = '';
  const above: string[] = [];
  const rows: PlainRow[] = [];
  for (const row of body) {
    const words = labels.map((column) => labelText(row.cells[column] ?? '', headerOf(column)));
    const cells = values.map((column) => cellValue(row.cells[column] ?? ''));
    if (isSection(row, labels)) {
      section = withoutMarks(row.cells[firstColumn(row)] ?? '');
      continue;
    }
    const last = words.findLastIndex((word) => word !== '');
    const whole = words.map((word, index) => (word === '' && index < last ? (above[index] ?? '') : word));
    above.splice(0, above.length, ...whole);
    const header = rowHeader([section, ...whole], ['', ...labels.map(headerOf)]);
    rows.push({ number: row.number, header, values: cells });
  }
  return rows;
}

/** The words that name a row; its unit stands in brackets behind them (`Spending, England (£ million)`). */
function rowHeader(words: readonly string[], headers: readonly string[]): string {
  const named = words.filter((word, index) => word !== '' && !unitHeader.test(headers[index] ?? ''));
  const unit = words.find((word, index) => word !== '' && unitHeader.test(headers[index] ?? ''));
  const name = named.join(', ');
  return unit === undefined || /^(?:numbers?|counts?)$/i.test(unit) ? name : `${name} (${unit})`;
}

/** `1950` among counts is no year: it is written `1,950`. */
function withCountsApart(rows: readonly PlainRow[], headers: readonly string[]): readonly PlainRow[] {
  const counts = headers.map(
    (header, index) =>
      !/\b(?:years?|date|since|period)\b/i.test(header) &&
      rows.some(({ values }) => isFigure(values[index] ?? '')),
  );
  return rows.map((row) => ({
    ...row,
    values: row.values.map((cell, index) =>
      counts[index] && /^[12]\d{3}$/.test(cell) ? `${cell.charAt(0)},${cell.slice(1)}` : cell,
    ),
  }));
}

/** A line of one word in the label columns and nothing else stands over the rows that follow. */
const isSection = (row: GridRow, labels: readonly number[]): boolean => {
  const column = firstColumn(row);
  return labels.includes(column) && row.cells.every((cell, index) => index === column || cell === '');
};

/** A bare number says what it is with its header: `Age 16`. */
function labelText(cell: string, header: string): string {
  const text = withoutMarks(cell);
  return /^\d+$/.test(text) && !isYear(text) && header !== '' ? `${header} ${text}` : text;
}
