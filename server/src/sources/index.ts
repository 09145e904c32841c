import { readBibtex } from './bibtex';
import { readCsl } from './cslJson';
import { decodeText } from './decode';
import { readMarkdownSource } from './markdownSource';
import { emptyReading, faultAt, type SourceReading } from './reading';

export { bundledEntries, type CompiledCorpus } from './bundled';
export type { SourceReading, TextSource } from './reading';

type Reader = (path: string, text: string) => SourceReading;

/** The reader of each kind of file, by extension in lower case. */
const readers: ReadonlyMap<string, Reader> = new Map([
  ['md', readMarkdownSource],
  ['markdown', readMarkdownSource],
  ['qmd', readMarkdownSource],
  ['rmd', readMarkdownSource],
  ['txt', readMarkdownSource],
  ['bib', readBibtex],
  ['bibtex', readBibtex],
  ['json', readCsl],
  ['yaml', readCsl],
  ['yml', readCsl],
]);

/** Documents that may well be sources: passing them over in silence would look like a check. */
const unread = new Set('pdf docx doc odt rtf html htm epub pptx ppt xlsx xls ods csv tsv ris'.split(' '));

/** Whether a file of this name is read as a source, or told about as one that cannot be. */
export const isSourcePath = (path: string): boolean =>
  readers.has(extensionOf(path)) || unread.has(extensionOf(path));

/** Reads one file of sources or references. Never throws: what could not be read is a fault. */
export function readSource(path: string, bytes: Uint8Array): SourceReading {
  const extension = extensionOf(path);
  const reader = readers.get(extension);
  if (reader === undefined) {
    if (!unread.has(extension)) return emptyReading;
    const reason = `Files of the kind .${extension} cannot be read, so no figure can be compared with this one.`;
    return { ...emptyReading, faults: [faultAt(path, 0, reason)] };
  }
  const { text, remark } = decodeText(bytes);
  const remarks = remark === null ? [] : [faultAt(path, 0, remark)];
  if (text === null) return { ...emptyReading, faults: remarks };
  const reading = reader(path, text);
  return { ...reading, faults: [...remarks, ...reading.faults] };
}

const extensionOf = (path: string): string => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
