import { remember } from '../text/remember';
import type { Block, MarkdownDocument } from './document';

/** The blocks of a document that hold inline constructs which are no prose, with their indices; most blocks hold none. */
export const markedBlocks = remember(
  ({ blocks }: MarkdownDocument): readonly (readonly [index: number, block: Block])[] => {
    const found: [number, Block][] = [];
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index] as Block;
      if (block.content.marks.length > 0) found.push([index, block]);
    }
    return found;
  },
);
