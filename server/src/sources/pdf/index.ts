import { nameWithoutExtension } from '../markdownSource';
import { emptyReading, faultAt, type SourceReading } from '../reading';
import { blocksOf, settingOf, textOf } from './blocks';
import { openPdf, type OpenPdf } from './document';
import { withoutFurniture } from './furniture';
import { inReadingOrder } from './order';
import type { Row } from './page';
import { hyphenedWords } from './wording';
import { writePages } from './write';

/** Reads the text layer of a PDF: paragraphs, headings and tables in reading order, and the page on which each stands. */
export async function readPdf(path: string, bytes: Uint8Array): Promise<SourceReading> {
  const opened = await openPdf(bytes);
  if (typeof opened === 'string') return { ...emptyReading, faults: [faultAt(path, 0, opened)] };
  return sourceOfPdf(path, opened);
}

/** The same of a file whose text layer is at hand. */
export function sourceOfPdf(path: string, opened: OpenPdf): SourceReading {
  const faults = opened.remarks.map((remark) => faultAt(path, 0, remark));
  const clean = withoutFurniture(opened.pages).map((pieces) => inReadingOrder(pieces));
  const hyphened = hyphenedWords(linesOf(clean));
  const setting = settingOf(clean, hyphened);
  const blocks = clean.map((page) => blocksOf(page, setting));
  const labels = opened.pages.map(({ label }) => label);
  const { text, places } = writePages(blocks, labels, hyphened);
  const source = {
    key: nameWithoutExtension(path),
    type: '',
    title: titleOf(opened, clean[0] ?? []) || nameWithoutExtension(path),
    author: opened.author,
    publisher: '',
    issued: issuedOf(opened, clean[0] ?? []),
    url: '',
    doi: '',
    origin: path,
    readable: true,
    note: '',
  };
  return { texts: [{ source, text, places }], references: [], faults };
}

function* linesOf(pages: readonly (readonly Row[])[]): Generator<string> {
  for (const page of pages) for (const row of page) yield textOf(row);
}

/** The day on which the file was made, if page one speaks of that year: a copy saved later is no later edition. */
const issuedOf = ({ made }: OpenPdf, firstPage: readonly Row[]): string =>
  made !== '' && firstPage.some((row) => textOf(row).includes(made.slice(0, 4))) ? made : '';

/** The record's title where it is one, else what page one says in its largest type. */
function titleOf({ title }: OpenPdf, firstPage: readonly Row[]): string {
  if (title !== '') return title;
  const size = Math.max(0, ...firstPage.map((row) => row.size));
  const largest = firstPage.filter((row) => row.size > 0.97 * size).slice(0, 4);
  return [...new Set(largest.map(textOf))].join(' ').slice(0, 200);
}
