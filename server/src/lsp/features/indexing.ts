import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { BuildListener } from '../../service/build';
import { nameOf } from '../../service/paths';
import { rebuildIndexRequest, type RebuildIndexParams, type RebuiltIndex } from '../protocol';
import { draftAt, type Session } from '../session';
import type { Diagnostics } from './diagnostics';

/** Shows how the reading of sources gets on, has the drafts checked again when it is done, and reads all anew on request. */
export function provideIndexing(session: Session, diagnostics: Diagnostics): void {
  const { connection, service } = session;
  service.onBuild(showProgress(session, diagnostics));
  connection.onRequest(rebuildIndexRequest, (params: RebuildIndexParams) => rebuildIndex(session, params));
}

export async function rebuildIndex(session: Session, { uri }: RebuildIndexParams): Promise<RebuiltIndex> {
  const { draft } = await draftAt(session, uri);
  const { entries, faults } = await session.service.rebuild(draft);
  return { sources: entries.length, faults: faults.length };
}

/** A build as the client sees it; how far it is until the client has made room for it. */
interface Shown {
  reporter: WorkDoneProgressServerReporter | null;
  ended: boolean;
}

function showProgress({ connection }: Session, diagnostics: Diagnostics): BuildListener {
  let shown: Shown = { reporter: null, ended: true };
  return {
    started(build) {
      const own: Shown = { reporter: null, ended: false };
      shown = own;
      connection.window.createWorkDoneProgress().then(
        (reporter) => {
          reporter.begin('Reading sources', 0, '', true);
          if (own.ended) return reporter.done();
          own.reporter = reporter;
          reporter.token.onCancellationRequested(() => build.cancel());
        },
        (error: unknown) => connection.console.warn(`The progress could not be shown: ${String(error)}`),
      );
    },
    progressed(path, done, total) {
      const percentage = Math.floor((done / total) * 100);
      shown.reporter?.report(percentage, `${nameOf(path)} (${done} of ${total})`);
    },
    ended() {
      shown.ended = true;
      shown.reporter?.done();
      diagnostics.refresh();
    },
    late: () => diagnostics.refresh(),
  };
}
