import type { Outline } from './blocks';
import type { Block } from './document';
import type { Kept, KnownEntry } from './entries';

/** What a block is besides its content and the heading above it. */
type Found = Omit<Block, 'content' | 'heading'>;

/** The blocks of a document: those of a stretch that was read, between those that were kept, each below its heading. */
export function placeBlocks(
  outlines: readonly Outline[],
  entries: readonly KnownEntry[],
  { start, gone, end, moved }: Kept,
): readonly Block[] {
  const contentOf = (index: number): Block['content'] => (entries[index] as KnownEntry).entry.content;
  // Of one that refers to a link, the content may be another although its words are the same.
  const blocks = start.blocks.map((block, index) => {
    const content = contentOf(index);
    return block.content === content ? block : { ...block, content };
  });
  const sections = openSections(start.blocks);
  const add = (found: Found, offset: number, further: number): void => {
    const index = blocks.length;
    const { kind, level, footnote } = found;
    if (kind === 'heading') sections.length = sectionDepth(blocks, sections, level);
    const heading = sections.at(-1) ?? -1;
    if (kind === 'heading') sections.push(index);
    blocks.push({
      kind,
      start: found.start + offset,
      content: contentOf(index),
      level,
      heading,
      leadIn: moveBy(found.leadIn, further),
      quote: moveBy(found.quote, offset),
      listItem: moveBy(found.listItem, offset),
      list: moveBy(found.list, offset),
      footnote,
    });
  };
  for (const each of outlines) add(each, 0, start.blocks.length);
  for (const each of end.blocks) add(each, moved, outlines.length - gone.blocks.length);
  return blocks;
}

/** -1 stands for none. */
const moveBy = (place: number, by: number): number => (place < 0 ? place : place + by);

/** The headings under which a next block would stand, outermost first. */
function openSections(blocks: readonly Block[]): number[] {
  const last = blocks.length - 1;
  const found: number[] = [];
  let at = blocks[last]?.kind === 'heading' ? last : (blocks[last]?.heading ?? -1);
  for (; at >= 0; at = blocks[at]?.heading ?? -1) found.unshift(at);
  return found;
}

/** How many of the open sections stay open around a heading of this level. */
function sectionDepth(blocks: readonly Block[], sections: readonly number[], level: number): number {
  const depth = sections.findIndex((index) => (blocks[index] as Block).level >= level);
  return depth < 0 ? sections.length : depth;
}
