import { fingerprint } from './fingerprint';
import type { FileReader, FileStat, Logger, ReadingStore } from './ports';

/** What is kept of a file that was read. */
export interface ReadingRecord {
  readonly path: string;
  /** Of the file when it was read. */
  readonly stat: FileStat;
  /** Fingerprint of its bytes. */
  readonly print: string;
  /** The reading, packed. */
  readonly packed: Uint8Array;
}

/** What is kept only saves time: where it cannot be had or kept, that is told once, and nothing rejects. */
export interface ReadingRecords {
  /** Null where there is none, where it is broken and where another program has left it. */
  find(path: string, slot?: string): Promise<ReadingRecord | null>;
  /** `slot`: tells several records of one file apart. */
  keep(record: ReadingRecord, slot?: string): Promise<void>;
  drop(path: string): Promise<void>;
  clear(): Promise<void>;
  /** Drops the records that are of no use: broken ones, and those of files that are no more. `used`: paths of those in use. */
  sweep(files: FileReader, used: readonly string[]): Promise<void>;
}

/** Raised whenever a record is laid out in another way. */
const format = 1;

/** One record a source, under the fingerprint of its path: so a change rewrites one small file, and none need be listed. */
export const keyOf = (path: string): string => fingerprint(new TextEncoder().encode(path)).replace(':', '-');

export function createReadingRecords(store: ReadingStore, logger: Logger): ReadingRecords {
  let troubled = false;
  async function attempt<T>(work: Promise<T>): Promise<T | null> {
    try {
      return await work;
    } catch (error) {
      if (!troubled) logger.warn(`The index of sources could not be kept: ${String(error)}`);
      troubled = true;
      return null;
    }
  }
  const recordAt = async (key: string): Promise<ReadingRecord | null> => {
    const bytes = await attempt(store.get(key));
    return bytes && decodeRecord(bytes, store.version);
  };
  const drop = async (key: string): Promise<void> => void (await attempt(store.remove(key)));
  const keys = async (): Promise<readonly string[]> => (await attempt(store.keys())) ?? [];
  return {
    async find(path, slot = '') {
      const record = await recordAt(keyOf(path + slot));
      return record?.path === path ? record : null;
    },
    keep: async (record, slot = '') =>
      void (await attempt(store.put(keyOf(record.path + slot), encodeRecord(record, store.version)))),
    drop: (path) => drop(keyOf(path)),
    async clear() {
      for (const key of await keys()) await drop(key);
    },
    async sweep(files, used) {
      const needed = new Set(used.map(keyOf));
      for (const key of await keys()) {
        if (needed.has(key)) continue;
        const record = await recordAt(key);
        if (!record || !(await files.stat(record.path))) await drop(key);
      }
    },
  };
}

/** The head is one line of JSON; the packed reading follows it. */
export function encodeRecord({ path, stat, print, packed }: ReadingRecord, version: string): Uint8Array {
  const { modified, size } = stat;
  const head = { format, version, path, modified, size, print, check: fingerprint(packed) };
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const bytes = new Uint8Array(line.length + packed.length);
  bytes.set(line);
  bytes.set(packed, line.length);
  return bytes;
}

/** Null for bytes that are no record, not the whole of one, or one of another version. */
export function decodeRecord(bytes: Uint8Array, version: string): ReadingRecord | null {
  const end = bytes.indexOf(10);
  if (end < 0) return null;
  const head = headOf(new TextDecoder().decode(bytes.subarray(0, end)));
  const packed = bytes.subarray(end + 1);
  if (head?.['format'] !== format || head['version'] !== version || head['check'] !== fingerprint(packed))
    return null;
  const stat = { modified: Number(head['modified']), size: Number(head['size']) };
  return { path: String(head['path']), stat, print: String(head['print']), packed };
}

function headOf(line: string): Record<string, unknown> | null {
  try {
    const head: unknown = JSON.parse(line);
    return typeof head === 'object' && head !== null ? (head as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
