import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { lintAcross } from '../../core/linter/across';
import { acceptAll, baselineName, baselineText, type AcceptedInDraft } from '../../service/baseline';
import type { Draft } from '../../service/draft';
import { ignoredIn } from '../../service/ignored';
import { folderOf, isBelow, nameOf, relativeTo, resolve } from '../../service/paths';
import type { Disagreement } from '../across';
import { pathOf, toRange, uriOf } from '../convert';
import {
  acceptFindingsRequest,
  lintWorkspaceRequest,
  type AcceptedFindings,
  type CheckedWorkspace,
} from '../protocol';
import { draftAt, type CheckedDraft, type Session } from '../session';
import { diagnosticsOf, type Diagnostics } from './diagnostics';
import { isDraftPath } from './references';

/**
 * Checks every draft of the open folders; what is found in drafts that are not open stays until they are opened, change or go.
 * Gives the check itself, for whoever else starts it.
 */
export function provideWorkspaceCheck(
  session: Session,
  { refresh }: Diagnostics,
): () => Promise<CheckedWorkspace> {
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

  const checkAll = async (): Promise<CheckedWorkspace> => {
    const checked: FoundDraft[] = [];
    const done = await eachDraft(session, {}, (draft) => checked.push(draft));
    const across = compare(session, checked);
    for (const { document, check } of checked.filter((draft) => !draft.live)) {
      told.add(document.uri);
      send(document.uri, diagnosticsOf(session, document, check));
    }
    refresh();
    const findings = checked.reduce((sum, { check }) => sum + check.findings.length, across);
    return { drafts: checked.length, findings, cancelled: !done };
  };
  connection.onRequest(lintWorkspaceRequest, checkAll);
  connection.onRequest(acceptFindingsRequest, async (): Promise<AcceptedFindings | null> => {
    const found: AcceptedInDraft[] = [];
    const done = await eachDraft(session, { baselineFile: '' }, ({ draft, check }) => {
      found.push(acceptAll({ ...draft, findings: check.findings }));
    });
    if (!done) return null;
    const baselines = session.folders.flatMap((folder) => {
      const path = resolve(folder, baselineName);
      const inside = found.filter((draft) => isBelow(folder, draft.path));
      return inside.length > 0 ? [{ uri: uriOf(path), text: baselineText(path, inside) }] : [];
    });
    const findings = found.reduce((sum, draft) => sum + draft.prints.length, 0);
    return { findings, baselines };
  });
  return checkAll;
}

/** Holds the drafts against each other; how many findings that comes to. */
function compare(session: Session, checked: readonly CheckedDraft[]): number {
  const found = lintAcross(
    checked.map(({ draft, check }) => ({
      name: relativeTo(draft.workspace ?? folderOf(draft.path), draft.path),
      result: check,
      options: check.settings,
    })),
  );
  const drafts = new Map<string, { text: string; found: Disagreement[] }>();
  for (const { draft, finding, other } of found) {
    const [here, there] = [checked[draft]?.document, checked[other.draft]?.document];
    if (!here || !there) continue;
    const known = drafts.get(here.uri) ?? { text: here.getText(), found: [] };
    const location = { uri: there.uri, range: toRange(there, other.span) };
    known.found.push({ finding, location, text: other.text });
    drafts.set(here.uri, known);
  }
  session.across.set(drafts);
  return found.length;
}

interface FoundDraft extends CheckedDraft {
  /** It is open in the editor. */
  readonly live: boolean;
}

/** Checks one draft after another, with progress. False where the writer stopped it. */
async function eachDraft(
  session: Session,
  more: Partial<Draft>,
  take: (draft: FoundDraft) => void,
): Promise<boolean> {
  const paths = await draftsOf(session);
  const reporter = await progress(session);
  try {
    for (const [at, path] of paths.entries()) {
      if (reporter?.token.isCancellationRequested) return false;
      reporter?.report(
        Math.floor((at / paths.length) * 100),
        `${nameOf(path)} (${at + 1} of ${paths.length})`,
      );
      const live = session.documents.all().find(({ uri }) => pathOf(uri) === path);
      const { document, draft } = await draftAt(session, live?.uri ?? uriOf(path));
      const check = await session.service.check({ ...draft, ...more });
      if (!live) session.service.forget(draft.path);
      if (check && !check.isSource) take({ document, draft, check, live: live !== undefined });
    }
    return true;
  } finally {
    reporter?.done();
  }
}

/** Of a workspace that is not trusted, those that are open: the others may be sources. */
async function draftsOf({ folders, files, trusted, documents }: Session): Promise<readonly string[]> {
  if (!trusted) return documents.all().map(({ uri }) => pathOf(uri));
  const listed = await Promise.all(
    folders.map(async (folder) => {
      const isIgnored = await ignoredIn(folder, files);
      return (await files.list(folder, 'below')).filter((path) => isDraftPath(path) && !isIgnored(path));
    }),
  );
  return [...new Set(listed.flat())];
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
