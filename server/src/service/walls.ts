import { isBelow } from './paths';
import type { FileReader } from './ports';

/** The folders in which a draft may have files read, and the links in them that lead elsewhere. */
export interface Walls {
  readonly folders: readonly string[];
  /** Where the path leads, if that is outside; null where it may be read. A path outside is not even looked for. */
  outside(path: string): Promise<string | null>;
}

/** A link is judged by where it leads in the end, and so are the folders themselves: one of them may be reached through a link. */
export function wallsAround(folders: readonly string[], files: Pick<FileReader, 'real'>): Walls {
  const real = async (path: string): Promise<string> => (await files.real?.(path)) ?? path;
  let roots: Promise<readonly string[]> | undefined;
  return {
    folders,
    async outside(path) {
      if (!folders.some((folder) => isBelow(folder, path))) return path;
      if (!files.real) return null;
      const [leadsTo, inside] = await Promise.all([real(path), (roots ??= Promise.all(folders.map(real)))]);
      return inside.some((root) => isBelow(root, leadsTo)) ? null : leadsTo;
    },
  };
}

/** Why a file that is a link was not read. */
export const linkOut = (leadsTo: string): string =>
  `it is a link that leads out of the workspace and its source folders (to ${leadsTo}), so it was not followed`;
