import { readBibtex } from './bibtex';
import { readCsl } from './cslJson';
import { decodeText } from './decode';
import { readMarkdownSource } from './markdownSource';
import { emptyReading, faultAt, type SourceReading } from './reading';
import { readRis } from './ris';
import { readCsv, readTsv } from './tables/csv';

export { readCsl as readReferences } from './cslJson';
export { keyProblem, proposedKey, type NewReference } from './newReference';
export { parseYaml } from './yamlText';
export { canWriteReferences, writeReference } from './writeReference';
export { bundledEntries, type CompiledCorpus } from './bundled';
export type { SourcePlace, SourceReading, TextSource } from './reading';

type TextReader = (path: string, text: string) => SourceReading;

/** The reader of each kind of text, by extension in lower case. */
const textReaders: ReadonlyMap<string, TextReader> = new Map([
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
  ['ris', readRis],
  ['csv', readCsv],
  ['tsv', readTsv],
]);

/** A reader of files that are no plain text; loaded when the first file of its kind turns up. */
type DocumentReader = (path: string, bytes: Uint8Array) => Promise<SourceReading>;

/** The reader of each kind of document, by extension in lower case. */
const documentReaders: ReadonlyMap<string, () => Promise<DocumentReader>> = new Map([
  ['pdf', () => import('./pdf/index').then(({ readPdf }) => readPdf)],
  ['html', () => import('./documents/html').then(({ readHtml }) => readHtml)],
  ['htm', () => import('./documents/html').then(({ readHtml }) => readHtml)],
  ['docx', () => import('./documents/docx').then(({ readDocx }) => readDocx)],
  ['odt', () => import('./documents/odt').then(({ readOdt }) => readOdt)],
  ['xlsx', () => import('./tables/xlsx').then(({ readXlsx }) => readXlsx)],
  ['xlsm', () => import('./tables/xlsx').then(({ readXlsx }) => readXlsx)],
  ['ods', () => import('./tables/ods').then(({ readOds }) => readOds)],
]);

/** Documents that may well be sources: passing them over in silence would look like a check. */
const unread = new Set('doc rtf epub pptx ppt xls'.split(' '));

/** Whether a file of this name is read as a source, or told about as one that cannot be. */
export const isSourcePath = (path: string): boolean =>
  [textReaders, documentReaders, unread].some((kinds) => kinds.has(extensionOf(path)));

/** Reads one file of sources or references. What could not be read is a fault; rejects only where a reader breaks. */
export async function readSource(path: string, bytes: Uint8Array): Promise<SourceReading> {
  const extension = extensionOf(path);
  const load = documentReaders.get(extension);
  if (load) return (await load())(path, bytes);
  if (textReaders.has(extension)) return readTextSource(path, bytes);
  if (!unread.has(extension)) return emptyReading;
  const reason = `Files of the kind .${extension} cannot be read, so no figure can be compared with this one.`;
  return { ...emptyReading, faults: [faultAt(path, 0, reason)] };
}

/** The same for a file of text alone, at once. */
export function readTextSource(path: string, bytes: Uint8Array): SourceReading {
  const reader = textReaders.get(extensionOf(path));
  const { text, remark } = decodeText(bytes);
  const remarks = remark === null ? [] : [faultAt(path, 0, remark)];
  if (text === null || reader === undefined) return { ...emptyReading, faults: remarks };
  const reading = reader(path, text);
  return { ...reading, faults: [...remarks, ...reading.faults] };
}

const extensionOf = (path: string): string => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
