import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../service/fingerprint';
import type { ReadingStore, SourceWorker } from '../service/ports';
import { createReadingStore } from './readingStore';
import { createSourceWorker } from './sourceWorker';

/** What the build puts beside the program; a program that runs from its sources has none, and reads in place. */
const script = join(__dirname, 'source-reader.js');

export const sourceWorker = (): SourceWorker | undefined =>
  existsSync(script) ? createSourceWorker(script) : undefined;

/** Readings kept in a folder. Their version is that of the very code that reads: another build reads anew. */
export const readingsIn = (folder: string): ReadingStore | undefined =>
  existsSync(script) ? createReadingStore(folder, fingerprint(readFileSync(script))) : undefined;
