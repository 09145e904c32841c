import type { Source, SourceFault } from '../core/corpus/source';

/** A source whose text is at hand, for the reader of claims. */
export interface TextSource {
  readonly source: Source;
  /** The whole Markdown text, front matter included: claims' offsets are offsets of it. */
  readonly text: string;
}

/** What one file gives: texts, bibliography entries, and what could not be read of it. */
export interface SourceReading {
  readonly texts: readonly TextSource[];
  readonly references: readonly Source[];
  readonly faults: readonly SourceFault[];
}

export const emptyReading: SourceReading = { texts: [], references: [], faults: [] };

export const faultAt = (path: string, line: number, reason: string): SourceFault => ({ path, line, reason });
