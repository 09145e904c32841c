import type { SourcePlace } from '../reading';
import { withoutMarks } from './cellText';
import { columnName, counted, limits, type Grid, type GridRow } from './grid';
import { partsOf, type Part } from './layout';
import { escapeMarkdown } from '../escapeMarkdown';
import { sideBySide } from './sideBySide';
import { plainTable, type PlainTable } from './table';

/** A document as it grows: its Markdown, where its stretches stand, and what had to be left out. */
export interface Written {
  text: string;
  readonly places: SourcePlace[];
  /** Plain sentences. */
  readonly remarks: string[];
  /** Cells written so far. */
  cells: number;
}

export const emptyWritten = (): Written => ({ text: '', places: [], remarks: [], cells: 0 });

const unitLine =
  /^\(?(?:units?: ?)?(?:£|€|US\$|\$|%|per ?cent|percentages?|numbers?|counts?|rates?|thousands?|millions?|billions?|000s)(?=[\s,)]|$|[mb]n?\b|000)[^.]{0,40}\)?$/i;
const note =
  /^(?:notes?|sources?|footnotes?|\[|\(?\d{1,2}[.)]|[*†‡]|this (?:sheet|worksheet|table)|back to|return to)/i;

/** Writes a sheet: its title as heading, its tables with captions, the rest as paragraphs. */
export function writeSheet(grid: Grid, written: Written): void {
  const parts = partsOf(grid);
  if (grid.cut)
    written.remarks.push(
      `${grid.name === '' ? 'This file' : `The sheet “${grid.name}”`} has more than ${counted(limits.sheetRows)} rows; those below were not read.`,
    );
  const first = parts[0];
  const titled = first?.kind === 'text' && isTitle(first.row);
  const title = titled ? textOf(first.row) : /^sheet ?\d*$/i.test(grid.name) ? '' : grid.name;
  if (title !== '')
    line(written, `# ${escapeMarkdown(title)}`, placeOf(grid, first?.kind === 'text' ? first.row : null));
  let above: GridRow[] = titled ? [first.row] : [];
  let heading: GridRow | null = titled ? first.row : null;
  for (const part of titled ? parts.slice(1) : parts) {
    if (part.kind === 'text') above.push(part.row);
    else {
      writeTable(grid, part, above, heading, written);
      above = [];
      heading = null;
    }
  }
  paragraphs(
    grid,
    above.filter((row) => row !== heading),
    written,
  );
}

const textOf = (row: GridRow): string =>
  withoutMarks(row.cells.filter((cell) => cell !== '').join(row.spans === null ? ', ' : ': ')).replace(
    /:[:,] /g,
    ': ',
  );

/** Short, no sentence, no note. */
const isTitle = (row: GridRow): boolean => {
  const text = textOf(row);
  return text.length <= 200 && !/[.!?]$/.test(text) && !note.test(text) && !unitLine.test(text);
};

/** The text lines above a table: the last title is its caption, with a line that gives the unit in brackets behind it. */
function writeTable(
  grid: Grid,
  part: Extract<Part, { kind: 'table' }>,
  above: readonly GridRow[],
  heading: GridRow | null,
  written: Written,
): void {
  const title = above.findLast(isTitle) ?? heading;
  const unit = above.find((row) => unitLine.test(textOf(row)));
  paragraphs(
    grid,
    above.filter((row) => row !== title && row !== unit && row !== heading),
    written,
  );
  if (title && title !== heading) line(written, `## ${escapeMarkdown(textOf(title))}`, placeOf(grid, title));
  const caption = [title ? textOf(title) : '', unit ? `(${textOf(unit).replace(/^\(|\)$/g, '')})` : ''];
  const words = caption.filter(Boolean).join(' ');
  for (const rows of sideBySide(part.rows)) {
    writeRows(grid, withScale(plainTable(rows), words), written);
    if (words !== '') line(written, captionLine(words), placeOf(grid, title ?? null));
  }
  paragraphs(grid, part.notes, written);
}

/** A caption that numbers itself is known for one; any other is marked. */
const captionLine = (words: string): string =>
  /^(?:table|figure) \d/i.test(words) ? escapeMarkdown(words) : `Table: ${escapeMarkdown(words)}`;

/** Thousands and millions without a unit hold for every column that names no unit itself. */
function withScale(table: PlainTable, caption: string): PlainTable {
  const scale = /\((?:[^()]{0,20} )?(thousands?|millions?|billions?|000s)\)/i.exec(caption)?.[1];
  if (!scale || /[£$€]/.test(caption)) return table;
  const headers = table.headers.map((header) =>
    /[%£$€(]|\bper\b|percent|rate|thousand|million|billion/i.test(header)
      ? header
      : `${header} (${scale.toLowerCase()})`.trim(),
  );
  return { ...table, headers };
}

/** Lines of text; a short one of words alone above a sentence is its heading. */
function paragraphs(grid: Grid, rows: readonly GridRow[], written: Written): void {
  for (const [index, row] of rows.entries()) {
    const text = textOf(row).replace(/^\(?\d{1,2}[.)] /, '');
    if (!/\p{L}/u.test(text)) continue;
    const next = rows[index + 1];
    const heads = isTitle(row) && saysNoFigure(text) && /[.!?]$/.test(next === undefined ? '' : textOf(next));
    line(written, `${heads ? '## ' : ''}${escapeMarkdown(text)}`, placeOf(grid, row));
  }
}

const saysNoFigure = (text: string): boolean =>
  text.length <= 80 && !/[\d:]/.test(text.replace(/\b(?:19|20)\d\d(?:[/–-]\d\d)?\b/g, ''));

function line(written: Written, text: string, label: string): void {
  written.places.push({ start: written.text.length, label });
  written.text += `${text}\n\n`;
}

function placeOf({ name }: Grid, row: GridRow | null): string {
  if (name === '') return row ? `line ${row.number}` : '';
  return row ? `sheet ${name}, row ${row.number}` : `sheet ${name}`;
}

/** The table in pipes; each cell is a place of its own. */
function writeRows(grid: Grid, table: PlainTable, written: Written): void {
  const columns = table.columns.slice(0, limits.columns);
  const rows = table.rows.slice(0, rowsWithRoom(table.rows.length, columns.length, written));
  tellCut(grid, table, rows.length, written);
  if (rows.length === 0 || columns.length === 0) return;
  written.places.push({ start: written.text.length, label: placeOf(grid, null) });
  const head = [table.corner, ...columns.map((_, index) => table.headers[index] ?? '')];
  written.text += `${pipes(head)}\n${pipes(head.map(() => '---'))}\n`;
  for (const { number, header, values } of rows) {
    written.text += `| ${escapeMarkdown(header)} |`;
    for (const [index, column] of columns.entries()) {
      const cell =
        grid.name === '' ? `line ${number}` : `sheet ${grid.name}, cell ${columnName(column)}${number}`;
      written.places.push({ start: written.text.length, label: cell });
      written.text += ` ${escapeMarkdown(values[index] ?? '')} |`;
    }
    written.text += '\n';
    written.cells += columns.length;
  }
  written.text += '\n';
}

/** A table that fits is read whole; one that does not gets half of the room that is left, so that there is some for the next. */
function rowsWithRoom(rows: number, columns: number, { cells }: Written): number {
  const room = limits.cells - cells;
  const fitting = rows * columns <= room ? rows : Math.floor(room / 2 / Math.max(columns, 1));
  return Math.min(fitting, limits.rows);
}

const pipes = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;

function tellCut({ name }: Grid, table: PlainTable, rows: number, { remarks }: Written): void {
  const where = name === '' ? 'A table' : `A table of the sheet “${name}”`;
  if (table.rows.length > rows)
    remarks.push(
      `${where} has ${counted(table.rows.length)} rows; only the first ${counted(rows)} were read, so figures below them are not compared.`,
    );
  if (table.columns.length > limits.columns)
    remarks.push(
      `${where} has ${counted(table.columns.length)} columns; only the first ${limits.columns} were read, so figures beside them are not compared.`,
    );
}
