import { messageOf } from '../core/text/message';
import type { Claim } from '../core/claims/claim';
import { readClaims } from '../core/claims/read';
import type { CorpusEntry } from '../core/corpus/corpus';
import type { SourceFault } from '../core/corpus/source';
import { parseMarkdown } from '../core/markdown/parse';
import { languageOf } from '../core/text/language';
import { quotableText } from '../core/text/quotable';
import { lineStarts } from '../core/text/lines';
import { pack } from './packing';
import { endingOf } from './paths';
import { readSource, type SourcePlace, type SourceReading } from '../sources/index';

/** What one file gives the corpus. */
export interface FileReading {
  readonly entries: readonly CorpusEntry[];
  readonly faults: readonly SourceFault[];
  /** Where the lines of its text begin, so that a claim's offset can be shown as a place; [] where it has no text of its own. */
  readonly lines: readonly number[];
}

/** Reads a source or bibliography by the same extraction that reads drafts; a text that trips it costs this file alone. */
export async function readSourceFile(path: string, bytes: Uint8Array): Promise<FileReading> {
  try {
    return fileReadingOf(await readSource(path, bytes));
  } catch (error) {
    return faultyReading(path, error);
  }
}

/** The same, packed: so it is kept, and handed from one thread to another. */
export const readPacked = async (path: string, bytes: Uint8Array): Promise<Uint8Array> =>
  pack(await readSourceFile(path, bytes));

/** Kinds of file that are plain text; reading one of the usual size takes milliseconds. */
const plainText = 'md markdown qmd rmd txt bib bibtex json yaml yml csv tsv ris'.split(' ');

export const isPlainText = (path: string): boolean => plainText.includes(endingOf(path));

/** The claims of what a file was read as. */
export function fileReadingOf({ texts, references, faults }: SourceReading): FileReading {
  const read = texts.map(({ source: record, text, places, language: said }): CorpusEntry => {
    const document = parseMarkdown(text, undefined, languageOf(said ?? ''));
    const { tag } = document.language;
    const source = document.language.name === 'en' ? record : { ...record, language: tag };
    const claims = readClaims(document, { draft: false, source });
    const words = document.blocks.map(({ content }) => quotableText(content.prose)).join('');
    return { source, claims: places === null ? claims : claimsAtPlaces(claims, places), words };
  });
  const known = references.map((source): CorpusEntry => ({ source, claims: [] }));
  const own = texts.find(({ places }) => places === null);
  return { entries: [...read, ...known], faults, lines: own ? lineStarts(own.text) : [] };
}

/** Claims whose locators begin with the page, sheet or row that they stand on; both lists ascend. */
function claimsAtPlaces(claims: readonly Claim[], places: readonly SourcePlace[]): readonly Claim[] {
  let at = -1;
  return claims.map((claim) => {
    while ((places[at + 1]?.start ?? Infinity) <= claim.span.start) at += 1;
    const label = places[at]?.label ?? '';
    return label === '' ? claim : { ...claim, locator: [label, claim.locator].filter(Boolean).join(', ') };
  });
}

export function faultyReading(path: string, cause: unknown): FileReading {
  const said = messageOf(cause);
  const reason = `This source could not be read, so no figure was compared with it: ${said}.`;
  return { entries: [], faults: [{ path, line: 0, reason }], lines: [] };
}
