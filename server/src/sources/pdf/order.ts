import type { Piece, Row } from './page';
import { rowsOf } from './rows';

/** A column of running text has rows of so many characters on average, and of letters above all; a table's cells have less. */
const columnText = 22;
const letters = 0.6;
/** Rows that make a column. */
const columnRows = 4;
/** A gap over the whole width of so many sizes of the type parts what stands above it from what stands below. */
const apart = 2.2;
/** Columns within columns. */
const deepest = 3;

/** The rows of a page in the order in which they are read: pages set in columns go down each column in turn. */
export function inReadingOrder(pieces: readonly Piece[], depth = 0): readonly Row[] {
  const rows = rowsOf(pieces);
  const gutter = depth < deepest ? gutterOf(rows) : null;
  if (gutter === null) return rows;
  return bandsOf(rows, gutter).flatMap((band) => {
    if (band.across) return band.rows;
    const within = pieces.filter(({ y }) => y <= band.top && y > band.foot);
    const left = within.filter(({ x, width }) => x + width / 2 < gutter);
    const right = within.filter(({ x, width }) => x + width / 2 >= gutter);
    return isText(rowsOf(left)) && isText(rowsOf(right))
      ? [...inReadingOrder(left, depth + 1), ...inReadingOrder(right, depth + 1)]
      : band.rows;
  });
}

/** Rows that follow one another closely, all across the gutter or none. They lie between two heights. */
interface Band {
  readonly across: boolean;
  readonly rows: readonly Row[];
  readonly top: number;
  readonly foot: number;
}

function bandsOf(rows: readonly Row[], gutter: number): readonly Band[] {
  const groups: { across: boolean; rows: Row[] }[] = [];
  for (const row of rows) {
    const across = row.segments.some(({ x, end }) => x < gutter - 2 && end > gutter + 2);
    const last = groups.at(-1);
    const above = last?.rows.at(-1);
    const close = above !== undefined && above.y - row.y < apart * Math.min(row.size, above.size);
    if (last?.across === across && close) last.rows.push(row);
    else groups.push({ across, rows: [row] });
  }
  return groups.map(({ across, rows: own }, at) => ({
    across,
    rows: own,
    top: at === 0 ? Infinity : middle(groups[at - 1]?.rows.at(-1), own[0]),
    foot: at === groups.length - 1 ? -Infinity : middle(own.at(-1), groups[at + 1]?.rows[0]),
  }));
}

const middle = (above: Row | undefined, below: Row | undefined): number =>
  ((above?.y ?? Infinity) + (below?.y ?? -Infinity)) / 2;

function isText(rows: readonly Row[]): boolean {
  if (rows.length < columnRows) return false;
  const text = rows.flatMap(({ segments }) => segments.map((segment) => segment.text)).join('');
  return (
    text.length / rows.length >= columnText && text.replace(/[^\p{L}]/gu, '').length >= letters * text.length
  );
}

/** The width over which gaps are gathered, in points. */
const bin = 4;
/** Two rows stand beside each other where their baselines differ by less than this, in sizes of their type. */
const beside = 1.3;

/** The middle of the place that the most rows leave free with text on either side; null where the page has one column. */
function gutterOf(rows: readonly Row[]): number | null {
  const width = Math.max(0, ...rows.map(({ segments }) => segments.at(-1)?.end ?? 0));
  let [best, from, to] = [2 * columnRows - 1, 0, 0];
  for (let place = 1; place * bin < width; place += 1) {
    const score = freeRows(rows, place * bin);
    if (score > best) [best, from] = [score, place];
    if (score === best) to = place;
  }
  return from === 0 ? null : ((from + Math.max(from, runEnd(rows, from, to, best))) / 2) * bin;
}

/** The end of the run of places as free as the first. */
function runEnd(rows: readonly Row[], from: number, to: number, score: number): number {
  let end = from;
  while (end < to && freeRows(rows, (end + 1) * bin) === score) end += 1;
  return end;
}

/** Rows with no text at the place and some on either side, in them or beside them. */
function freeRows(rows: readonly Row[], place: number): number {
  const sides = rows.map(({ segments }) => ({
    left: segments.some(({ end }) => end < place),
    right: segments.some(({ x }) => x > place),
    across: segments.some(({ x, end }) => x <= place && end >= place),
  }));
  return rows.filter((row, at) => {
    const own = sides[at];
    if (!own || own.across) return false;
    if (own.left && own.right) return true;
    return [at - 1, at + 1].some((near) => {
      const [other, there] = [rows[near], sides[near]];
      if (!other || !there || there.across || Math.abs(other.y - row.y) > beside * row.size) return false;
      return own.left ? there.right : there.left;
    });
  }).length;
}
