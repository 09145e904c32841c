import { isFigure } from './cellText';
import type { GridRow } from './grid';
import { isData } from './layout';

/** Tables that stand side by side, with an empty column between them and names of their own right of it; mostly one. */
export function sideBySide(rows: readonly GridRow[]): readonly (readonly GridRow[])[] {
  const starts = tableStarts(rows);
  if (starts.length < 2) return [rows];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Infinity;
    return rows
      .map((row) => ({ ...row, cells: row.cells.map((cell, at) => (at >= start && at < end ? cell : '')) }))
      .filter((row) => row.cells.some((cell) => cell !== ''));
  });
}

/** The columns at which a table begins: the first, and each behind an empty one that holds names. */
function tableStarts(rows: readonly GridRow[]): readonly number[] {
  const used = new Map<number, { names: number; figures: number }>();
  for (const row of rows) {
    const data = isData(row);
    for (const [column, cell] of row.cells.entries()) {
      if (cell === '') continue;
      const count = used.get(column) ?? { names: 0, figures: 0 };
      if (data) count[isFigure(cell) ? 'figures' : 'names'] += 1;
      used.set(column, count);
    }
  }
  const columns = [...used.keys()].sort((a, b) => a - b);
  return columns.filter((column, index) => {
    const before = columns[index - 1];
    if (before === undefined) return true;
    const { names, figures } = used.get(column) ?? { names: 0, figures: 0 };
    return column > before + 1 && names > 1 && names > figures && columns[index + 1] === column + 1;
  });
}
