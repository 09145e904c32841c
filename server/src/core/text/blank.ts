import { applyEdits, type Span } from './span';

/** As many spaces, with the line breaks kept: offsets behind it stay true. */
export const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');

/** The text with stretches of it left blank; they must not overlap. */
export const withBlanks = (text: string, spans: readonly Span[]): string =>
  applyEdits(
    text,
    spans.map((span) => ({ span, text: blank(text.slice(span.start, span.end)) })),
  );
