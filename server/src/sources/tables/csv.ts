import type { Source } from '../../core/corpus/source';
import { nameWithoutExtension } from '../markdownSource';
import { emptyReading, faultAt, type SourceReading } from '../reading';
import { isFigure } from './cellText';
import { parseDelimited, sniffDelimiter } from './delimited';
import { counted, limits, type GridRow } from './grid';
import { emptyWritten, writeSheet } from './sheetMarkdown';

/** A file of comma-separated values, whatever its delimiter, as Markdown tables whose places are its lines. */
export const readCsv = (path: string, text: string): SourceReading => readDelimited(path, text, ',');

export const readTsv = (path: string, text: string): SourceReading => readDelimited(path, text, '\t');

/** Of one kind of fault; the rest are like these. */
const mostTold = 5;

function readDelimited(path: string, text: string, usual: string): SourceReading {
  if (text.length > limits.bytes) {
    const reason = `This file is larger than ${counted(limits.bytes / 1e6)} MB, so no figure can be compared with it.`;
    return { ...emptyReading, faults: [faultAt(path, 0, reason)] };
  }
  const delimiter = sniffDelimiter(text, usual);
  const { rows, openQuotes, cut } = parseDelimited(text.replace(/^sep=.(?=\r?\n)/i, ''), delimiter);
  const written = emptyWritten();
  writeSheet({ name: '', rows: delimiter === ',' ? rows : withDecimalPoints(rows), cut }, written);
  const faults = [
    ...openQuotes
      .slice(0, mostTold)
      .map((line) => faultAt(path, line, 'A quotation mark is not closed here; it was read as text.')),
    ...written.remarks.map((reason) => faultAt(path, 0, reason)),
  ];
  if (written.text === '')
    faults.push(faultAt(path, 0, 'This file holds no text, so no figure can be compared with it.'));
  return {
    ...emptyReading,
    texts: [{ source: tableSource(path, written.text), text: written.text, places: written.places }],
    faults,
  };
}

/** A source that tells no more of itself than its name and its first heading. */
export function tableSource(path: string, text: string): Source {
  const name = nameWithoutExtension(path);
  const heading = /^# (.+)$/m.exec(text)?.[1]?.replace(/\\(?=[^\p{L}\d\s])/gu, '');
  return {
    key: name,
    type: 'dataset',
    title: heading ?? name,
    author: '',
    publisher: '',
    issued: '',
    url: '',
    doi: '',
    origin: path,
    readable: text !== '',
    note: '',
  };
}

const comma = /^[-−+]?(?:\d{1,3}(?:\.\d{3})+|\d+),\d+ ?%?$/;
const point = /^[-−+]?\d+\.(?:\d{1,2}|\d{4,}) ?%?$/;

/** `1.234,5` as `1,234.5` where the file writes its decimals with a comma throughout. */
function withDecimalPoints(rows: readonly GridRow[]): readonly GridRow[] {
  const cells = rows.flatMap((row) => row.cells);
  if (!cells.some((cell) => comma.test(cell)) || cells.some((cell) => point.test(cell))) return rows;
  if (!cells.some((cell) => comma.test(cell) && !/^\d{1,3}(?:,\d{3})$/.test(cell))) return rows;
  const swapped: Readonly<Record<string, string>> = { ',': '.', '.': ',' };
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      isFigure(cell) ? cell.replace(/[,.]/g, (mark) => swapped[mark] ?? mark) : cell,
    ),
  }));
}
