import { firstNot } from '../text/ordered';
import type { Span } from '../text/span';
import type { Block, MarkdownDocument, PlacedBlock } from './document';

/** A block with its place; undefined where there is none of this index. */
export function blockAt({ blocks, starts }: MarkdownDocument, index: number): PlacedBlock | undefined {
  const block = blocks[index];
  return block && { ...block, start: starts[index] ?? 0 };
}

/** Index of the paragraph that introduces the list, table or quote that a block is part of; -1 for none. */
export function leadInOf(blocks: readonly Block[], index: number): number {
  const leadIn = blocks[index]?.leadIn ?? 0;
  return leadIn === 0 ? -1 : index - leadIn;
}

/** Index of the heading under which a block stands; -1 before the first. */
export function headingAbove(blocks: readonly Block[], index: number): number {
  const section = blocks[index]?.section ?? null;
  let at = index - 1;
  while (at >= 0 && (section === null || blocks[at]?.opens !== section)) at--;
  return at;
}

/** Index of the last block that begins at an offset or before it; -1 for none. */
export const blockBefore = ({ starts }: MarkdownDocument, offset: number): number =>
  firstNot(starts, (start) => start <= offset) - 1;

/** Indexes from that of the first block that a span touches to behind that of the last one; with one before them, which may end where the span begins. */
export const blocksAround = (
  document: MarkdownDocument,
  { start, end }: Span,
): readonly [first: number, end: number] => [
  Math.max(0, blockBefore(document, start) - 1),
  blockBefore(document, end) + 1,
];
