import { extractFigures } from '../figures/extract';
import type { Figure, Period } from '../figures/figure';
import { englishText } from '../figures/englishText';
import type { Content, TableRow } from '../markdown/document';
import { none } from '../text/exact';
import { singleSpaces } from '../text/singleSpaces';
import { remember, rememberShortly } from '../text/remember';
import { contains, shift, type Span } from '../text/span';
import { isFunctionWord } from '../text/words';
import type { Claim, Term } from './claim';
import { unreadIn } from './limits';
import { withHeaderUnit } from './headerUnit';
import type { SentenceReading } from './sentence';
import type { Surroundings } from './surroundings';
import { readHeader, type TableHeader } from './tableHeader';
import { addTerm, addTerms, offers } from './terms';

/** Weight of a word of the row's and of the column's header, and what a caption offers. */
const headerWeights = { row: 1, column: 0.7, caption: 0.4 };

/** A body cell with a figure. Spans are relative to the block. */
export interface CellReading {
  readonly figure: Figure;
  readonly row: TableRow;
  readonly rowHeader: TableHeader;
  readonly columnHeader: TableHeader;
}

/** The figures of a table's body cells as they are written; the first column holds the row headers. A draft is not read `whole`. */
export const readCells = (content: Content, whole: boolean): readonly CellReading[] =>
  whole ? readWhole(content) : readWithinLimits(content);

const readWhole = remember((content: Content) => cellsOf(content, []));
/** So many tables of a draft keep theirs at hand: the claims keep the figures that they are of. */
const readWithinLimits = rememberShortly((content: Content) => cellsOf(content, unreadIn(content)), 64);

function cellsOf(content: Content, unread: readonly Span[]): readonly CellReading[] {
  const header = content.rows.find((row) => row.header);
  const columns = header?.cells.map((cell) => headerIn(content, cell)) ?? [];
  const unheaded = headerIn(content, undefined);
  return content.rows
    .filter((row) => !row.header && !unread.some((span) => contains(span, row.span)))
    .flatMap((row) => {
      const rowHeader = headerIn(content, row.cells[0]);
      const first = row.cells.length > 1 ? 1 : 0;
      return row.cells
        .slice(first)
        .flatMap((cell, at) => readCell(content, row, cell, rowHeader, columns[at + first] ?? unheaded));
    });
}

const headerIn = (content: Content, cell: Span | undefined): TableHeader =>
  readHeader(cell ? singleSpaces(content.prose.slice(cell.start, cell.end)).trim() : '', content.language);

function readCell(
  { prose, language }: Content,
  row: TableRow,
  cell: Span,
  rowHeader: TableHeader,
  columnHeader: TableHeader,
): CellReading[] {
  const context = { role: 'cell', leadIn: '', draft: false, language } as const;
  return extractFigures(prose.slice(cell.start, cell.end), context)
    .figures.filter((figure) => figure.quantity)
    .map((figure) => ({ figure: shiftFigure(figure, cell.start), row, rowHeader, columnHeader }));
}

function shiftFigure(figure: Figure, by: number): Figure {
  return {
    ...figure,
    span: shift(figure.span, by),
    noun: figure.noun && shift(figure.noun, by),
    parts: figure.parts.length === 0 ? figure.parts : figure.parts.map((part) => shiftFigure(part, by)),
  };
}

/** The claims of a table: a cell's measure is its row, its column and the caption. */
export function tableClaims(around: Surroundings): Claim[] {
  const { content } = around.block;
  const caption = englishText(captionText(around.caption), content.language);
  const inherited = inheritedTerms(around);
  return readCells(content, !around.draft)
    .filter((cell) => cell.figure.checkable)
    .map((cell) => cellClaim(cell, measuredFigure(cell, caption), inherited, around));
}

const captionText = (caption: SentenceReading | null): string =>
  caption ? caption.prose.slice(caption.span.start, caption.span.end) : '';

/**
 * The cell's number with the unit that its headers and the caption (in English) give, as a change where they say so
 * (`Change on the year before (%): -2.2`).
 */
export function measuredFigure({ figure, columnHeader, rowHeader }: CellReading, caption: string): Figure {
  const read = withHeaderUnit(figure, { column: columnHeader.english, row: rowHeader.english, caption });
  return columnHeader.tellsChange || rowHeader.tellsChange
    ? { ...read, change: true, direction: read.value.min < 0 ? 'down' : read.direction }
    : read;
}

function cellClaim(
  { row, rowHeader, columnHeader }: CellReading,
  figure: Figure,
  inherited: readonly Term[],
  around: Surroundings,
): Claim {
  return {
    figure,
    span: shift(figure.span, around.start),
    block: around.index,
    sentence: shift(row.span, around.start),
    statement: `${rowHeader.text} | ${columnHeader.text}: ${figure.text}`,
    inTable: true,
    locator: `table row ${rowHeader.text}, column ${columnHeader.text}`,
    measure: [columnHeader.text, rowHeader.text].filter(Boolean).join(', '),
    terms: cellTerms(rowHeader, columnHeader, inherited),
    otherNames: none,
    heads: joined(columnHeader.stems.slice(0, 1), rowHeader.stems.slice(0, 1)),
    names: joined(rowHeader.names, columnHeader.names),
    openingName: null,
    place: rowHeader.names.length > 0 ? rowHeader.text : null,
    period: columnHeader.period() ?? rowHeader.period() ?? captionPeriod(around.caption),
    relative: 0,
    textPeriod: around.basePeriod,
    role: null,
    modality: columnHeader.tellsTarget ? 'target' : 'outcome',
    approach: null,
    reserve: null,
  };
}

const joined = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.length + b.length === 0 ? none : a.concat(b);

function cellTerms(row: TableHeader, column: TableHeader, inherited: readonly Term[]): Term[] {
  const terms = new Map<string, Term>();
  for (const stem of row.stems) addTerm(terms, stem, headerWeights.row, headerWeights.row);
  if (terms.size === 0) addTerm(terms, rowMark(row.text), headerWeights.row, headerWeights.row);
  for (const stem of column.stems) addTerm(terms, stem, headerWeights.column, headerWeights.column);
  addTerms(terms, inherited);
  return [...terms.values()];
}

/** What all cells of a table are offered from around it. */
function inheritedTerms(around: Surroundings): readonly Term[] {
  const terms = new Map<string, Term>();
  const add = (sentence: SentenceReading | null, offer: number): void => {
    for (const word of sentence?.words ?? [])
      if (!isFunctionWord(word.text, sentence?.language)) addTerm(terms, word.stem, 0, offer);
  };
  add(around.caption, headerWeights.caption);
  add(around.leadIn, headerWeights.caption);
  add(around.before, offers.before);
  around.headings.forEach((heading, step) => add(heading, offers.heading * offers.step ** step));
  add(around.title, offers.title);
  return [...terms.values()];
}

/** A row that only numbers name (`Over $10 million`, `18–34`) is known by its whole header. */
const rowMark = (header: string): string =>
  `row ${header
    .toLowerCase()
    .replace(/[^\p{L}\d$£€]+/gu, ' ')
    .trim()}`;

const captionPeriod = (caption: SentenceReading | null): Period | null =>
  caption?.periods.find((mention) => mention.period)?.period ?? null;
