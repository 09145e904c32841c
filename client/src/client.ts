import { Uri } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { LanguageClientOptions, ServerOptions } from 'vscode-languageclient/node';
import { draftSelector } from './drafts';
import { restartAfterCrash } from './restart';

/** The language server that the extension carries, not started yet. Its id makes `evidenceLint.trace.server` work. */
export function createClient(
  context: ExtensionContext,
  middleware: LanguageClientOptions['middleware'],
): LanguageClient {
  const module = context.asAbsolutePath('dist/language-server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const options: LanguageClientOptions = {
    documentSelector: [...draftSelector],
    diagnosticCollectionName: 'evidence-lint',
    diagnosticPullOptions: { onChange: true, onSave: true },
    errorHandler: restartAfterCrash(),
    middleware,
    initializationOptions: { cacheFolder: cacheFolder(context), showsSources: true },
  };
  return new LanguageClient('evidenceLint', 'Evidence Lint', server, options);
}

/** Where the server may keep what it has read: with the workspace, so that it goes when the workspace does. */
const cacheFolder = ({ storageUri, globalStorageUri }: ExtensionContext): string =>
  Uri.joinPath(storageUri ?? globalStorageUri, 'sources').fsPath;
