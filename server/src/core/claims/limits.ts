import { withBlanks } from '../text/blank';
import { NUMBER_HINT } from '../figures/data/numberWords';
import { blockChoice } from '../markdown/blockChoice';
import type { Block, Content, MarkdownDocument, TableRow } from '../markdown/document';
import { sentenceProse } from '../markdown/sentenceProse';
import { none } from '../text/exact';
import { remember } from '../text/remember';
import { sentences } from '../text/sentences';
import { shift, spanOf, type Span } from '../text/span';

/**
 * What has more numbers is data, whatever it looks like: none of it is read, since each figure is held against the others beside
 * it, and the writer is told.
 */
export const mostNumbers = { sentence: 100, row: 200, table: 10_000 };

/** A shorter sentence cannot have more; most sentences are shorter. */
const longEnough = 4 * mostNumbers.sentence;

const numbers = new RegExp(`\\d[\\d.,]*|${NUMBER_HINT.source}`, 'gi');

/** The sentences, table rows or whole table of a block that hold too many numbers; in offsets of its content. */
export const unreadIn = (content: Content): readonly Span[] =>
  content.prose.length < longEnough ? none : unreadInLong(content);

const unreadInLong = remember((content: Content): readonly Span[] =>
  content.rows.length > 0 ? unreadRows(content) : unreadSentences(content),
);

const unreadSentences = (content: Content): readonly Span[] =>
  sentences(sentenceProse(content), content.language).filter(
    ({ start, end }) =>
      end - start >= longEnough && hasMore(content.prose.slice(start, end), mostNumbers.sentence),
  );

function unreadRows({ prose, rows }: Content): readonly Span[] {
  if (hasMore(prose, mostNumbers.table)) return [spanOf(0, prose.length)];
  const isWide = ({ cells, span }: TableRow): boolean =>
    cells.length > mostNumbers.row && hasMore(prose.slice(span.start, span.end), mostNumbers.row);
  return rows.filter(isWide).map(({ span }) => span);
}

/** Whether so many are found, without looking for more. */
function hasMore(prose: string, most: number): boolean {
  numbers.lastIndex = 0;
  for (let count = 0; count <= most; count++) if (!numbers.test(prose)) return false;
  return true;
}

/** The prose of a block with what is not read left blank; the same length. */
export function readableProse(content: Content): string {
  const unread = unreadIn(content);
  return unread.length === 0 ? content.prose : withBlanks(content.prose, unread);
}

/** A part of a draft whose figures are not checked, and what it is. */
export interface Unread {
  readonly span: Span;
  readonly what: 'sentence' | 'row' | 'table' | 'rest';
}

/** All of a draft that is not read, in text order; sentences or rows that follow one another are one. */
export function unreadOf(document: MarkdownDocument): readonly Unread[] {
  const { blocks, starts, unread } = document;
  const found: Unread[] = [];
  for (const index of holdingTooMuch(document)) {
    const { content } = blocks[index] as Block;
    found.push(...joined(content, starts[index] ?? 0, unreadIn(content)));
  }
  return unread ? [...found, { span: unread, what: 'rest' }] : found;
}

/** Of a draft's blocks, those that hold too much. */
const holdingTooMuch = blockChoice(({ content }) => unreadIn(content).length > 0);

function joined({ rows, prose }: Content, start: number, spans: readonly Span[]): readonly Unread[] {
  const found: { span: Span; what: Unread['what'] }[] = [];
  for (const span of spans) {
    const before = found.at(-1);
    const what = rows.length === 0 ? 'sentence' : span.end - span.start === prose.length ? 'table' : 'row';
    if (before && before.span.end + 1 >= span.start + start)
      before.span = spanOf(before.span.start, span.end + start);
    else found.push({ span: shift(span, start), what });
  }
  return found;
}
