import { readClaims } from '../core/claims/read';
import type { CorpusEntry } from '../core/corpus/corpus';
import type { SourceFault } from '../core/corpus/source';
import { parseMarkdown } from '../core/markdown/parse';
import { lineStarts } from '../core/text/lines';
import { readSource } from '../sources/index';

/** What one file gives the corpus. */
export interface FileReading {
  readonly entries: readonly CorpusEntry[];
  readonly faults: readonly SourceFault[];
  /** Where the lines of its text begin, so that a claim's offset can be shown as a place; [] where it has no text. */
  readonly lines: readonly number[];
}

/** Reads a text or bibliography by the same extraction that reads drafts; a text that trips it costs this file alone. */
export function readSourceFile(path: string, bytes: Uint8Array): FileReading {
  try {
    const { texts, references, faults } = readSource(path, bytes);
    const read = texts.map(({ source, text }): CorpusEntry => {
      return { source, claims: readClaims(parseMarkdown(text), { draft: false, source }) };
    });
    const known = references.map((source): CorpusEntry => ({ source, claims: [] }));
    return { entries: [...read, ...known], faults, lines: texts[0] ? lineStarts(texts[0].text) : [] };
  } catch (error) {
    return faultyReading(path, error);
  }
}

export function faultyReading(path: string, cause: unknown): FileReading {
  const said = cause instanceof Error ? cause.message : String(cause);
  const reason = `This source could not be read, so no figure was compared with it: ${said}.`;
  return { entries: [], faults: [{ path, line: 0, reason }], lines: [] };
}
