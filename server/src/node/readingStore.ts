import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadingStore } from '../service/ports';
import { writeWhole } from './files';

/** Keeps each record as a file of its own in a folder, which is made when it is first needed. */
export function createReadingStore(folder: string, version: string): ReadingStore {
  const missing = (error: NodeJS.ErrnoException): null => {
    if (error.code === 'ENOENT') return null;
    throw error;
  };
  return {
    version,
    get: (key) => readFile(join(folder, key)).catch(missing),
    async put(key, bytes) {
      await mkdir(folder, { recursive: true });
      await writeWhole(join(folder, key), bytes);
    },
    // With what another process left unfinished: it is no record, and so it is swept out.
    keys: async () => (await readdir(folder).catch(missing)) ?? [],
    remove: (key) => rm(join(folder, key), { force: true }),
  };
}
