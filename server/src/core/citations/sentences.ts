import type { Block, Content } from '../markdown/document';
import { sentenceProse } from '../markdown/sentenceProse';
import { remember } from '../text/remember';
import { sentences } from '../text/sentences';
import type { Span } from '../text/span';
import type { Citation } from './citation';

/** The sentences of a block, in offsets of its content. */
export const sentencesOf = remember((content: Content): readonly Span[] =>
  sentences(sentenceProse(content), content.language),
);

/** The block's citations in a sentence (document offsets). */
export const inSentence = (block: Block, citations: readonly Citation[], span: Span): readonly Citation[] =>
  citations.filter((citation) => {
    const at = anchor(block, citation);
    return span.start <= at && at < span.end;
  });

/**
 * The offset by which a citation belongs to a sentence. Behind a full stop it belongs to what stands before; but `@key`
 * with words after it begins the next sentence.
 */
export function anchor({ content: { prose }, start }: Block, { span, items, style }: Citation): number {
  if (style !== 'pandoc' || items[0]?.narrative !== true) return span.start;
  const before = prose.slice(Math.max(0, span.start - start - 500), span.start - start).trimEnd();
  const after = prose.slice(span.end - start, span.end - start + 500).search(/\S/);
  return /[.!?…]["'”’)\]]*$/.test(before.slice(-6)) && after >= 0 ? span.end + after : span.start;
}
