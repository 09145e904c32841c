import type { Stats } from 'node:fs';
import { readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Fence, FileReader, FileStat } from '../service/ports';
import { wallsAround } from '../service/walls';

/** The files of this machine. */
export const nodeFiles: FileReader = {
  async read(path) {
    try {
      return await readFile(path);
    } catch (error) {
      throw new Error(reasonOf(error), { cause: error });
    }
  },
  async list(folder, depth, fence) {
    const found = await statOf(folder);
    if (found === null) return [];
    const whole = toSlashes(resolve(folder));
    return found.isFile() ? [whole] : filesIn(whole, depth === 'below', pass(fence ?? strict(whole)));
  },
  async stat(path) {
    const found = await statOf(path);
    return found?.isFile() ? ({ modified: found.mtimeMs, size: found.size } satisfies FileStat) : null;
  },
  real: (path) => realpath(path).then(toSlashes, () => null),
};

let written = 0;

/**
 * Writes a file whole or not at all: under another name until all of it is there, so that whoever reads in between finds the old one.
 * A link stays a link, and who may read and write the file stays as it was.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const unfinished = `${target}.${process.pid}-${++written}.tmp`;
  try {
    const mode = (await statOf(target))?.mode;
    await writeFile(unfinished, content, mode === undefined ? {} : { mode });
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

export const toSlashes = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);

const statOf = (path: string): Promise<Stats | null> => stat(path).catch(() => null);

const strict = (folder: string): Fence => ({ within: [folder], left: () => undefined });

/** Whether a link to a file may be followed. */
function pass({ within, left }: Fence): (path: string) => Promise<boolean> {
  const walls = wallsAround(within, nodeFiles);
  return async (path) => {
    const leadsTo = await walls.outside(path);
    if (leadsTo !== null) left(path, leadsTo);
    return leadsTo === null;
  };
}

/** Links to folders are not followed: they may lead in a circle. */
async function filesIn(
  folder: string,
  below: boolean,
  mayFollow: (link: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = folder === '/' ? `/${entry.name}` : `${folder}/${entry.name}`;
    if (entry.isDirectory()) files.push(...(below ? await filesIn(path, below, mayFollow) : []));
    else if (entry.isFile()) files.push(path);
    else if (entry.isSymbolicLink() && (await statOf(path))?.isFile() && (await mayFollow(path)))
      files.push(path);
  }
  return files;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'reading it is not permitted',
  EPERM: 'reading it is not permitted',
  EISDIR: 'it is a folder',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
