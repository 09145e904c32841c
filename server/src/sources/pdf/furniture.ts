import type { Page, Piece, Row } from './page';
import { rowsOf } from './rows';

/** The share of a page's height at its head and foot where running titles and page numbers stand. */
const margin = 0.09;
/** A line that stands on so many pages is a running one; of two or three pages, on two. */
const fewest = 3;

/** The text of each page without running headers, footers and page numbers. */
export function withoutFurniture(pages: readonly Page[]): readonly (readonly Piece[])[] {
  const edges = pages.map(edgeRows);
  const seen = new Map<string, number>();
  for (const rows of edges) {
    for (const mark of new Set(rows.map(markOf))) seen.set(mark, (seen.get(mark) ?? 0) + 1);
  }
  const isRunning = (row: Row): boolean => {
    const count = seen.get(markOf(row)) ?? 0;
    return count >= Math.min(fewest, Math.max(2, pages.length - 1));
  };
  return pages.map((page, at) => {
    const dropped = (edges[at] ?? []).filter((row) => isRunning(row) || isPageNumber(row, page, at));
    return page.pieces.filter(
      (piece) =>
        !isAtEdge(piece.y, page) || !dropped.some(({ y, size }) => Math.abs(y - piece.y) < 0.6 * size),
    );
  });
}

const isAtEdge = (y: number, { height }: Page): boolean => y < margin * height || y > (1 - margin) * height;

const edgeRows = (page: Page): readonly Row[] => rowsOf(page.pieces.filter(({ y }) => isAtEdge(y, page)));

/** The row's words, its numbers left out: `Annual report 12` and `Annual report 13` are one. */
const markOf = ({ segments }: Row): string =>
  segments
    .map(({ text }) => text)
    .join(' ')
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ')
    .trim();

function isPageNumber({ segments }: Row, page: Page, at: number): boolean {
  const [only] = segments;
  if (!only || segments.length > 1) return false;
  const text = only.text.trim();
  return (
    text === page.label ||
    text === String(at + 1) ||
    /^(?:page )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$|^[-–] ?\d{1,4} ?[-–]$/i.test(text)
  );
}
