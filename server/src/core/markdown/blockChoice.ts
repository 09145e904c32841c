import { createKeptChoice } from '../text/keptReading';
import { remember } from '../text/remember';
import type { Block, MarkdownDocument } from './document';

/** The indices of the blocks that pass a test, from one state of a document to the next: a block that was there before is not looked at again. */
export function blockChoice(
  passes: (block: Block) => boolean,
): (document: MarkdownDocument) => readonly number[] {
  const choiceOf = remember<object, (blocks: readonly Block[]) => readonly number[]>(() =>
    createKeptChoice(passes),
  );
  return ({ lineage, blocks }) => choiceOf(lineage)(blocks);
}
