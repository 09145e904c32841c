import { workspace } from 'vscode';
import type { Disposable, ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { trustGrantedNotification } from '../../server/src/lsp/protocol';
import { draftSelector } from './drafts';
import { restartAfterCrash } from './restart';

/** Makes the client of the server that the extension carries, not started yet. */
export type CreateClient = (context: ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

/** Names of the client; the id makes `evidenceLint.trace.server` work. */
export const clientId = 'evidenceLint';
export const clientName = 'Evidence Lint';

/** What the server is told when it starts, and starts again. */
export const startOptions =
  (more: Readonly<Record<string, unknown>>): (() => unknown) =>
  () => ({ ...more, showsSources: true, trusted: workspace.isTrusted });

/** Nothing of a workspace is read for its drafts until the writer trusts it. */
export const tellTrust = (client: BaseLanguageClient): Disposable =>
  workspace.onDidGrantWorkspaceTrust(() => {
    // A server that is not running is told when it starts.
    client.sendNotification(trustGrantedNotification).catch(() => undefined);
  });

/** What holds for the client wherever its server runs. */
export const clientOptions = (middleware: LanguageClientOptions['middleware']): LanguageClientOptions => ({
  documentSelector: draftSelector(),
  diagnosticCollectionName: 'evidence-lint',
  diagnosticPullOptions: { onChange: true, onSave: true },
  // Hovers show words of sources: no command and no HTML in them is ever at work.
  markdown: { isTrusted: false, supportHtml: false },
  errorHandler: restartAfterCrash(),
  middleware,
});
