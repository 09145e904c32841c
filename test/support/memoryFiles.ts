import type { Fence, FileReader } from '../../server/src/service/ports';
import { wallsAround } from '../../server/src/service/walls';

/** Files that live in memory, with a count of how often each was read. */
export interface MemoryFiles extends FileReader {
  put(path: string, content: string | Uint8Array): void;
  remove(path: string): void;
  /** Sets a new date and leaves the content as it is. */
  touch(path: string): void;
  /** Reading this file is refused from now on. */
  lock(path: string): void;
  /** Makes a link to a file or folder, given by its whole path. */
  link(path: string, to: string): void;
  reads(path: string): number;
}

export function memoryFiles(initial: Readonly<Record<string, string | Uint8Array>> = {}): MemoryFiles {
  const contents = new Map<string, { bytes: Uint8Array; modified: number; locked: boolean }>();
  const reads = new Map<string, number>();
  const links = new Map<string, string>();
  let clock = 0;
  const bytesOf = (content: string | Uint8Array): Uint8Array =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const put = (path: string, content: string | Uint8Array): void =>
    void contents.set(path, { bytes: bytesOf(content), modified: ++clock, locked: false });
  for (const [path, content] of Object.entries(initial)) put(path, content);
  const followed = (path: string): string => {
    const link = [...links].find(([from]) => path === from || path.startsWith(`${from}/`));
    return link ? followed(link[1] + path.slice(link[0].length)) : path;
  };

  async function list(
    folder: string,
    depth: 'below' | 'inside',
    { within, left }: Fence = { within: [folder], left: () => undefined },
  ): Promise<readonly string[]> {
    const walls = wallsAround(within, { real: (path) => Promise.resolve(followed(path)) });
    const to = followed(folder);
    if (to !== folder) return (await list(to, depth)).map((path) => folder + path.slice(to.length));
    const prefix = folder.endsWith('/') ? folder : `${folder}/`;
    const inside = (path: string): boolean =>
      path.startsWith(prefix) && (depth === 'below' || !path.slice(prefix.length).includes('/'));
    const visible = (path: string): boolean => !/\/(?:\.|node_modules\/)/.test(path.slice(folder.length));
    const found = [...contents.keys()].filter((path) => path === folder || (inside(path) && visible(path)));
    for (const [path] of links) {
      if (!inside(path) || !contents.has(followed(path))) continue;
      const leadsTo = await walls.outside(path);
      if (leadsTo === null) found.push(path);
      else left(path, leadsTo);
    }
    return found.sort();
  }

  return {
    put,
    remove: (path) => void contents.delete(path),
    touch(path) {
      const file = contents.get(path);
      if (file) file.modified = ++clock;
    },
    lock(path) {
      const file = contents.get(path);
      if (file) file.locked = true;
    },
    link: (path, to) => void links.set(path, to),
    reads: (path) => reads.get(path) ?? 0,
    read(path) {
      reads.set(followed(path), (reads.get(followed(path)) ?? 0) + 1);
      const file = contents.get(followed(path));
      if (!file) return Promise.reject(new Error('there is no such file'));
      return file.locked
        ? Promise.reject(new Error('reading it is not permitted'))
        : Promise.resolve(file.bytes);
    },
    list,
    real: (path) => Promise.resolve(followed(path)),
    stat(path) {
      const file = contents.get(followed(path));
      return Promise.resolve(file ? { modified: file.modified, size: file.bytes.length } : null);
    },
  };
}
