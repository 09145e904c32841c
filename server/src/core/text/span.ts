/** A half-open range of UTF-16 offsets: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces the text of `span` by `text`; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export const spanOf = (start: number, end: number): Span => ({ start, end });

export const shift = (span: Span, by: number): Span =>
  by === 0 ? span : { start: span.start + by, end: span.end + by };

/** The same for offsets. */
export const shiftAll = (offsets: readonly number[], by: number): readonly number[] =>
  by === 0 ? offsets : offsets.map((offset) => offset + by);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether they overlap, or one begins where the other ends. */
export const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The order of a text; of what begins together, the shorter first. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The offset itself, or the next one where it would part the two units of a character. */
export const betweenCharacters = (text: string, offset: number): number =>
  /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset))
    ? offset + 1
    : offset;

/** Applies edits given in offsets of `text`; they must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end);
  return ordered.reduce(
    (done, { span, text: put }) => done.slice(0, span.start) + put + done.slice(span.end),
    text,
  );
}
