import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { draftSelector } from './drafts';
import { restartAfterCrash } from './restart';

/** Makes the client of the server that the extension carries, not started yet. */
export type CreateClient = (context: ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

/** Names of the client; the id makes `evidenceLint.trace.server` work. */
export const clientId = 'evidenceLint';
export const clientName = 'Evidence Lint';

/** What holds for the client wherever its server runs. */
export const clientOptions = (middleware: LanguageClientOptions['middleware']): LanguageClientOptions => ({
  documentSelector: draftSelector(),
  diagnosticCollectionName: 'evidence-lint',
  diagnosticPullOptions: { onChange: true, onSave: true },
  errorHandler: restartAfterCrash(),
  middleware,
});
