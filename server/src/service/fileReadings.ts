import { compactClaims } from '../core/claims/compact';
import { placeOf } from '../core/text/lines';
import { fingerprint } from './fingerprint';
import { createSharedParts } from './sharedParts';
import { unpack } from './unpacking';
import type { FileReader, FileStat, World } from './ports';
import type { ReadingRecord, ReadingRecords } from './readingRecords';
import { faultyReading, readPacked, type FileReading } from './readSourceFile';

/** Reads files of sources and references, each again only when it has changed. */
export interface FileReadings {
  /**
   * A file that cannot be read gives a fault, and so does one that nobody waits for any more (`signal`). The same object
   * for an unchanged file.
   */
  readingOf(path: string, signal?: AbortSignal): Promise<FileReading>;
  /** Line and column from 0 of an offset in the text of a file that has been read. */
  placeIn(path: string, offset: number): { readonly line: number; readonly column: number };
  /** Forgets all that was read, also what was kept from earlier starts. */
  clear(): Promise<void>;
  /** Drops what is kept of files that are no more. */
  sweep(): Promise<void>;
}

/** A file as it was last read. */
interface KnownFile {
  readonly stat: FileStat;
  readonly print: string;
  readonly reading: FileReading;
}

/** More parts than this are not worth their room; what is shared already stays so. */
const sharedParts = 200_000;

export function createFileReadings({ files, worker }: World, records: ReadingRecords | null): FileReadings {
  const known = new Map<string, KnownFile>();
  const shared = createSharedParts();

  function remember(path: string, stat: FileStat, print: string, reading: FileReading): FileReading {
    known.set(path, { stat, print, reading });
    return reading;
  }
  function unpacked(packed: Uint8Array): FileReading {
    if (shared.count() > sharedParts) shared.clear();
    const reading = unpack(packed, shared) as FileReading;
    return {
      ...reading,
      entries: reading.entries.map((entry) => ({ ...entry, claims: compactClaims(entry.claims) })),
    };
  }
  async function readAnew(path: string, first: FileStat, kept: ReadingRecord | null, signal?: AbortSignal) {
    const { bytes, stat } = await steadyBytes(files, path, first);
    const print = fingerprint(bytes);
    const before = known.get(path);
    if (before?.print === print) return remember(path, stat, print, before.reading);
    try {
      const anew = (): Promise<Uint8Array> =>
        worker ? worker.read(path, bytes, signal) : readPacked(path, bytes);
      const packed = kept?.print === print ? kept.packed : await anew();
      await records?.keep({ path, stat, print, packed });
      return remember(path, stat, print, unpacked(packed));
    } catch (error) {
      // A file that takes too much is not tried again until it changes; on the next start there may be more time for it.
      return signal?.aborted
        ? faultyReading(path, error)
        : remember(path, stat, print, faultyReading(path, error));
    }
  }
  async function readingOf(path: string, signal?: AbortSignal): Promise<FileReading> {
    const stat = await files.stat(path);
    if (!stat) {
      known.delete(path);
      await records?.drop(path);
      return faultyReading(path, 'there is no such file');
    }
    const before = known.get(path);
    if (before && sameStat(before.stat, stat)) return before.reading;
    const kept = before ? null : ((await records?.find(path)) ?? null);
    if (kept && sameStat(kept.stat, stat)) return remember(path, stat, kept.print, unpacked(kept.packed));
    return readAnew(path, stat, kept, signal);
  }
  return {
    readingOf: (path, signal) =>
      readingOf(path, signal).catch((error: unknown) => {
        known.delete(path);
        return faultyReading(path, error);
      }),
    placeIn: (path, offset) => placeOf(known.get(path)?.reading.lines ?? [0], offset),
    async clear() {
      known.clear();
      shared.clear();
      await records?.clear();
    },
    sweep: async () => records?.sweep(files, [...known.keys()]),
  };
}

/** A file that is written while it is read is read again so often; then someone is writing it all the time. */
const attempts = 3;

/** The bytes of a file that did not change while they were read, half old and half new, with the stat that is theirs. */
async function steadyBytes(
  files: FileReader,
  path: string,
  first: FileStat,
): Promise<{ readonly bytes: Uint8Array; readonly stat: FileStat }> {
  let stat = first;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const bytes = await files.read(path);
    const after = await files.stat(path);
    if (!after) throw new Error('it went while it was read');
    if (isAlike(after, stat)) return { bytes, stat };
    stat = after;
  }
  throw new Error('it changed each time while it was read');
}

const isAlike = (a: FileStat, b: FileStat): boolean => a.modified === b.modified && a.size === b.size;

/** Where the time of a change is not known, the same says nothing. */
const sameStat = (a: FileStat, b: FileStat): boolean => isAlike(a, b) && a.modified !== 0;
