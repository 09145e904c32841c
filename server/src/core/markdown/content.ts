import { blank } from '../text/blank';
import { exact, none } from '../text/exact';
import type { Language } from '../text/language';
import type { Span } from '../text/span';
import type { BlockKind, Content, Mark } from './document';
import { readInline } from './inline';
import type { InlineReading, Resolve } from './inline';
import { readRows } from './table';

/** A block's content with what the parser has to remember of it. */
export interface ContentEntry {
  readonly content: Content;
  /** HTML comments, relative to the block. */
  readonly comments: readonly Span[];
  /** The link references that were looked up, with what was found: the content holds while these stay. */
  readonly references: ReadonlyMap<string, string | undefined>;
}

/** Reads a block. `holes` are the offsets of block quote marks at the start of its lines. */
export function readContent(
  kind: BlockKind,
  text: string,
  holes: readonly number[],
  resolve: Resolve,
  language: Language,
): ContentEntry {
  let references = noReferences;
  const remember: Resolve = (label) => {
    const url = resolve(label);
    if (references === noReferences) references = new Map();
    references.set(label, url);
    return url;
  };
  const scrubbed = scrub(text, holes);
  const reading = kind === 'table' ? readTable(scrubbed, remember) : readProse(kind, scrubbed, remember);
  const { prose } = reading;
  const [marks, rows, comments] = [exact(reading.marks), exact(reading.rows), exact(reading.comments)];
  return { content: { text, language, prose, marks, rows }, comments, references };
}

/** Most blocks look no link up. */
const noReferences = new Map<string, string | undefined>();

interface Reading extends InlineReading {
  readonly rows: Content['rows'];
}

function scrub(text: string, holes: readonly number[]): string {
  let done = '';
  let from = 0;
  for (const hole of holes) {
    done += `${text.slice(from, hole)} `;
    from = hole + 1;
  }
  return done + text.slice(from);
}

/** The mark before a table's caption is no part of its prose. */
const captionMark = /^(?::|table:)/i;

function readProse(kind: BlockKind, text: string, resolve: Resolve): Reading {
  const mark = kind === 'caption' ? (captionMark.exec(text)?.[0].length ?? 0) : 0;
  return { ...readInline(' '.repeat(mark) + text.slice(mark), resolve), rows: none };
}

function readTable(text: string, resolve: Resolve): Reading {
  const rows = readRows(text);
  const marks: Mark[] = [];
  const comments: Span[] = [];
  let prose = '';
  for (const cell of rows.flatMap((row) => row.cells)) {
    const reading = readInline(text.slice(cell.start, cell.end), resolve);
    prose += blank(text.slice(prose.length, cell.start)) + reading.prose;
    for (const mark of reading.marks) {
      marks.push({ ...mark, span: move(mark.span, cell.start), inner: move(mark.inner, cell.start) });
    }
    comments.push(...reading.comments.map((comment) => move(comment, cell.start)));
  }
  return { prose: prose + blank(text.slice(prose.length)), marks, comments, rows };
}

const move = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
