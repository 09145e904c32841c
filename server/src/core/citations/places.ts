import type { Block, MarkdownDocument, PlacedBlock } from '../markdown/document';
import { firstNot } from '../text/ordered';
import { once } from '../text/remember';
import type { Span } from '../text/span';
import type { Citation } from './citation';

/** A document's citations, by the part of it that they stand in. */
export interface Places {
  readonly document: MarkdownDocument;
  /** The citations of each block, in text order. */
  inBlock(this: void, block: number): readonly Citation[];
  /** The citations of a whole quote (with an attribution line behind it) or footnote. */
  inQuote(this: void, quote: object): readonly Citation[];
  inFootnote(this: void, label: string): readonly Citation[];
  /** Those of each table as a whole, once they were asked for. */
  readonly ofTable: Map<number, readonly Citation[]>;
}

const attribution = /^\s*(?:[—–―]|--|(?:data\s+)?sources?\s*:)/i;
const sourceLine = /^\s*(?:(?:data\s+)?sources?\s*:|notes?\s*[:.][^]*\bsources?\s*:)/i;

export function placeCitations(document: MarkdownDocument, citations: readonly Citation[]): Places {
  const { blocks } = document;
  return {
    document,
    inBlock: groupBy(citations, ({ block }) => block),
    inQuote: groupBy(citations, ({ block }) => quoteOf(blocks, block)),
    inFootnote: groupBy(citations, ({ block }) => blocks[block]?.footnote ?? null),
    ofTable: new Map(),
  };
}

/** The citations of a group; they are grouped when one is first asked for. */
function groupBy<K>(
  citations: readonly Citation[],
  key: (citation: Citation) => K | null,
): (group: K) => readonly Citation[] {
  const groups = once(() => groupsOf(citations, key));
  return (group) => groups().get(group) ?? none;
}

const none: readonly Citation[] = [];

function groupsOf<K>(
  citations: readonly Citation[],
  key: (citation: Citation) => K | null,
): ReadonlyMap<K, readonly Citation[]> {
  const groups = new Map<K, Citation[]>();
  for (const citation of citations) {
    const of = key(citation);
    if (of === null) continue;
    const known = groups.get(of);
    if (known) known.push(citation);
    else groups.set(of, [citation]);
  }
  return groups;
}

/** The quote that a block is part of, or whose attribution line it is. */
function quoteOf(blocks: readonly Block[], index: number): object | null {
  const block = blocks[index];
  if (!block) return null;
  if (block.quote) return block.quote;
  const before = blocks[index - 1];
  return before?.quote && attribution.test(block.content.prose) ? before.quote : null;
}

/** So many blocks speak for one table. */
export const mostBeside = 6;

/** The blocks that speak for a table: its captions and `Source:` lines, on either side of it. */
export function besideTable(blocks: readonly Block[], table: number): readonly number[] {
  const found: number[] = [];
  for (const step of [-1, 1]) {
    for (let at = table + step; belongs(blocks[at], blocks[table]) && found.length < mostBeside; at += step)
      found.push(at);
  }
  return found.sort((a, b) => a - b);
}

function belongs(block: Block | undefined, table: Block | undefined): boolean {
  if (!block || !table || block.listItem !== table.listItem || block.quote !== table.quote) return false;
  return block.kind === 'caption' || isSourceLine(block);
}

export const isSourceLine = (block: Block): boolean =>
  block.kind === 'paragraph' && namesSource(block.content.prose);

/** `Source: …`, alone or behind the notes. */
export const namesSource = (prose: string): boolean => sourceLine.test(prose);

/** The table that a caption or `Source:` line speaks for, or -1. */
export function tableBeside(blocks: readonly Block[], index: number): number {
  for (const step of [-1, 1]) {
    let at = index + step;
    while (Math.abs(at - index) <= mostBeside && belongs(blocks[at], blocks[index])) at += step;
    if (blocks[at]?.kind === 'table' && besideTable(blocks, at).includes(index)) return at;
  }
  return -1;
}

/** The row of a table in which `span` (document offsets) stands, in document offsets. */
export function rowAround(block: PlacedBlock, span: Span): Span {
  const { start } = block;
  const { rows } = block.content;
  const row = rows[firstNot(rows, (each) => start + each.span.end <= span.start)];
  return row ? { start: start + row.span.start, end: start + row.span.end } : span;
}
