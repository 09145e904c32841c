import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { listFilesRequest, readFileRequest, statFileRequest } from '../../server/src/lsp/protocol';
import type {
  FileContent,
  FileState,
  ListParams,
  ReadFileParams,
  StatFileParams,
} from '../../server/src/lsp/protocol';

/** Answers for files of every file system that the editor knows, to a server that cannot reach them itself. */
export const answerForFiles = (client: BaseLanguageClient): Disposable[] => [
  client.onRequest(readFileRequest, ({ uri, as }: ReadFileParams) => read(Uri.parse(uri), as)),
  client.onRequest(listFilesRequest, ({ uri, depth }: ListParams) => list(Uri.parse(uri), depth)),
  client.onRequest(statFileRequest, ({ uri }: StatFileParams) => stat(Uri.parse(uri))),
];

async function read(uri: Uri, as: ReadFileParams['as']): Promise<FileContent> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    return as === 'bytes' ? { bytes } : { base64: base64Of(bytes) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** Calls take only so many arguments. */
const stretch = 8192;

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += stretch)
    binary += String.fromCharCode(...bytes.subarray(at, at + stretch));
  return btoa(binary);
}

async function list(uri: Uri, depth: ListParams['depth']): Promise<string[]> {
  const found = await workspace.fs.stat(uri).then(undefined, () => null);
  if (!found) return [];
  return found.type === FileType.File ? [uri.toString()] : filesIn(uri, depth);
}

/** Links are not followed: the editor does not say where they lead. */
async function filesIn(folder: Uri, depth: ListParams['depth']): Promise<string[]> {
  const entries = await workspace.fs.readDirectory(folder).then(undefined, () => []);
  const visible = entries.filter(([name]) => !name.startsWith('.') && name !== 'node_modules');
  visible.sort(([a], [b]) => (a < b ? -1 : 1));
  const files = visible.map(async ([name, type]) => {
    const uri = Uri.joinPath(folder, name);
    if (type === FileType.File) return [uri.toString()];
    return type === FileType.Directory && depth === 'below' ? filesIn(uri, depth) : [];
  });
  return (await Promise.all(files)).flat();
}

async function stat(uri: Uri): Promise<FileState | null> {
  const found = await workspace.fs.stat(uri).then(undefined, () => null);
  return found?.type === FileType.File ? { modified: found.mtime, size: found.size } : null;
}

function reasonOf(error: unknown): string {
  const code = error instanceof FileSystemError ? error.code : '';
  if (code === 'FileNotFound') return 'there is no such file';
  if (code === 'NoPermissions') return 'reading it is not permitted';
  if (code === 'FileIsADirectory') return 'it is a folder';
  return error instanceof Error ? error.message : String(error);
}
