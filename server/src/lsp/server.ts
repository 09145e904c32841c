import {
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createEvidenceService } from '../service/evidenceService';
import type { ReadingStore, World } from '../service/ports';
import { createAcross } from './across';
import { clientOf, type Client } from './client';
import { createSettingsStore } from './configuration';
import { provideAddSource } from './features/addSource';
import { provideCitations } from './features/citation';
import { codeActionsCapability, provideCodeActions } from './features/codeActions';
import { commandsCapability, provideCommands } from './features/commands';
import { completionCapability, provideCompletion } from './features/completion';
import { definitionCapability, provideDefinition } from './features/definition';
import { diagnosticsCapability, provideDiagnostics } from './features/diagnostics';
import { documentLinksCapability, provideDocumentLinks } from './features/documentLinks';
import { provideDoctor } from './features/doctor';
import { provideExplanations } from './features/explain';
import { hoverCapability, provideHover } from './features/hover';
import { provideIndexing } from './features/indexing';
import { provideWorkspaceCheck } from './features/lintWorkspace';
import { inlayHintsCapability, provideInlayHints } from './features/inlayHints';
import { provideLookUp } from './features/lookUp';
import { provideReferences, referencesCapability } from './features/references';
import { provideRename, renameCapability } from './features/rename';
import { provideReport } from './features/report';
import { provideSources } from './features/sources';
import { announceStatus } from './features/status';
import { watchSurroundings } from './features/watching';
import type { Session } from './session';

/** The world without its logger: what is logged goes to the client. */
export interface ServerWorld extends Omit<World, 'logger' | 'store'> {
  /** URI of the folder that holds the rules' pages, with a slash at its end. */
  readonly rulePages: string;
  /** Keeps what was read of the sources in the folder that the client names; without one, nothing is written anywhere. */
  storeIn?(folder: string): ReadingStore | undefined;
}

/** What the program does not know itself before the client has told it. */
export type WorldFor = (client: Pick<Client, 'home'>) => ServerWorld;

/** Starts the server on a connection: the only main of the Node and the browser entry. */
export function startServer(connection: Connection, world: ServerWorld | WorldFor): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    const client = clientOf(params);
    const outside = typeof world === 'function' ? world(client) : world;
    provide(sessionFor(connection, documents, outside, client));
    return initializeResult;
  });
  documents.listen(connection);
  connection.listen();
}

const initializeResult: InitializeResult = {
  serverInfo: { name: 'Evidence Lint' },
  capabilities: {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...diagnosticsCapability,
    ...hoverCapability,
    ...codeActionsCapability,
    ...completionCapability,
    ...definitionCapability,
    ...referencesCapability,
    ...renameCapability,
    ...documentLinksCapability,
    ...inlayHintsCapability,
    ...commandsCapability,
  },
};

function sessionFor(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  world: ServerWorld,
  client: Client,
): Session {
  const logger = {
    info: (message: string) => connection.console.info(message),
    warn: (message: string) => connection.console.warn(message),
  };
  const store = client.cacheFolder === null ? undefined : world.storeIn?.(client.cacheFolder);
  return {
    connection,
    documents,
    client,
    service: createEvidenceService({ ...world, logger, store, patience: patienceFor(client, world) }),
    settings: createSettingsStore(connection, client.givesConfiguration, client.initialSettings),
    folders: client.folders,
    trusted: client.trusted,
    onChecked: () => undefined,
    onFilesChanged: [],
    across: createAcross(),
    files: world.files,
    rulePages: world.rulePages,
  };
}

/** A client that asks for diagnostics, and cannot be told to ask again, waits for its sources. */
const patienceFor = (client: Client, { patience }: ServerWorld): number | undefined =>
  client.pullsDiagnostics && !client.refreshesDiagnostics ? undefined : patience;

function provide(session: Session): void {
  announceStatus(session);
  const diagnostics = provideDiagnostics(session);
  watchSurroundings(session, diagnostics);
  provideIndexing(session, diagnostics);
  provideHover(session);
  provideCodeActions(session);
  provideCompletion(session);
  provideDefinition(session);
  provideReferences(session);
  provideRename(session);
  provideDocumentLinks(session);
  provideInlayHints(session);
  provideExplanations(session);
  provideLookUp(session);
  provideSources(session);
  provideCitations(session);
  provideReport(session);
  provideCommands(session, provideWorkspaceCheck(session, diagnostics));
  provideDoctor(session);
  provideAddSource(session);
}
