/** A row of a sheet or of a delimited file, as a reader sees it. */
export interface GridRow {
  /** From 1: the row of the sheet, or the line of the file on which it begins. */
  readonly number: number;
  /** The text of each cell as shown, trimmed and on one line; '' where the cell is empty. */
  readonly cells: readonly string[];
  /** How many columns a merged cell covers, by its column (from 0); null where the file knows no merged cells. */
  readonly spans: ReadonlyMap<number, number> | null;
}

export interface Grid {
  /** '' for a file that has no sheets. */
  readonly name: string;
  readonly rows: readonly GridRow[];
  /** Whether there are rows beyond `limits.sheetRows`, which were left out. */
  readonly cut: boolean;
}

/** What of a file is read at most; beyond it a message says what was left out. */
export const limits = {
  bytes: 40_000_000,
  /** Rows of a table with figures. */
  rows: 5000,
  columns: 150,
  /** Cells of all tables of a file. */
  cells: 20_000,
  /** Of one cell. */
  characters: 4000,
  /** Rows of a sheet or file, empty ones included. */
  sheetRows: 30_000,
  sheets: 100,
} as const;

/** A letter name of a column from 0: `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

export const oneLine = (text: string): string => text.slice(0, limits.characters).replace(/\s+/g, ' ').trim();

export const counted = (count: number): string => count.toLocaleString('en-GB');
