import type { MarkdownDocument } from '../markdown/document';
import type { Edit } from '../text/span';

/** Puts a footnote mark with the next free number at `at`, and its definition behind the last one (else at the end). */
export function noteEdits(document: MarkdownDocument, at: number, text: string): readonly Edit[] {
  const label = String(highestLabel(document) + 1);
  const mark: Edit = { span: { start: at, end: at }, text: `[^${label}]` };
  return placed(mark, definitionEdit(document, at, `[^${label}]: ${text}`));
}

/** Two edits at one place become one, so that their order does not matter. */
const placed = (mark: Edit, definition: Edit): readonly Edit[] =>
  mark.span.start === definition.span.start
    ? [{ span: mark.span, text: mark.text + definition.text }]
    : [mark, definition];

function highestLabel({ blocks }: MarkdownDocument): number {
  const labels = blocks.flatMap(({ footnote, content }) => [
    footnote ?? '',
    ...content.marks.filter(({ kind }) => kind === 'footnoteReference').map(({ target }) => target),
  ]);
  return labels.reduce(
    (highest, label) => (/^\d{1,6}$/.test(label) ? Math.max(highest, Number(label)) : highest),
    0,
  );
}

function definitionEdit({ text, blocks, starts }: MarkdownDocument, at: number, definition: string): Edit {
  const index = blocks.findLastIndex(({ footnote }) => footnote !== null);
  const last = blocks[index];
  if (last) {
    const end = (starts[index] ?? 0) + last.content.text.length;
    return { span: { start: end, end }, text: `\n${spacing(text)}${definition}` };
  }
  const end = text.length;
  // A mark put at the very end stands between the text and the definition.
  const before = at === end ? '' : text;
  const gap = before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  return { span: { start: end, end }, text: `${gap}${definition}\n` };
}

/** An empty line between definitions where the draft has one between its own. */
function spacing(text: string): string {
  const starts = [...text.matchAll(/^\[\^[^\]\s]{1,100}\]:/gm)].map(({ index }) => index);
  const last = starts.at(-1);
  return starts.length > 1 &&
    last !== undefined &&
    !/\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, last - 20), last))
    ? ''
    : '\n';
}
