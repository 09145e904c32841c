import { availableParallelism } from 'node:os';
import { Uri } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { NodeModule, ServerOptions } from 'vscode-languageclient/node';
import { clientId, clientName, startOptions } from './client';
import type { CreateClient } from './client';
import { serverArguments } from './serverArguments';

/** The server as a process. */
export const processClient: CreateClient = (context, options) => {
  const module = context.asAbsolutePath('dist/language-server.js');
  const engine = serverArguments(availableParallelism());
  const started = (...execArgv: readonly string[]): NodeModule => ({
    module,
    transport: TransportKind.ipc,
    options: { execArgv: [...engine, ...execArgv] },
  });
  const server: ServerOptions = { run: started(), debug: started('--nolazy', '--inspect=6009') };
  const initializationOptions = startOptions({ cacheFolder: cacheFolder(context) });
  return new LanguageClient(clientId, clientName, server, { ...options, initializationOptions });
};

/** Where the server may keep what it has read: with the workspace, so that it goes when the workspace does. */
const cacheFolder = ({ storageUri, globalStorageUri }: ExtensionContext): string =>
  Uri.joinPath(storageUri ?? globalStorageUri, 'sources').fsPath;
