import { firstNot } from '../../core/text/ordered';
import { limits, oneLine, type Grid, type GridRow } from './grid';
import { formatNumber, readableDate } from './numberFormat';
import { RichText } from './richText';
import { walkXml } from '../xml';

export interface SheetContext {
  readonly strings: readonly string[];
  /** Number format by style index. */
  readonly formats: readonly string[];
  readonly from1904: boolean;
}

interface OpenRow {
  readonly number: number;
  readonly cells: string[];
  readonly spans: Map<number, number>;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
}

/** The cells of a sheet as shown; formulas by the value that was last calculated; hidden rows and columns like any other. */
export function readCells(bytes: Uint8Array | null, name: string, context: SheetContext): Grid {
  const rows: OpenRow[] = [];
  if (bytes === null) return { name, rows, cut: false };
  let cell: OpenCell | null = null;
  let inValue = false;
  const inline = new RichText();
  const done = (): boolean => rows.length >= limits.sheetRows;
  walkXml(bytes, {
    done,
    open: (tag, attributes) => {
      if (tag === 'row') openRow(rows, attributes);
      else if (tag === 'c') {
        cell = openCell(rows, attributes);
        inline.clear();
      } else if (tag === 'v') inValue = true;
      else if (tag === 'mergeCell') addMerge(rows, attributes.get('ref') ?? '');
      else inline.open(tag, attributes);
    },
    text: (text) => {
      if (inValue && cell) cell.value += text;
      else inline.text(text);
    },
    close: (tag) => {
      if (tag === 'v') inValue = false;
      else if (tag !== 'c') inline.close(tag);
      else if (cell) {
        const row = rows.at(-1);
        if (row) setCell(row, cell.column, oneLine(shown(cell, inline.whole, context)));
        cell = null;
      }
    },
  });
  return { name, rows: withGaps(rows), cut: done() };
}

function openRow(rows: OpenRow[], attributes: ReadonlyMap<string, string>): void {
  const number = Number(attributes.get('r')) || (rows.at(-1)?.number ?? 0) + 1;
  rows.push({ number, cells: [], spans: new Map() });
}

function openCell(rows: readonly OpenRow[], attributes: ReadonlyMap<string, string>): OpenCell | null {
  const row = rows.at(-1);
  if (!row) return null;
  const column = placeIn(attributes.get('r') ?? '')?.column ?? row.cells.length;
  return { column, type: attributes.get('t') ?? 'n', style: Number(attributes.get('s') ?? 0), value: '' };
}

/** Columns beyond those of any table that is read are not kept. */
function setCell({ cells }: OpenRow, column: number, text: string): void {
  if (text === '' || column >= limits.columns * 4) return;
  while (cells.length < column) cells.push('');
  cells[column] = text;
}

function shown(
  { type, style, value }: OpenCell,
  inline: string,
  { strings, formats, from1904 }: SheetContext,
): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'inlineStr') return inline;
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return readableDate(value.slice(0, 10));
  if (type !== 'n' || value.trim() === '' || !Number.isFinite(Number(value))) return value;
  return formatNumber(Number(value), formats[style] ?? 'General', from1904);
}

/** Column and row from 0 of `C7`. */
function placeIn(reference: string): { column: number; row: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})/.exec(reference);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(match[2]) };
}

/** A merged cell's width; its text is repeated in the rows that it goes down over. */
function addMerge(rows: readonly OpenRow[], reference: string): void {
  const [from, to] = reference.split(':').map(placeIn);
  if (!from || !to) return;
  const first = rowAt(rows, from.row);
  const text = first?.cells[from.column] ?? '';
  if (!first || text === '') return;
  if (to.column > from.column) first.spans.set(from.column, to.column - from.column + 1);
  if (to.column > from.column) return;
  for (let number = from.row + 1; number <= Math.min(to.row, from.row + 1000); number += 1) {
    const row = rowAt(rows, number);
    if (row && row.cells.some((cell) => cell !== '')) {
      if ((row.cells[from.column] ?? '') === '') setCellText(row, from.column, text);
    }
  }
}

function setCellText(row: OpenRow, column: number, text: string): void {
  while (row.cells.length <= column) row.cells.push('');
  row.cells[column] = text;
}

function rowAt(rows: readonly OpenRow[], number: number): OpenRow | undefined {
  const row = rows[firstNot(rows, (one) => one.number < number)];
  return row?.number === number ? row : undefined;
}

/** Rows that a file leaves out are empty ones. */
function withGaps(rows: readonly OpenRow[]): readonly GridRow[] {
  return rows.flatMap((row, index): GridRow[] => {
    const before = rows[index - 1]?.number ?? row.number - 1;
    const empty: GridRow = { number: row.number - 1, cells: [], spans: null };
    return row.number > before + 1 ? [empty, row] : [row];
  });
}
