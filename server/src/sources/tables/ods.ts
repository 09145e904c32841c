import type { SourceReading } from '../reading';
import { openArchive } from '../archive';
import { limits, oneLine, type Grid, type GridRow } from './grid';
import { readableDate } from './numberFormat';
import { readWorkbook, type Sheet, type Workbook } from './workbook';
import { propertiesOf, walkXml } from '../xml';

/** A spreadsheet in OpenDocument: its sheets as Markdown, hidden ones told and left out. */
export const readOds = (path: string, bytes: Uint8Array): Promise<SourceReading> =>
  Promise.resolve(readWorkbook(path, bytes, workbookOf));

function workbookOf(bytes: Uint8Array): Workbook {
  const archive = openArchive(bytes);
  const properties = propertiesOf(archive.read('meta.xml'));
  const content = archive.read('content.xml');
  const sheets = content === null ? [] : sheetsOf(content);
  return { title: properties.get('title') ?? '', author: properties.get('creator') ?? '', sheets };
}

interface OpenSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: GridRow[];
  /** Row number of the next row, from 1. */
  next: number;
}

interface OpenCell {
  readonly repeated: number;
  readonly spanned: number;
  /** Of a date: cells of dates are written with the month's name. */
  readonly date: string;
  paragraphs: string;
}

/** Cells and rows say how often they are repeated; beyond this a repeat is only filling. */
const mostRepeats = 500;

/** One pass over the content: hidden styles come first, then the tables. */
class OdsContent {
  readonly sheets: OpenSheet[] = [];
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #cells: string[] = [];
  #spans = new Map<number, number>();
  #rowRepeats = 1;
  #cell: OpenCell | null = null;
  #inParagraph = 0;
  #inRemark = 0;

  open(tag: string, attributes: ReadonlyMap<string, string>): void {
    if (tag === 'annotation' || tag === 'shapes') this.#inRemark += 1;
    else if (tag === 'style') this.#style = attributes.get('name') ?? '';
    else if (tag === 'table-properties' && attributes.get('display') === 'false')
      this.#hiddenStyles.add(this.#style);
    else if (tag === 'table') this.#openSheet(attributes);
    else if (tag === 'table-row') this.#openRow(attributes);
    else if (tag === 'table-cell' || tag === 'covered-table-cell') this.#openCell(tag, attributes);
    else if (tag === 'p') this.#inParagraph += 1;
    else if (this.#inParagraph > 0 && (tag === 's' || tag === 'tab' || tag === 'line-break')) this.text(' ');
  }

  text(part: string): void {
    if (
      this.#cell &&
      this.#inParagraph > 0 &&
      this.#inRemark === 0 &&
      this.#cell.paragraphs.length < limits.characters
    )
      this.#cell.paragraphs += part;
  }

  close(tag: string): void {
    if (tag === 'annotation' || tag === 'shapes') this.#inRemark -= 1;
    else if (tag === 'p') {
      this.text(' ');
      this.#inParagraph -= 1;
    } else if (tag === 'table-cell' || tag === 'covered-table-cell') this.#closeCell();
    else if (tag === 'table-row') this.#closeRow();
  }

  #openSheet(attributes: ReadonlyMap<string, string>): void {
    const name = attributes.get('name') ?? `Sheet ${this.sheets.length + 1}`;
    const hidden = this.#hiddenStyles.has(attributes.get('style-name') ?? '');
    this.sheets.push({ name, hidden, rows: [], next: 1 });
  }

  #openRow(attributes: ReadonlyMap<string, string>): void {
    this.#cells = [];
    this.#spans = new Map();
    this.#rowRepeats = repeats(attributes, 'number-rows-repeated');
  }

  #openCell(tag: string, attributes: ReadonlyMap<string, string>): void {
    this.#cell = {
      repeated: repeats(attributes, 'number-columns-repeated'),
      spanned: tag === 'table-cell' ? repeats(attributes, 'number-columns-spanned') : 1,
      date: attributes.get('value-type') === 'date' ? (attributes.get('date-value') ?? '').slice(0, 10) : '',
      paragraphs: '',
    };
  }

  #closeCell(): void {
    if (!this.#cell) return;
    const { repeated, spanned, date, paragraphs } = this.#cell;
    const shown = oneLine(paragraphs);
    const text = date === '' || /\p{L}/u.test(shown) ? shown : readableDate(date);
    if (spanned > 1) this.#spans.set(this.#cells.length, spanned);
    const room = Math.max(0, limits.columns * 4 - this.#cells.length);
    for (let count = Math.min(repeated, room); count > 0; count -= 1) this.#cells.push(text);
    this.#cell = null;
  }

  /** Repeated rows with text are few; a repeated empty row is one gap, however tall. */
  #closeRow(): void {
    const sheet = this.sheets.at(-1);
    if (!sheet) return;
    const cells = this.#cells.slice(0, this.#cells.findLastIndex((cell) => cell !== '') + 1);
    const copies = cells.length === 0 ? 1 : Math.min(this.#rowRepeats, mostRepeats);
    for (let copy = 0; copy < copies && sheet.rows.length < limits.sheetRows; copy += 1)
      sheet.rows.push({ number: sheet.next + copy, cells, spans: this.#spans });
    sheet.next += this.#rowRepeats;
  }
}

function repeats(attributes: ReadonlyMap<string, string>, name: string): number {
  const count = Number(attributes.get(name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const content = new OdsContent();
  walkXml(bytes, content);
  return content.sheets.slice(0, limits.sheets).map(({ name, hidden, rows }) => ({
    name,
    hidden,
    read: (): Grid => ({ name, rows, cut: rows.length >= limits.sheetRows }),
  }));
}
