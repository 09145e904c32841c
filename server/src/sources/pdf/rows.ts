import type { Piece, Row, Segment } from './page';

/** As shares of the type's size: how far baselines may differ on one row, and the gaps that part words and columns. */
const baseline = 0.3;
const wordGap = 0.16;
const columnGap = 1.1;
/** Cells that hold a value alone stand closer. */
const valueGap = 0.65;
const value = /^[-−–(£$€]?[.,/%–-]*\d[\d.,/%–)-]*$/;
/** A mark this much smaller and this much higher than its row is raised. */
const raised = { size: 0.82, lift: 0.15 };

/** The rows of a page from top to bottom. */
export function rowsOf(pieces: readonly Piece[]): readonly Row[] {
  const sorted = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Piece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (row && isOnRow(piece, row)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(rowOf);
}

/** The row's widest type sets its baseline; a smaller mark may stand off it. */
function isOnRow(piece: Piece, row: readonly Piece[]): boolean {
  const base = row.reduce((best, next) => (next.size > best.size ? next : best));
  const size = Math.max(base.size, piece.size);
  const apart = Math.abs(base.y - piece.y);
  return (
    apart <= baseline * size || (apart <= 0.6 * size && Math.min(base.size, piece.size) < raised.size * size)
  );
}

function rowOf(pieces: readonly Piece[]): Row {
  const sorted = [...pieces].sort((a, b) => a.x - b.x);
  const base = sorted.reduce((best, next) => (weight(next) > weight(best) ? next : best));
  const segments: Segment[] = [];
  let open: Segment | null = null;
  for (const piece of sorted) {
    if (open !== null && piece.x - open.end < gapBefore(piece, open) * base.size)
      open = joined(open, piece, base);
    else {
      if (open !== null) segments.push(open);
      open = isRaised(piece, base) ? null : segmentOf(piece);
    }
  }
  if (open !== null) segments.push(open);
  return { y: base.y, size: base.size, segments };
}

const gapBefore = (piece: Piece, open: Segment): number =>
  value.test(piece.text.trim()) || value.test(open.text.trim()) ? valueGap : columnGap;

const weight = ({ text, size }: Piece): number => size * Math.min(text.trim().length, 12);

const segmentOf = ({ text, x, y, width, size, font }: Piece): Segment => ({
  text: text.trimStart(),
  x,
  end: x + width,
  y,
  size,
  font,
  parts: [{ text, x, end: x + width }],
});

const isRaised = (piece: Piece, base: Piece): boolean =>
  piece.size < raised.size * base.size && piece.y - base.y > raised.lift * base.size;

function joined(left: Segment, piece: Piece, base: Piece): Segment {
  const end = Math.max(left.end, piece.x + piece.width);
  const size = Math.max(left.size, piece.size);
  if (isRaised(piece, base)) return { ...left, text: left.text + raisedText(left.text, piece.text), end };
  const gap = piece.x - left.end;
  const space = gap > wordGap * base.size && !/\s$/.test(left.text) && !/^\s/.test(piece.text) ? ' ' : '';
  const part = { text: piece.text, x: piece.x, end: piece.x + piece.width };
  const last = left.parts.at(-1);
  // Letters that touch are one word, however the file cuts them.
  const parts =
    last && space === '' && gap <= wordGap * base.size && !/\s$/.test(last.text)
      ? [...left.parts.slice(0, -1), { ...last, text: last.text + piece.text, end: part.end }]
      : [...left.parts, part];
  return { ...left, text: left.text + space + piece.text, end, size, parts };
}

/** A raised mark behind a word or number is a note's; behind a length it is a power. */
function raisedText(before: string, mark: string): string {
  const text = mark.trim();
  if (/(?:^|[\s\d])[kcm]?m$/.test(before) && /^[23]$/.test(text)) return text === '2' ? '²' : '³';
  if (/\b10$/.test(before) && /^[-−]?\d{1,2}$/.test(text)) return `^${text}`;
  return /^(?:st|nd|rd|th|o|TM|®|™)$/.test(text) ? text : '';
}
