import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../service/fingerprint';
import type { ReadingStore, SourceWorker } from '../service/ports';
import { createReadingStore } from './readingStore';
import { createSourceWorker, onlyWhereItPays } from './sourceWorker';

/** What the build puts beside the program; a program that runs from its sources has none, and reads in place. */
const script = join(__dirname, 'source-reader.js');

export const sourceWorker = (): SourceWorker | undefined =>
  existsSync(script) ? createSourceWorker(script) : undefined;

/** For a program that runs once and then ends. */
export function commandLineWorker(): SourceWorker | undefined {
  const worker = sourceWorker();
  return worker && onlyWhereItPays(worker);
}

/** Readings kept in a folder. Their version is that of the very code that reads: another build reads anew. */
export const readingsIn = (folder: string): ReadingStore | undefined =>
  existsSync(script) ? createReadingStore(folder, readerVersion()) : undefined;

/** The PDF library is a file of its own: its size, which costs no reading, tells one release from another. */
function readerVersion(): string {
  const library = statSync(join(__dirname, 'pdfjs.js'), { throwIfNoEntry: false })?.size ?? 0;
  return `${fingerprint(readFileSync(script))}+${library}`;
}
