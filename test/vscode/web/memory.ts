import { EventEmitter, FileChangeType, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { ExtensionContext, FileChangeEvent, FileStat, FileSystemProvider } from 'vscode';

/**
 * An extension of the tests: the file system `pilot:`, in memory, like those that bring a code host's files into an editor. It holds
 * what the server of the page gives as `workspace.json`: contents in Base64 by path.
 */
export async function activate({ extensionUri, subscriptions }: ExtensionContext): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'workspace.json'));
  const contents = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, string>>;
  const files = new Map(
    Object.entries(contents).map(([path, base64]): [string, File] => [path, fileOf(bytesOf(base64))]),
  );
  subscriptions.push(
    workspace.registerFileSystemProvider('pilot', inMemory(files), { isCaseSensitive: true }),
  );
}

interface File {
  readonly bytes: Uint8Array;
  /** 0 for what was there from the beginning: some code hosts know no times. */
  readonly mtime: number;
}

const fileOf = (bytes: Uint8Array, mtime = 0): File => ({ bytes, mtime });

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

function inMemory(files: Map<string, File>): FileSystemProvider {
  const changed = new EventEmitter<FileChangeEvent[]>();
  const folders = new Set<string>();
  const isFolder = (path: string): boolean =>
    folders.has(path) || [...files.keys()].some((one) => one.startsWith(path.replace(/\/?$/, '/')));
  const found = (uri: Uri): File => {
    const file = files.get(uri.path);
    if (!file) throw FileSystemError.FileNotFound(uri);
    return file;
  };
  return {
    onDidChangeFile: changed.event,
    watch: () => ({ dispose: () => undefined }),
    stat(uri): FileStat {
      if (isFolder(uri.path)) return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      const { bytes, mtime } = found(uri);
      return { type: FileType.File, ctime: 0, mtime, size: bytes.length };
    },
    readDirectory(uri): [string, FileType][] {
      const prefix = uri.path.replace(/\/?$/, '/');
      const below = [...files.keys(), ...folders].filter((path) => path.startsWith(prefix));
      const names = new Set(below.map((path) => path.slice(prefix.length).split('/')[0] ?? ''));
      return [...names].map((name) => [name, files.has(prefix + name) ? FileType.File : FileType.Directory]);
    },
    readFile: (uri) => found(uri).bytes,
    writeFile(uri, bytes) {
      const type = files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
      files.set(uri.path, fileOf(bytes, Date.now()));
      changed.fire([{ type, uri }]);
    },
    delete(uri) {
      files.delete(uri.path);
      changed.fire([{ type: FileChangeType.Deleted, uri }]);
    },
    createDirectory: (uri) => void folders.add(uri.path),
    rename(from, to) {
      files.set(to.path, found(from));
      files.delete(from.path);
      changed.fire([
        { type: FileChangeType.Deleted, uri: from },
        { type: FileChangeType.Created, uri: to },
      ]);
    },
  };
}
