import { blockChoice } from '../markdown/blockChoice';
import type { MarkdownDocument } from '../markdown/document';
import type { Span } from '../text/span';
import { crossReferences } from './crossReferences';

const directive = /^evidence-lint-own-data(?:\s|$)/;

/** The sections that the author marks as own work, in document offsets. */
export function ownSections(document: MarkdownDocument): readonly Span[] {
  return document.comments
    .filter((comment) => directive.test(comment.text))
    .map((comment) => sectionAround(document, comment.span.start));
}

/** From the heading before `offset` to the next one of the same or a higher level. */
function sectionAround(document: MarkdownDocument, offset: number): Span {
  const { blocks, starts, text } = document;
  const headings = headingsOf(document).map((index) => ({
    level: blocks[index]?.level ?? 0,
    start: starts[index] ?? 0,
  }));
  const own = headings.filter(({ start }) => start <= offset).at(-1);
  const next = headings.find(({ start, level }) => start > offset && level <= (own?.level ?? 6));
  return { start: own?.start ?? 0, end: next?.start ?? text.length };
}

const headingsOf = blockChoice(({ kind }) => kind === 'heading');

/** References to the document's own tables, figures, equations and listings, by block. */
export function ownReferences(
  document: MarkdownDocument,
): ReadonlyMap<number, readonly { span: Span; key: string }[]> {
  const found = new Map<number, { span: Span; key: string }[]>();
  for (const { block, span, key } of crossReferences(document)) {
    if (!/^(?:fig|tbl|tab|eq|lst)[-:]/i.test(key)) continue;
    const known = found.get(block);
    if (known) known.push({ span, key });
    else found.set(block, [{ span, key }]);
  }
  return found;
}
