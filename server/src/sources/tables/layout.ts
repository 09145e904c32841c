import { isFigure, isMissing } from './cellText';
import type { Grid, GridRow } from './grid';

/** A stretch of a sheet: lines of text, or a table with the text that hangs on its foot. */
export type Part =
  | { readonly kind: 'text'; readonly row: GridRow }
  | { readonly kind: 'table'; readonly rows: readonly GridRow[]; readonly notes: readonly GridRow[] };

const filled = (row: GridRow): number => row.cells.reduce((count, cell) => count + (cell === '' ? 0 : 1), 0);

/** Column of the first cell that holds something; the row has one. */
export const firstColumn = (row: GridRow): number => row.cells.findIndex((cell) => cell !== '');

/** The parts of a sheet from top to bottom: empty rows divide them, unless what follows goes on without a header of its own. */
export function partsOf({ rows }: Grid): readonly Part[] {
  const groups: GridRow[][] = [];
  let open: GridRow[] = [];
  for (const row of rows) {
    if (filled(row) > 0) open.push(row);
    else if (open.length > 0) {
      groups.push(open);
      open = [];
    }
  }
  if (open.length > 0) groups.push(open);
  return joined(groups).flatMap(partsOfGroup);
}

function joined(groups: readonly GridRow[][]): readonly (readonly GridRow[])[] {
  const found: GridRow[][] = [];
  for (const group of groups) {
    const before = found.at(-1);
    if (before && goesOn(before, group)) before.push(...group);
    else found.push([...group]);
  }
  return found;
}

/** Whether a group has figures but no header, as where empty rows set the parts of one table apart. */
function goesOn(before: readonly GridRow[], group: readonly GridRow[]): boolean {
  const first = group.find((row) => filled(row) > 1);
  const header = before.findLast((row) => filled(row) > 1);
  return first !== undefined && header !== undefined && isData(first) && filled(before.at(-1) ?? first) > 1;
}

/** Whether a row has a figure behind its first cell, or marks of absence only. */
export function isData(row: GridRow): boolean {
  const behind = row.cells.slice(firstColumn(row) + 1).filter((cell) => cell !== '');
  return behind.some(isFigure) || (behind.length > 0 && behind.every(isMissing));
}

/** Lines of one cell above and below the rows of several cells are text; between them they name a section of the table. */
function partsOfGroup(group: readonly GridRow[]): readonly Part[] {
  const start = group.findIndex((row) => filled(row) > 1);
  if (start < 0) return group.map((row) => ({ kind: 'text', row }));
  const end = group.findLastIndex((row) => filled(row) > 1) + 1;
  const table = group.slice(start, end);
  const above = group.slice(0, start).map((row): Part => ({ kind: 'text', row }));
  const notes = group.slice(end);
  if (!table.some(isData))
    return [...above, ...[...table, ...notes].map((row): Part => ({ kind: 'text', row }))];
  return [...above, { kind: 'table', rows: table, notes }];
}
