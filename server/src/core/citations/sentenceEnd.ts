import type { Block, Mark, PlacedBlock } from '../markdown/document';
import type { Span } from '../text/span';
import { sentencesOf } from './sentences';

export interface SentenceEnd {
  /** The sentence, in document offsets. */
  readonly sentence: Span;
  /** Before its closing punctuation, in document offsets. */
  readonly before: number;
  /** Behind it, and behind the footnote marks there. */
  readonly behind: number;
}

/** Where a citation can go for the sentence of `block` in which document offset `at` stands. */
export function sentenceEnd(block: PlacedBlock, at: number): SentenceEnd {
  const { content, start } = block;
  const relative = Math.max(0, at - start);
  const all = sentencesOf(content);
  const span = all.find(({ end }) => relative < end) ?? all.at(-1) ?? { start: 0, end: content.text.length };
  const visible = content.prose.slice(span.start, span.end).trimEnd();
  const closing = /(?:(?<![.!?…])[.!?…]+["'”’»)\]]*|[:;,])$/.exec(visible.slice(-12))?.[0] ?? '';
  const last = span.start + visible.length;
  const before = outOfMarks(block, last - closing.length, span.end);
  const behind = outOfMarks(block, Math.max(last, before), span.end);
  return {
    sentence: { start: span.start + start, end: span.end + start },
    before: (closing === '' ? behind : before) + start,
    behind: pastNotes(block, behind) + start,
  };
}

const transparent = new Set<Mark['kind']>(['code', 'maths', 'autolink', 'link', 'image']);

/** Moves on out of links, and past code, maths and emphasis signs that stand right there and that the prose does not show. */
function outOfMarks({ content: { text, marks } }: Block, from: number, end: number): number {
  let at = from;
  for (;;) {
    const around = marks.find(({ span }) => span.start < at && at < span.end);
    const next = around ?? marks.find((mark) => isNext(mark, at));
    if (next) at = next.span.end;
    else if (at < end && /[*_~]/.test(text[at] ?? '') && !/\s/.test(text[at - 1] ?? ' ')) at++;
    else return at;
  }

  function isNext({ kind, span }: Mark, place: number): boolean {
    return (
      transparent.has(kind) &&
      span.start >= place &&
      span.end <= end &&
      /^[ \t]*$/.test(text.slice(place, span.start))
    );
  }
}

/** Past the footnote marks that stand right behind the sentence. */
function pastNotes({ content: { marks } }: Block, from: number): number {
  let at = from;
  for (const { kind, span } of marks) {
    if ((kind === 'footnoteReference' || kind === 'inlineNote') && span.start === at) at = span.end;
  }
  return at;
}
