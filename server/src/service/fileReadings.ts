import { placeOf } from '../core/text/lines';
import { fingerprint } from './fingerprint';
import type { FileReader, FileStat } from './ports';
import { faultyReading, readSourceFile, type FileReading } from './readSourceFile';

/** Reads files of sources and references, each again only when it has changed. */
export interface FileReadings {
  /** Never rejects: a file that cannot be read gives a fault. The same object for an unchanged file. */
  readingOf(path: string): Promise<FileReading>;
  /** The readings of several files, in their order. */
  readingsOf(paths: readonly string[]): Promise<readonly FileReading[]>;
  /** Line and column from 0 of an offset in the text of a file that has been read. */
  placeIn(path: string, offset: number): { readonly line: number; readonly column: number };
}

/** A file as it was last read. */
interface KnownFile {
  readonly stat: FileStat;
  readonly print: string;
  readonly reading: FileReading;
}

/** Files are read side by side, and no more of them are open at a time than this. */
const readTogether = 16;

export function createFileReadings(files: FileReader): FileReadings {
  const known = new Map<string, KnownFile>();

  async function readingOf(path: string): Promise<FileReading> {
    const before = known.get(path);
    try {
      const stat = await files.stat(path);
      if (!stat) throw new Error('there is no such file');
      if (before && sameStat(before.stat, stat)) return before.reading;
      const bytes = await files.read(path);
      const print = fingerprint(bytes);
      const reading = before?.print === print ? before.reading : await readSourceFile(path, bytes);
      known.set(path, { stat, print, reading });
      return reading;
    } catch (error) {
      known.delete(path);
      return faultyReading(path, error);
    }
  }
  return {
    readingOf,
    async readingsOf(paths) {
      const readings: FileReading[] = [];
      for (let at = 0; at < paths.length; at += readTogether) {
        readings.push(...(await Promise.all(paths.slice(at, at + readTogether).map(readingOf))));
      }
      return readings;
    },
    placeIn: (path, offset) => placeOf(known.get(path)?.reading.lines ?? [0], offset),
  };
}

const sameStat = (a: FileStat, b: FileStat): boolean => a.modified === b.modified && a.size === b.size;
