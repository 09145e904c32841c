import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadingStore } from '../service/ports';

/** Keeps each record as a file of its own in a folder, which is made when it is first needed. */
export function createReadingStore(folder: string, version: string): ReadingStore {
  let written = 0;
  const missing = (error: NodeJS.ErrnoException): null => {
    if (error.code === 'ENOENT') return null;
    throw error;
  };
  return {
    version,
    get: (key) => readFile(join(folder, key)).catch(missing),
    async put(key, bytes) {
      // The name of another file until all of it is there: whoever reads in between finds the old one, or none.
      const unfinished = join(folder, `${key}.${process.pid}-${++written}.tmp`);
      await mkdir(folder, { recursive: true });
      try {
        await writeFile(unfinished, bytes);
        await rename(unfinished, join(folder, key));
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    // With what another process left unfinished: it is no record, and so it is swept out.
    keys: async () => (await readdir(folder).catch(missing)) ?? [],
    remove: (key) => rm(join(folder, key), { force: true }),
  };
}
