import type { ReadingStore } from '../../server/src/service/ports';
import { createInbox, type Inbox } from './inbox';

/** A store that lives in memory, with what was done to it. */
export interface MemoryStore extends ReadingStore {
  readonly records: Map<string, Uint8Array>;
  /** Keys in the order in which they were put. */
  readonly puts: string[];
  /** Keys in the order in which they were removed. */
  readonly removed: Inbox<string>;
}

/** `records`: hand in those of another store to start again with them. */
export function memoryStore(version = '1', records = new Map<string, Uint8Array>()): MemoryStore {
  const puts: string[] = [];
  const removed = createInbox<string>();
  return {
    version,
    records,
    puts,
    removed,
    get: (key) => Promise.resolve(records.get(key) ?? null),
    put(key, bytes) {
      puts.push(key);
      records.set(key, bytes);
      return Promise.resolve();
    },
    keys: () => Promise.resolve([...records.keys()]),
    remove(key) {
      records.delete(key);
      removed.add(key);
      return Promise.resolve();
    },
  };
}
