import type { Source, SourceFault } from '../core/corpus/source';

/** A source whose text is at hand, for the reader of claims. */
export interface TextSource {
  readonly source: Source;
  /** The whole Markdown text, front matter included: claims' offsets are offsets of it. */
  readonly text: string;
  /**
   * Where in the file the stretches of a text stand that was made from it (pages, sheets, rows), by their first offset in
   * `text`, ascending; null where the text is the file's own and its lines are the places.
   */
  readonly places: readonly SourcePlace[] | null;
  /** The tag of its language, where the file says it elsewhere than in the text's front matter. */
  readonly language?: string;
}

/** From `start` (an offset of the text) to the next place. */
export interface SourcePlace {
  readonly start: number;
  /** As a locator names it: `page 12`; `sheet Staff, cell C7`; '' where the text's own headings say enough. */
  readonly label: string;
}

/** What one file gives: texts, bibliography entries, and what could not be read of it. */
export interface SourceReading {
  readonly texts: readonly TextSource[];
  readonly references: readonly Source[];
  readonly faults: readonly SourceFault[];
}

export const emptyReading: SourceReading = { texts: [], references: [], faults: [] };

export const faultAt = (path: string, line: number, reason: string): SourceFault => ({ path, line, reason });
