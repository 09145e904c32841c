import { extractFigures } from '../figures/extract';
import type { Figure, Period } from '../figures/figure';
import { englishText } from '../figures/englishText';
import { parsePeriod } from '../figures/period';
import type { Content, TableRow } from '../markdown/document';
import { remember } from '../text/remember';
import { contains, shift, type Span } from '../text/span';
import type { Language } from '../text/language';
import { isFunctionWord, stemIn, words } from '../text/words';
import type { Claim, Term } from './claim';
import { unreadIn } from './limits';
import { withHeaderUnit } from './headerUnit';
import type { SentenceReading } from './sentence';
import type { Surroundings } from './surroundings';
import { addTerm, offers } from './terms';

/** Weight of a word of the row's and of the column's header, and what a caption offers. */
const headerWeights = { row: 1, column: 0.7, caption: 0.4 };

/** A body cell with a figure. Spans are relative to the block. */
export interface CellReading {
  readonly figure: Figure;
  readonly row: TableRow;
  readonly rowHeader: string;
  readonly columnHeader: string;
  readonly language: Language;
}

/** The figures of a table's body cells as they are written; the first column holds the row headers. A draft is not read `whole`. */
export const readCells = (content: Content, whole: boolean): readonly CellReading[] =>
  whole ? readWhole(content) : readWithinLimits(content);

const readWhole = remember((content: Content) => cellsOf(content, []));
const readWithinLimits = remember((content: Content) => cellsOf(content, unreadIn(content)));

function cellsOf(content: Content, unread: readonly Span[]): readonly CellReading[] {
  const header = content.rows.find((row) => row.header);
  return content.rows
    .filter((row) => !row.header && !unread.some((span) => contains(span, row.span)))
    .flatMap((row) => row.cells.flatMap((cell, column) => readCell(content, row, cell, column, header)));
}

const cellText = (content: Content, cell: Span | undefined): string =>
  cell ? content.prose.slice(cell.start, cell.end).replace(/\s+/g, ' ').trim() : '';

function readCell(
  content: Content,
  row: TableRow,
  cell: Span,
  column: number,
  header: TableRow | undefined,
): CellReading[] {
  if (column === 0 && row.cells.length > 1) return [];
  const rowHeader = cellText(content, row.cells[0]);
  const columnHeader = cellText(content, header?.cells[column]);
  const { language } = content;
  const context = { role: 'cell', leadIn: '', draft: false, language } as const;
  return extractFigures(content.prose.slice(cell.start, cell.end), context)
    .figures.filter((figure) => figure.quantity)
    .map((figure) => ({
      figure: shiftFigure(figure, cell.start),
      row,
      rowHeader,
      columnHeader,
      language,
    }));
}

function shiftFigure(figure: Figure, by: number): Figure {
  return {
    ...figure,
    span: shift(figure.span, by),
    noun: figure.noun && shift(figure.noun, by),
    parts: figure.parts.map((part) => shiftFigure(part, by)),
  };
}

/** The claims of a table: a cell's measure is its row, its column and the caption. */
export function tableClaims(around: Surroundings): Claim[] {
  const caption = captionText(around.caption);
  return readCells(around.block.content, !around.draft)
    .filter((cell) => cell.figure.checkable)
    .map((cell) => cellClaim({ ...cell, figure: measuredFigure(cell, caption) }, around));
}

const captionText = (caption: SentenceReading | null): string =>
  caption ? caption.prose.slice(caption.span.start, caption.span.end) : '';

/** The cell's number with the unit that its headers give, as a change where they say so (`Change on the year before (%): -2.2`). */
export function measuredFigure(cell: CellReading, caption: string): Figure {
  const inEnglish = (text: string): string => englishText(text, cell.language);
  const [column, row] = [inEnglish(cell.columnHeader), inEnglish(cell.rowHeader)];
  const read = withHeaderUnit(cell.figure, { column, row, caption: inEnglish(caption) });
  const changes = /\b(?:change|difference|growth|increase|decrease|rise|fall)\b/i.test(`${column} ${row}`);
  return changes ? { ...read, change: true, direction: read.value.min < 0 ? 'down' : read.direction } : read;
}

function cellClaim(cell: CellReading, around: Surroundings): Claim {
  const { figure, rowHeader, columnHeader, language } = cell;
  const period =
    headerPeriod(englishText(columnHeader, language)) ??
    headerPeriod(englishText(rowHeader, language)) ??
    captionPeriod(around.caption);
  const heads = [words(columnHeader), words(rowHeader)].flatMap((list) =>
    list
      .filter((word) => !isFunctionWord(word.text, language))
      .slice(0, 1)
      .map((word) => stemIn(word.text, language)),
  );
  return {
    figure,
    span: shift(figure.span, around.block.start),
    block: around.index,
    sentence: shift(cell.row.span, around.block.start),
    statement: `${rowHeader} | ${columnHeader}: ${figure.text}`,
    inTable: true,
    locator: `table row ${rowHeader}, column ${columnHeader}`,
    measure: [columnHeader, rowHeader].filter(Boolean).join(', '),
    terms: cellTerms(cell, around),
    otherNames: [],
    heads,
    names: namesOf(`${rowHeader} ${columnHeader}`, language),
    openingName: null,
    place: namesOf(rowHeader, language).length > 0 ? rowHeader : null,
    period,
    relative: 0,
    textPeriod: around.basePeriod,
    role: null,
    modality: /\b(?:target|forecast|plan|planned|projected)\b/i.test(columnHeader) ? 'target' : 'outcome',
    approach: null,
    reserve: null,
  };
}

function cellTerms(cell: CellReading, around: Surroundings): Term[] {
  const terms = new Map<string, Term>();
  const add = (text: string, weight: number, offer: number): void => {
    for (const word of words(text))
      if (!isFunctionWord(word.text, cell.language))
        addTerm(terms, stemIn(word.text, cell.language), weight, offer);
  };
  add(cell.rowHeader, headerWeights.row, headerWeights.row);
  if (terms.size === 0) addTerm(terms, rowMark(cell.rowHeader), headerWeights.row, headerWeights.row);
  add(cell.columnHeader, headerWeights.column, headerWeights.column);
  const offered: [SentenceReading | null, number][] = [
    [around.caption, headerWeights.caption],
    [around.leadIn, headerWeights.caption],
    [around.before, offers.before],
    ...around.headings.map((heading, step): [SentenceReading, number] => [
      heading,
      offers.heading * offers.step ** step,
    ]),
    [around.title, offers.title],
  ];
  for (const [sentence, offer] of offered) {
    if (sentence) add(sentence.prose.slice(sentence.span.start, sentence.span.end), 0, offer);
  }
  return [...terms.values()];
}

/** A row that only numbers name (`Over $10 million`, `18–34`) is known by its whole header. */
const rowMark = (header: string): string =>
  `row ${header
    .toLowerCase()
    .replace(/[^\p{L}\d$£€]+/gu, ' ')
    .trim()}`;

const headerPeriod = (header: string): Period | null =>
  (/\d{4}/.test(header) ? parsePeriod(header.replace(/[*()]/g, ' ').trim()) : null) ?? periodWithin(header);

function periodWithin(header: string): Period | null {
  const year = /\b(?:19|20)\d\d(?:[-–/]\d{2,4})?\b/.exec(header)?.[0];
  return year ? parsePeriod(year) : null;
}

const captionPeriod = (caption: SentenceReading | null): Period | null =>
  caption?.periods.find((mention) => mention.period)?.period ?? null;

const namesOf = (header: string, language: Language): string[] =>
  words(header)
    .filter((word) => word.capital && !isFunctionWord(word.text, language))
    .map((word) => word.text);
