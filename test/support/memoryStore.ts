import type { ReadingStore } from '../../server/src/service/ports';

/** A store that lives in memory, with what was done to it. */
export interface MemoryStore extends ReadingStore {
  readonly records: Map<string, Uint8Array>;
  /** Keys in the order in which they were put. */
  readonly puts: string[];
}

/** `records`: hand in those of another store to start again with them. */
export function memoryStore(version = '1', records = new Map<string, Uint8Array>()): MemoryStore {
  const puts: string[] = [];
  return {
    version,
    records,
    puts,
    get: (key) => Promise.resolve(records.get(key) ?? null),
    put(key, bytes) {
      puts.push(key);
      records.set(key, bytes);
      return Promise.resolve();
    },
    keys: () => Promise.resolve([...records.keys()]),
    remove: (key) => Promise.resolve(void records.delete(key)),
  };
}
