import { shift, type Span } from '../text/span';
import type { Citation, CitationItem, CitationStyle } from './citation';

/**
 * A citation that was read in offsets of its block, at its place in the draft. A long draft has thousands with each key stroke: places are
 * worked out when they are asked for.
 */
export const placeCitation = (own: Citation, start: number, block: number): Citation =>
  new PlacedCitation(own, start, block);

/** The same wherever its block stands, with the spans of items in offsets of that block. */
export const withoutPlace = (citation: Citation): Citation =>
  citation instanceof PlacedCitation ? citation.own : citation;

class PlacedCitation implements Citation {
  #span: Span | null = null;
  #items: readonly CitationItem[] | null = null;

  constructor(
    readonly own: Citation,
    private readonly start: number,
    readonly block: number,
  ) {}

  get style(): CitationStyle {
    return this.own.style;
  }

  get undefinedLabel(): string | null {
    return this.own.undefinedLabel;
  }

  get span(): Span {
    return (this.#span ??= shift(this.own.span, this.start));
  }

  get items(): readonly CitationItem[] {
    return (this.#items ??= this.own.items.map((item) => ({ ...item, span: shift(item.span, this.start) })));
  }
}
