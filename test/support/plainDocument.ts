import type { Block, MarkdownDocument, PlacedBlock } from '../../server/src/core/markdown/document';
import { blockAt } from '../../server/src/core/markdown/places';

/** The blocks of a document with their places. */
export const placedBlocks = (document: MarkdownDocument): readonly PlacedBlock[] =>
  document.blocks.map((_, index) => blockAt(document, index) as PlacedBlock);

/** What stands around each block, in numbers that can be compared: of containers and sections, how many others begin before them. */
export function plainBlocks(blocks: readonly Block[]): readonly Record<string, unknown>[] {
  const seen = new Map<object, number>();
  const place = (of: object | null): number => {
    if (of === null) return -1;
    const known = seen.get(of) ?? seen.size;
    seen.set(of, known);
    return known;
  };
  return blocks.map(({ section, opens, quote, list, listItem, ...block }) => ({
    ...block,
    section: place(section),
    opens: place(opens),
    heading: opens && [opens.heading === block.content, opens.level, place(opens.above)],
    quote: place(quote),
    list: place(list),
    listItem: place(listItem),
  }));
}

/** A document in plain data, to hold two against each other. */
export const plainDocument = (document: MarkdownDocument): Record<string, unknown> => ({
  ...document,
  blocks: plainBlocks(document.blocks),
  linkDefinitions: [...document.linkDefinitions],
});
