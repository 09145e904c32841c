import type { Connection } from 'vscode-languageserver';
import type { FileReader } from '../service/ports';
import { isVirtualPath, pathOf, uriOf } from './convert';
import {
  listFilesRequest,
  readFileRequest,
  statFileRequest,
  type FileContent,
  type FileState,
  type ListParams,
  type ReadFileParams,
  type StatFileParams,
} from './protocol';

/** The files that the client sees, of whatever file system. `as`: the form in which bytes come over this connection. */
export function clientFiles(
  { sendRequest }: Pick<Connection, 'sendRequest'>,
  as: ReadFileParams['as'],
): FileReader {
  return {
    async read(path) {
      const asked: ReadFileParams = { uri: uriOf(path), as };
      const content = await sendRequest<FileContent>(readFileRequest, asked);
      if ('reason' in content) throw new Error(content.reason);
      return 'bytes' in content ? content.bytes : bytesOf(content.base64);
    },
    async list(folder, depth) {
      const asked: ListParams = { uri: uriOf(folder), depth };
      return (await sendRequest<string[]>(listFilesRequest, asked)).map(pathOf);
    },
    stat(path) {
      const asked: StatFileParams = { uri: uriOf(path) };
      return sendRequest<FileState | null>(statFileRequest, asked);
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** `own` for what lies on this machine, the client for what only it can reach. An editor that does not answer has no such files. */
export function withVirtual(own: FileReader, client: FileReader): FileReader {
  return {
    read: (path) => (isVirtualPath(path) ? client : own).read(path),
    list: (folder, depth, fence) =>
      isVirtualPath(folder) ? client.list(folder, depth).catch(() => []) : own.list(folder, depth, fence),
    stat: (path) => (isVirtualPath(path) ? client.stat(path).catch(() => null) : own.stat(path)),
    // The client passes links over.
    real: (path) => (isVirtualPath(path) || !own.real ? Promise.resolve(path) : own.real(path)),
  };
}
