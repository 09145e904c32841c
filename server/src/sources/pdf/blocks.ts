import { beginsHeader, tableAt } from './tables';
import type { Block, Row } from './page';
import { joinLine } from './wording';

/** What the whole document is set in. */
export interface Setting {
  /** Size of the running text. */
  readonly size: number;
  readonly font: string;
  readonly hyphened: ReadonlySet<string>;
}

/** Type so much larger than the text's is a heading's. */
const larger = 1.12;
/** A wider gap than this, in sizes of the type, begins a paragraph. */
const paragraphGap = 1.62;
const bullet = /^(?:[•▪■◦‣●○·∙*]|[–—-](?=\s))\s*/;

/** The blocks of one page's rows, which are in reading order. */
export function blocksOf(rows: readonly Row[], setting: Setting): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < rows.length;) {
    const inColumns = (rows[at]?.segments.length ?? 0) > 1 || beginsHeader(rows, at);
    const table = inColumns ? tableAt(rows, at) : null;
    if (table) {
      blocks.push({ kind: 'table', rows: table.rows, headers: table.headers });
      at = table.next;
    } else at = readLines(rows, at, setting, blocks);
  }
  return blocks;
}

/** Reads one heading, list item or paragraph; returns the row behind it. */
function readLines(rows: readonly Row[], from: number, setting: Setting, blocks: Block[]): number {
  const first = rows[from];
  if (!first) return from + 1;
  const kind = kindOf(first, setting);
  let text = '';
  let next = from;
  for (; next < rows.length; next += 1) {
    const row = rows[next];
    if (!row || (next > from && !goesOn(rows, next, kind, setting))) break;
    text = joinLine(text, textOf(row), setting.hyphened);
  }
  text = text.replace(/\s+/g, ' ').trim();
  if (text !== '')
    blocks.push(
      kind === 'heading' ? { kind, text, size: first.size } : { kind, text: text.replace(bullet, '') },
    );
  return next;
}

export const textOf = ({ segments }: Row): string => segments.map(({ text }) => text.trim()).join(' ');

function kindOf(row: Row, setting: Setting): 'heading' | 'item' | 'paragraph' {
  const text = textOf(row);
  if (bullet.test(text)) return 'item';
  if (row.size >= larger * setting.size && text.length < 200 && /\p{L}/u.test(text)) return 'heading';
  const bold = row.segments.every(({ font }) => font !== setting.font) && row.size >= 0.98 * setting.size;
  return bold && text.length < 90 && /^[\p{Lu}\d]/u.test(text) && !/[.,;:]$/.test(text)
    ? 'heading'
    : 'paragraph';
}

/** Whether the row at `at` belongs to the block of the row before it. */
function goesOn(rows: readonly Row[], at: number, kind: Block['kind'], setting: Setting): boolean {
  const [before, row, behind] = [rows[at - 1], rows[at], rows[at + 1]];
  if (!before || !row || row.y > before.y) return isColumnTurn(before, row, kind, setting);
  if (row.segments.length > 1 && tableAt(rows, at)) return false;
  const own = kindOf(row, setting);
  if (own === 'item' || (own === 'heading') !== (kind === 'heading')) return false;
  if (Math.abs(row.size - before.size) > 0.1 * row.size) return false;
  const gap = before.y - row.y;
  if (gap > paragraphGap * row.size || endsShort(rows, at)) return false;
  // A wider gap than the next one parts paragraphs that are set close.
  const following = behind && behind.y < row.y ? row.y - behind.y : gap;
  return !(gap > 1.25 * following && /[.!?:]["”’)]?$/.test(textOf(before)));
}

/** A sentence that ends well before its column does ends a paragraph. */
function endsShort(rows: readonly Row[], at: number): boolean {
  const last = rows[at - 1]?.segments.at(-1);
  if (!last || !/[.!?:]["”’)]?$/.test(last.text.trim())) return false;
  const near = rows.slice(Math.max(0, at - 6), at + 6).flatMap(({ segments }) => segments);
  const ends = near
    .filter(({ x }) => Math.abs(x - (rows[at]?.segments[0]?.x ?? 0)) < 40)
    .map(({ end }) => end);
  const [start, end] = [rows[at]?.segments[0]?.x ?? 0, Math.max(...ends)];
  return end - last.end > 0.3 * (end - start);
}

/** At the head of the next column a sentence goes on. */
const isColumnTurn = (
  before: Row | undefined,
  row: Row | undefined,
  kind: Block['kind'],
  setting: Setting,
): boolean =>
  before !== undefined &&
  row !== undefined &&
  kind !== 'heading' &&
  kindOf(row, setting) === 'paragraph' &&
  !/[.!?:]["”’)]?$/.test(textOf(before)) &&
  /^[\p{Ll}\d(£$€]/u.test(textOf(row));

/** The size and font of most characters. */
export function settingOf(pages: readonly (readonly Row[])[], hyphened: ReadonlySet<string>): Setting {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const { segments } of pages.flat()) {
    for (const { text, size, font } of segments) {
      const rounded = Math.round(size * 4) / 4;
      sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
      fonts.set(font, (fonts.get(font) ?? 0) + text.length);
    }
  }
  return { size: mostOf(sizes) ?? 10, font: mostOf(fonts) ?? '', hyphened };
}

const mostOf = <K>(counts: ReadonlyMap<K, number>): K | undefined =>
  [...counts].reduce<readonly [K, number] | undefined>(
    (best, next) => (best && best[1] >= next[1] ? best : next),
    undefined,
  )?.[0];
