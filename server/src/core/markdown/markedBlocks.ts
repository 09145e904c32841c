import { remember } from '../text/remember';
import { blockChoice } from './blockChoice';
import type { MarkdownDocument, PlacedBlock } from './document';
import { blockAt } from './places';

/** The blocks of a document that hold inline constructs which are no prose, with their indices; most blocks hold none. */
export const markedBlocks = remember(
  (document: MarkdownDocument): readonly (readonly [index: number, block: PlacedBlock])[] =>
    marked(document).map((index) => [index, blockAt(document, index) as PlacedBlock]),
);

const marked = blockChoice(({ content }) => content.marks.length > 0);
