import type { Content, PlacedBlock } from '../markdown/document';
import { sentenceProse } from '../markdown/sentenceProse';
import { remember } from '../text/remember';
import { firstNot } from '../text/ordered';
import { sentences } from '../text/sentences';
import type { Span } from '../text/span';
import type { Citation } from './citation';

/** The sentences of a block, in offsets of its content. */
export const sentencesOf = remember((content: Content): readonly Span[] =>
  sentences(sentenceProse(content), content.language),
);

/** The block's citations in a sentence (document offsets). */
export function inSentence(
  block: PlacedBlock,
  citations: readonly Citation[],
  span: Span,
): readonly Citation[] {
  const found: Citation[] = [];
  for (let index = firstNear(citations, span.start); index < citations.length; index++) {
    const citation = citations[index] as Citation;
    if (citation.span.start >= span.end) break;
    const at = anchor(block, citation);
    if (span.start <= at && at < span.end) found.push(citation);
  }
  return found;
}

/** So far behind a citation, in characters, its sentence may begin. */
const anchorReach = 500;

/** Of citations in text order, the index of the first whose anchor may stand at an offset or behind it. */
export const firstNear = (citations: readonly Citation[], offset: number): number =>
  firstNot(citations, ({ span }) => span.end + anchorReach < offset);

/**
 * The offset by which a citation belongs to a sentence. Behind a full stop it belongs to what stands before; but `@key`
 * with words after it begins the next sentence.
 */
export function anchor({ content: { prose }, start }: PlacedBlock, { span, items, style }: Citation): number {
  if (style !== 'pandoc' || items[0]?.narrative !== true) return span.start;
  const before = prose.slice(Math.max(0, span.start - start - anchorReach), span.start - start).trimEnd();
  const after = prose.slice(span.end - start, span.end - start + anchorReach).search(/\S/);
  return /[.!?…]["'”’)\]]*$/.test(before.slice(-6)) && after >= 0 ? span.end + after : span.start;
}
