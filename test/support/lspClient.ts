import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  CodeActionRequest,
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  ProposedFeatures,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type FileEvent,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  type TextDocumentContentChangeEvent,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver/node';
import { clientFiles, withVirtual } from '../../server/src/lsp/clientFiles';
import {
  listFilesRequest,
  readFileRequest,
  statFileRequest,
  statusNotification,
  type DraftStatus,
  type FileContent,
  type FileState,
  type ListParams,
  type ReadFileParams,
  type StatFileParams,
} from '../../server/src/lsp/protocol';
import { startServer } from '../../server/src/lsp/server';
import { createInbox, type Inbox } from './inbox';
import type { FileReader, ReadingStore, SourceWorker } from '../../server/src/service/ports';

/** What an editor like VS Code can do. */
export const pulling: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    publishDiagnostics: { relatedInformation: true },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  window: { workDoneProgress: true },
};

/** An editor that only waits to be told, and tells nothing of files or settings. */
export const waiting: ClientCapabilities = { textDocument: { publishDiagnostics: {} } };

/** What a client tells of itself at the start. */
export interface Introduction {
  readonly capabilities?: ClientCapabilities;
  /** Path of the open folder, or its URI. */
  readonly folder?: string;
  /** The paths or URIs of all open folders, where there is not just one. */
  readonly folders?: readonly string[];
  /** Files that only the client can reach, by their URIs; nobody knows when they were changed. */
  readonly virtual?: ReadonlyMap<string, string>;
  readonly initializationOptions?: unknown;
}

export interface World extends Introduction {
  readonly files: FileReader;
  readonly bundled?: unknown;
  readonly worker?: SourceWorker;
  readonly patience?: number;
  /** The store for the folder that the client names. */
  readonly storeIn?: (folder: string) => ReadingStore;
}

export type Progress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** A client in the same process, with what the server has sent it. */
export interface LspClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly published: Inbox<PublishDiagnosticsParams>;
  readonly statuses: Inbox<DraftStatus>;
  readonly refreshes: Inbox<null>;
  readonly registrations: Inbox<Registration>;
  readonly logged: Inbox<string>;
  readonly progress: Inbox<Progress>;
  /** Of the progress that was shown last. */
  progressToken: string | number;
  /** What the client answers when it is asked for settings. */
  settings: Record<string, unknown> | null;
  open(uri: string, text: string): Promise<void>;
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): Promise<void>;
  save(uri: string): Promise<void>;
  close(uri: string): Promise<void>;
  filesChanged(...paths: string[]): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** Pulls, and gives the diagnostics of a full report. */
  diagnostics(uri: string): Promise<Diagnostic[]>;
  actions(uri: string, range: Range, diagnostics: Diagnostic[], only?: string[]): Promise<CodeAction[]>;
  hover(uri: string, line: number, character: number): Promise<Hover | null>;
  /** As a writer cancels the progress that was shown last. */
  cancelProgress(): Promise<void>;
  stop(): Promise<void>;
}

export async function startClient({
  files,
  bundled,
  worker,
  patience,
  storeIn,
  ...how
}: World): Promise<LspClient> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const [reader, writer] = [new StreamMessageReader(toServer), new StreamMessageWriter(toClient)];
  const server = createConnection(ProposedFeatures.all, reader, writer);
  startServer(server, {
    files: withVirtual(files, clientFiles(server, 'base64')),
    bundled: () => Promise.resolve(bundled ?? { sources: [], claims: [] }),
    rulePages: 'file:///rules/',
    worker,
    patience,
    storeIn,
  });
  return clientOver(toClient, toServer, how);
}

/** A client of a server that listens elsewhere. */
export async function clientOver(
  fromServer: NodeJS.ReadableStream,
  toServer: NodeJS.WritableStream,
  {
    capabilities = pulling,
    folder = '/w',
    folders = [folder],
    virtual = new Map(),
    initializationOptions,
  }: Introduction,
): Promise<LspClient> {
  const connection = createProtocolConnection(
    new StreamMessageReader(fromServer),
    new StreamMessageWriter(toServer),
  );
  const inboxes = {
    published: createInbox<PublishDiagnosticsParams>(),
    statuses: createInbox<DraftStatus>(),
    refreshes: createInbox<null>(),
    registrations: createInbox<Registration>(),
    logged: createInbox<string>(),
    progress: createInbox<Progress>(),
  };
  const client: LspClient = {
    connection,
    initialized: { capabilities: {} },
    settings: {},
    progressToken: '',
    ...inboxes,
    ...requests(connection),
    cancelProgress: () =>
      connection.sendNotification(WorkDoneProgressCancelNotification.type, { token: client.progressToken }),
  };
  answerForFiles(connection, virtual);
  listen(connection, client);
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities,
    workspaceFolders: folders.map((path) => ({ uri: uriAt(path), name: 'w' })),
    ...(initializationOptions === undefined ? {} : { initializationOptions }),
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return Object.assign(client, { initialized });
}

const uriAt = (path: string): string => (path.startsWith('/') ? `file://${path}` : path);

function answerForFiles(connection: ProtocolConnection, files: ReadonlyMap<string, string>): void {
  connection.onRequest(readFileRequest, ({ uri }: ReadFileParams): Promise<FileContent> => {
    const text = files.get(uri);
    return Promise.resolve(
      text === undefined
        ? { reason: 'there is no such file' }
        : { base64: Buffer.from(text).toString('base64') },
    );
  });
  connection.onRequest(listFilesRequest, ({ uri }: ListParams): string[] =>
    [...files.keys()].filter((one) => one === uri || one.startsWith(`${uri}/`)),
  );
  connection.onRequest(statFileRequest, ({ uri }: StatFileParams): FileState | null => {
    const text = files.get(uri);
    return text === undefined ? null : { modified: 0, size: text.length };
  });
}

function listen(connection: ProtocolConnection, client: LspClient): void {
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => client.published.add(params));
  connection.onNotification(statusNotification, (status: DraftStatus) => client.statuses.add(status));
  connection.onNotification(LogMessageNotification.type, ({ message }) => client.logged.add(message));
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => client.settings));
  connection.onRequest(DiagnosticRefreshRequest.type, () => client.refreshes.add(null));
  connection.onRequest(RegistrationRequest.type, ({ registrations }) =>
    registrations.forEach(client.registrations.add),
  );
  connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
    client.progressToken = token;
    connection.onProgress(WorkDoneProgress.type, token, client.progress.add);
  });
  connection.listen();
}

type Requests = Omit<
  LspClient,
  | 'connection'
  | 'initialized'
  | 'settings'
  | 'published'
  | 'statuses'
  | 'refreshes'
  | 'registrations'
  | 'logged'
  | 'progress'
  | 'progressToken'
  | 'cancelProgress'
>;

function requests(connection: ProtocolConnection): Requests {
  const pull: Requests['pull'] = (uri, previousResultId) =>
    connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  return {
    pull,
    open: (uri, text) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'markdown', version: 1, text },
      }),
    change: (uri, version, contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    save: (uri) =>
      connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } }),
    close: (uri) =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    filesChanged: (...paths) =>
      connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: paths.map((path): FileEvent => ({ uri: uriAt(path), type: FileChangeType.Changed })),
      }),
    async diagnostics(uri) {
      const report = await pull(uri);
      if (report.kind !== 'full') throw new Error('The report is not a full one.');
      return report.items;
    },
    async actions(uri, range, diagnostics, only) {
      const context = { diagnostics, ...(only ? { only } : {}) };
      const found = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context,
      });
      return (found ?? []) as CodeAction[];
    },
    hover: (uri, line, character) =>
      connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line, character } }),
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      connection.dispose();
    },
  };
}
