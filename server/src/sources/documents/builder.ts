import { isHeaderRow, type Block } from './blocks';
import { raisedText } from './raised';

/** What a paragraph is. A level is a heading's. */
export type Role =
  { readonly kind: 'paragraph' | 'item' | 'quote' } | { readonly kind: 'heading'; readonly level: number };

/** Takes down a document as a reader walks through it: paragraphs, and tables with cells that span others. */
export interface Builder {
  openParagraph(): void;
  text(text: string): void;
  /** Text above the line: a power, an ending, or the mark of a note. */
  raised(text: string): void;
  /** A note's text, which follows the paragraph that is open. */
  note(text: string): void;
  /** Null: what the paragraph says is none of the document's text. */
  closeParagraph(role: Role | null): void;
  openTable(): void;
  openRow(): void;
  /** The file marks the row that is open as one of headers. */
  markHeader(): void;
  /** `continues`: it is the cell above going on. */
  openCell(span: { readonly columns: number; readonly rows?: number; readonly continues?: boolean }): void;
  closeCell(): void;
  closeRow(repeated?: number): void;
  closeTable(caption?: string): void;
  /** All that was taken down. */
  readonly blocks: readonly Block[];
  /** Whether some of it was left out as too much. */
  isCut(this: void): boolean;
}

const limits = { blocks: 100_000, rows: 5_000, columns: 150, cells: 200_000, repeated: 200 };

interface OpenTable {
  readonly rows: string[][];
  headers: number;
  row: { readonly cells: string[]; header: boolean } | null;
  cell: { text: string; readonly columns: number; readonly rows: number; readonly continues: boolean } | null;
  /** Cells that reach down into rows to come: by column, their text and how many rows are left. */
  readonly reaching: Map<number, { readonly text: string; left: number }>;
}

export function createBuilder(): Builder {
  const blocks: Block[] = [];
  const paragraphs: { text: string; readonly notes: string[] }[] = [];
  const tables: OpenTable[] = [];
  let cut = false;
  let cellsLeft = limits.cells;

  const openTable = (): OpenTable | undefined => tables.at(-1);
  const openCell = (): OpenTable['cell'] => openTable()?.cell ?? null;
  function add(block: Block): void {
    if (blocks.length < limits.blocks) blocks.push(block);
    else cut = true;
  }
  return {
    blocks,
    isCut: () => cut,
    openParagraph: () => void paragraphs.push({ text: '', notes: [] }),
    text(text) {
      const into = paragraphs.at(-1) ?? openCell();
      if (into) into.text += text;
    },
    raised(text) {
      const into = paragraphs.at(-1) ?? openCell();
      if (into) into.text += raisedText(into.text, text);
    },
    note: (text) => void paragraphs.at(-1)?.notes.push(text),
    closeParagraph(role) {
      const { text, notes } = paragraphs.pop() ?? { text: '', notes: [] };
      if (role === null) return;
      const [said, cell] = [tidy(text), openCell()];
      if (cell) cell.text += ` ${said}`;
      else if (said !== '') add({ ...role, text: said });
      for (const note of notes.map(tidy).filter(Boolean)) add({ kind: 'paragraph', text: note });
    },
    openTable: () => void tables.push({ rows: [], headers: 0, row: null, cell: null, reaching: new Map() }),
    openRow() {
      const table = openTable();
      if (table) table.row = { cells: [], header: false };
    },
    markHeader() {
      const row = openTable()?.row;
      if (row) row.header = true;
    },
    openCell({ columns, rows = 1, continues = false }) {
      const table = openTable();
      if (table) table.cell = { text: '', columns: Math.min(columns, limits.columns), rows, continues };
    },
    closeCell() {
      const table = openTable();
      if (table?.cell && table.row) placeCell(table, table.row.cells, table.cell);
      if (table) table.cell = null;
    },
    closeRow(repeated = 1) {
      const table = openTable();
      if (!table?.row) return;
      const { cells, header } = table.row;
      fillReaching(table, cells);
      if (cells.every((cell) => cell === '')) return;
      if (header && table.headers === table.rows.length) table.headers += 1;
      for (let count = 0; count < Math.min(repeated, limits.repeated); count += 1) {
        if (table.rows.length < limits.rows && cellsLeft > 0) table.rows.push(cells);
        else cut = true;
        cellsLeft -= cells.length;
      }
    },
    closeTable(caption = '') {
      const table = tables.pop();
      if (!table || table.rows.length === 0) return;
      const outer = openCell();
      // A table in a cell is laid out, no data of its own.
      if (outer) outer.text += ` ${table.rows.flat().join(' ')}`;
      else add(tableBlock(table, tidy(caption)));
    },
  };
}

function placeCell(table: OpenTable, cells: string[], cell: NonNullable<OpenTable['cell']>): void {
  fillReaching(table, cells);
  const at = cells.length;
  const text = cell.continues ? (table.rows.at(-1)?.[at] ?? '') : tidy(cell.text);
  for (let column = at; column < Math.min(at + cell.columns, limits.columns); column += 1) {
    fillReaching(table, cells);
    cells.push(text);
    if (cell.rows > 1) table.reaching.set(column, { text, left: Math.min(cell.rows, limits.rows) - 1 });
  }
}

/** Cells from above take their columns first. */
function fillReaching({ reaching }: OpenTable, cells: string[]): void {
  while (cells.length < limits.columns) {
    const above = reaching.get(cells.length);
    if (!above || above.left <= 0) return;
    above.left -= 1;
    cells.push(above.text);
  }
}

/** One column or one row is a layout; a table needs a header, which the first row is unless it holds values. */
function tableBlock({ rows, headers }: OpenTable, caption: string): Block {
  const width = Math.max(...rows.map((row) => row.length));
  if (width < 2) return { kind: 'paragraph', text: rows.flat().filter(Boolean).join(' ') };
  const guessed = isHeaderRow(rows[0] ?? []) ? 1 : 0;
  return { kind: 'table', caption, rows, headers: headers > 0 && headers < rows.length ? headers : guessed };
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
