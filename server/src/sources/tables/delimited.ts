import { oneLine, limits, type GridRow } from './grid';

export interface Delimited {
  readonly rows: readonly GridRow[];
  /** Lines with a quotation mark that is never closed. */
  readonly openQuotes: readonly number[];
  /** Rows were left out beyond the limit. */
  readonly cut: boolean;
}

/** Lines that one quoted cell may run over; more is a quotation mark that someone forgot to close. */
const longestCell = 60;

interface Reader {
  readonly text: string;
  readonly delimiter: string;
  at: number;
  line: number;
  readonly openQuotes: number[];
}

/** The rows of a text with fields between delimiters; a field in quotation marks may hold delimiters and line breaks. */
export function parseDelimited(text: string, delimiter: string, most: number = limits.sheetRows): Delimited {
  const reader: Reader = { text, delimiter, at: 0, line: 1, openQuotes: [] };
  const rows: GridRow[] = [];
  while (reader.at < text.length && rows.length < most) {
    const number = reader.line;
    rows.push({ number, cells: readRow(reader), spans: null });
  }
  return { rows, openQuotes: reader.openQuotes, cut: reader.at < text.length };
}

function readRow(reader: Reader): readonly string[] {
  const cells: string[] = [];
  for (;;) {
    cells.push(oneLine(readQuoted(reader) ?? readBare(reader)));
    if (reader.text[reader.at] !== reader.delimiter) break;
    reader.at += 1;
  }
  if (reader.text[reader.at] === '\r' && reader.text[reader.at + 1] === '\n') reader.at += 1;
  reader.at += 1;
  reader.line += 1;
  return cells;
}

function readBare(reader: Reader): string {
  const start = reader.at;
  while (reader.at < reader.text.length && !endsField(reader, reader.at)) reader.at += 1;
  return reader.text.slice(start, reader.at);
}

const endsField = ({ text, delimiter }: Reader, at: number): boolean => {
  const mark = text[at];
  return mark === delimiter || mark === '\n' || mark === '\r' || mark === undefined;
};

/** Null where no quotation mark opens the field, or none closes it: then the mark is text. */
function readQuoted(reader: Reader): string | null {
  const { text } = reader;
  if (text[reader.at] !== '"') return null;
  let lines = 0;
  for (let at = reader.at + 1; at < text.length && lines < longestCell; at += 1) {
    if (text[at] === '\n') lines += 1;
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at += 1;
    else if (endsField(reader, at + 1)) {
      const field = text.slice(reader.at + 1, at).replace(/""/g, '"');
      reader.at = at + 1;
      reader.line += lines;
      return field;
    }
  }
  reader.openQuotes.push(reader.line);
  return null;
}

const delimiters = ['\t', ';', '|', ','];

/** The delimiter that most rows agree on; `sep=;` of a first line is taken at its word. */
export function sniffDelimiter(text: string, usual: string): string {
  const told = /^sep=([;,|\t])\r?\n/i.exec(text)?.[1];
  if (told) return told;
  const sample = text.slice(0, 40_000);
  let best = { delimiter: usual, score: 0 };
  for (const delimiter of delimiters) {
    const score = agreement(sample, delimiter) * (delimiter === ',' ? 0.9 : 1);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** How many rows have the commonest count of fields above one, and a little for more fields. */
function agreement(sample: string, delimiter: string): number {
  const counts = new Map<number, number>();
  for (const { cells } of parseDelimited(sample, delimiter, 300).rows)
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([fields, rows]) => rows * (1 + Math.min(fields, 20) / 100)));
}
