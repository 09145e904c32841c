import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { pathOf } from '../convert';
import { trustGrantedNotification } from '../protocol';
import { draftPath, type Session } from '../session';
import type { Diagnostics } from './diagnostics';

/** Everything that can be a source, a bibliography or a configuration; the service knows which of them matter. */
const watched =
  '**/*.{md,markdown,qmd,rmd,txt,bib,bibtex,ris,json,yaml,yml,csv,tsv,xlsx,xlsm,ods,html,htm,docx,odt,pdf}';

/** Keeps up with settings, folders and files, and has the drafts checked anew where one of them matters. */
export function watchSurroundings(session: Session, diagnostics: Diagnostics): void {
  const { connection, documents, service, client } = session;
  connection.onDidChangeConfiguration(({ settings }) => {
    session.settings.changed(settings);
    diagnostics.refresh();
  });
  connection.onNotification(trustGrantedNotification, () => {
    session.trusted = true;
    diagnostics.refresh();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const tell of session.onFilesChanged) tell(changes.map(({ uri }) => uri));
    if (service.changed(changes.map(({ uri }) => pathOf(uri)))) diagnostics.refresh();
  });
  documents.onDidSave(() => {
    // A client that watches nothing may have saved other files too, or have seen them change.
    if (client.watchesFiles) return;
    service.changedAll();
    diagnostics.refresh();
  });
  documents.onDidClose(({ document: { uri } }) => service.forget(draftPath(uri, session.folders)));
  connection.onInitialized(() => {
    register(session).catch((error: unknown) =>
      connection.console.warn(`Nothing is watched: ${String(error)}`),
    );
    if (!client.announcesFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => pathOf(uri)));
      session.folders = [
        ...session.folders.filter((folder) => !gone.has(folder)),
        ...added.map(({ uri }) => pathOf(uri)),
      ];
      diagnostics.refresh();
    });
  });
}

async function register({ connection, client }: Session): Promise<void> {
  if (client.announcesConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'evidenceLint' });
  }
  if (client.watchesFiles) {
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: watched }],
    });
  }
}
