import type { FileReader } from '../../server/src/service/ports';

/** Files that live in memory, with a count of how often each was read. */
export interface MemoryFiles extends FileReader {
  put(path: string, content: string | Uint8Array): void;
  remove(path: string): void;
  /** Sets a new date and leaves the content as it is. */
  touch(path: string): void;
  /** Reading this file is refused from now on. */
  lock(path: string): void;
  reads(path: string): number;
}

export function memoryFiles(initial: Readonly<Record<string, string | Uint8Array>> = {}): MemoryFiles {
  const contents = new Map<string, { bytes: Uint8Array; modified: number; locked: boolean }>();
  const reads = new Map<string, number>();
  let clock = 0;
  const bytesOf = (content: string | Uint8Array): Uint8Array =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const put = (path: string, content: string | Uint8Array): void =>
    void contents.set(path, { bytes: bytesOf(content), modified: ++clock, locked: false });
  for (const [path, content] of Object.entries(initial)) put(path, content);

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
    reads: (path) => reads.get(path) ?? 0,
    read(path) {
      reads.set(path, (reads.get(path) ?? 0) + 1);
      const file = contents.get(path);
      if (!file) return Promise.reject(new Error('there is no such file'));
      return file.locked
        ? Promise.reject(new Error('reading it is not permitted'))
        : Promise.resolve(file.bytes);
    },
    list(folder, depth) {
      const prefix = folder.endsWith('/') ? folder : `${folder}/`;
      const inside = (path: string): boolean =>
        path.startsWith(prefix) && (depth === 'below' || !path.slice(prefix.length).includes('/'));
      const visible = (path: string): boolean => !/\/(?:\.|node_modules\/)/.test(path.slice(folder.length));
      const found = [...contents.keys()].filter((path) => path === folder || (inside(path) && visible(path)));
      return Promise.resolve(found.sort());
    },
    stat(path) {
      const file = contents.get(path);
      return Promise.resolve(file ? { modified: file.modified, size: file.bytes.length } : null);
    },
  };
}
