import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { nameOf } from '../../service/paths';
import { pathOf, uriOf } from '../convert';
import { lintWorkspaceRequest, type CheckedWorkspace } from '../protocol';
import { draftAt, type Session } from '../session';
import { diagnosticsOf } from './diagnostics';
import { isDraftPath } from './references';

/** Checks every draft of the open folders; what is found in drafts that are not open stays until they are opened, change or go. */
export function provideWorkspaceCheck(session: Session): void {
  const { connection, documents } = session;
  const told = new Set<string>();
  const clear = (uri: string): void => {
    if (told.delete(uri)) send(uri, []);
  };
  const send = (uri: string, diagnostics: ReturnType<typeof diagnosticsOf>): void => {
    connection.sendDiagnostics({ uri, diagnostics }).catch((error: unknown) => {
      connection.console.warn(`A finding could not be told: ${String(error)}`);
    });
  };
  documents.onDidOpen(({ document: { uri } }) => clear(uri));
  session.onFilesChanged.push((uris) => uris.forEach(clear));

  connection.onRequest(lintWorkspaceRequest, async (): Promise<CheckedWorkspace> => {
    const paths = await draftsOf(session);
    const reporter = await progress(session);
    const sum = { drafts: 0, findings: 0, cancelled: false };
    for (const [at, path] of paths.entries()) {
      if (reporter?.token.isCancellationRequested) {
        sum.cancelled = true;
        break;
      }
      reporter?.report(
        Math.floor((at / paths.length) * 100),
        `${nameOf(path)} (${at + 1} of ${paths.length})`,
      );
      const live = documents.all().find(({ uri }) => pathOf(uri) === path);
      const { document, draft } = await draftAt(session, live?.uri ?? uriOf(path));
      const check = await session.service.check(draft);
      if (!check || check.isSource) continue;
      sum.drafts += 1;
      sum.findings += check.findings.length;
      if (live) continue;
      session.service.forget(draft.path);
      told.add(document.uri);
      send(document.uri, diagnosticsOf(session, document, check));
    }
    reporter?.done();
    return sum;
  });
}

async function draftsOf({ folders, files }: Session): Promise<readonly string[]> {
  const listed = await Promise.all(folders.map((folder) => files.list(folder, 'below')));
  return [...new Set(listed.flat().filter(isDraftPath))];
}

/** Null for a client that shows none. */
async function progress({ connection }: Session): Promise<WorkDoneProgressServerReporter | null> {
  try {
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.begin('Checking drafts', 0, '', true);
    return reporter;
  } catch {
    return null;
  }
}
