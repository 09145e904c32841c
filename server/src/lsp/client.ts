import type { InitializeParams } from 'vscode-languageserver';
import { pathOf } from './convert';

/** What the client can do, and which folders it has open. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly givesConfiguration: boolean;
  readonly announcesConfiguration: boolean;
  readonly watchesFiles: boolean;
  readonly relatesInformation: boolean;
  readonly versionsEdits: boolean;
  readonly announcesFolders: boolean;
  /** Paths of the open folders. */
  readonly folders: readonly string[];
  /** Whether the writer trusts the workspace; true from a client that does not say. */
  readonly trusted: boolean;
  readonly initialSettings: unknown;
  /** Path of a folder in which what was read of the sources may be kept; null where the client names none. */
  readonly cacheFolder: string | null;
  /** Whether the client shows a source that has no file of its own (`sourceUri`). */
  readonly showsSources: boolean;
  /** The client's name with its version, as far as it tells them. */
  readonly versions: Readonly<Record<string, string>>;
  /** URI of the folder that holds what the build puts beside the program; '' from a client that leaves it to the program. */
  readonly home: string;
}

export function clientOf({ capabilities, ...params }: InitializeParams): Client {
  const { workspace, textDocument } = capabilities;
  // Older editors have one folder, and name it as the root.
  const root = params.rootUri ? [{ uri: params.rootUri }] : [];
  const folders = (params.workspaceFolders ?? root).map(({ uri }) => pathOf(uri));
  const { cacheFolder, showsSources, home, trusted, ...initialSettings } = optionsOf(
    params.initializationOptions,
  );
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    givesConfiguration: workspace?.configuration === true,
    announcesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relatesInformation:
      (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.relatedInformation === true,
    versionsEdits: workspace?.workspaceEdit?.documentChanges === true,
    announcesFolders: workspace?.workspaceFolders === true,
    folders,
    trusted: trusted !== false,
    initialSettings,
    cacheFolder: typeof cacheFolder === 'string' && cacheFolder !== '' ? cacheFolder : null,
    showsSources: showsSources === true,
    versions: params.clientInfo ? { [params.clientInfo.name]: params.clientInfo.version ?? '' } : {},
    home: typeof home === 'string' ? home : '',
  };
}

/** Settings for a client that gives no others, `cacheFolder`, `showsSources`, `home` and `trusted`. */
function optionsOf(options: unknown): { readonly [name: string]: unknown } {
  return typeof options === 'object' && options !== null ? { ...options } : {};
}
