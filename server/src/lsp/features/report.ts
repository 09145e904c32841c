import { evidenceLog } from '../../service/log/formats';
import { draftLog } from '../../service/log/rows';
import { pathOf } from '../convert';
import { reportRequest, type ReportParams } from '../protocol';
import { checkDraft, type Session } from '../session';

/** The evidence log of a draft, as a document to show or to keep. */
export function provideReport(session: Session): void {
  session.connection.onRequest(
    reportRequest,
    async ({ uri, format, date, links }: ReportParams): Promise<string | null> => {
      const checked = await checkDraft(session, uri);
      if (!checked) return null;
      const name = pathOf(uri).split('/').at(-1) ?? uri;
      const log = draftLog(name, checked.document.getText(), checked.check);
      const open = (line: number, column: number): string =>
        `command:vscode.open?${encodeURIComponent(JSON.stringify([`${uri}#L${line},${column}`]))}`;
      return evidenceLog(format, [log], {
        date,
        ...(links ? { linkTo: (_, row) => open(row.line, row.column) } : {}),
      });
    },
  );
}
