import type { SourceFault } from '../../core/corpus/source';
import { emptyReading, faultAt, type SourceReading } from '../reading';
import { ArchiveFault } from '../archive';
import { tableSource } from './csv';
import { counted, limits, type Grid } from './grid';
import { emptyWritten, writeSheet, type Written } from './sheetMarkdown';

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** May throw an ArchiveFault. */
  readonly read: () => Grid;
}

export interface Workbook {
  readonly title: string;
  readonly author: string;
  readonly sheets: readonly Sheet[];
}

type Opener = (bytes: Uint8Array) => Workbook;

/** Reads the sheets of a workbook into one text; a sheet that cannot be read costs itself alone. */
export function readWorkbook(path: string, bytes: Uint8Array, open: Opener): SourceReading {
  if (bytes.length > limits.bytes) return lost(path, `it is larger than ${counted(limits.bytes / 1e6)} MB`);
  let workbook: Workbook;
  try {
    workbook = open(bytes);
  } catch (error) {
    return lost(path, reasonOf(error));
  }
  const written = emptyWritten();
  const faults: SourceFault[] = [];
  for (const sheet of workbook.sheets) {
    const reason = addSheet(sheet, written);
    if (reason !== null) faults.push(faultAt(path, 0, reason));
  }
  faults.push(...written.remarks.map((reason) => faultAt(path, 0, reason)));
  if (written.text === '')
    faults.push(faultAt(path, 0, 'This workbook holds no text, so no figure can be compared with it.'));
  const plain = tableSource(path, written.text);
  const source = { ...plain, title: workbook.title || plain.title, author: workbook.author };
  return { ...emptyReading, texts: [{ source, text: written.text, places: written.places }], faults };
}

/** What a sheet costs, as a sentence; null where it was read. */
function addSheet(sheet: Sheet, written: Written): string | null {
  if (sheet.hidden) return `The sheet “${sheet.name}” is hidden, so it was not read.`;
  try {
    writeSheet(sheet.read(), written);
    return null;
  } catch (error) {
    return `The sheet “${sheet.name}” could not be read: ${reasonOf(error)}.`;
  }
}

function lost(path: string, why: string): SourceReading {
  const reason = `This workbook could not be read, so no figure can be compared with it: ${why}.`;
  return { ...emptyReading, faults: [faultAt(path, 0, reason)] };
}

const reasonOf = (error: unknown): string =>
  error instanceof ArchiveFault ? error.message : 'it is damaged';
