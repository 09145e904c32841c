import { evidenceLog, type LogOptions } from '../../service/log/formats';
import { draftLog, draftLogSteps, type LogRow } from '../../service/log/rows';
import { inTurns } from '../../service/turns';
import { pathOf } from '../convert';
import {
  figuresRequest,
  reportRequest,
  type FigureItem,
  type FiguresParams,
  type ReportParams,
} from '../protocol';
import { checkDraft, type CheckedDraft, type Session } from '../session';

/** The evidence log of a draft, as a document to show or to keep, and as a list. */
export function provideReport(session: Session): void {
  session.connection.onRequest(
    reportRequest,
    async ({ uri, format, date, links }: ReportParams): Promise<string | null> => {
      const checked = await checkDraft(session, uri);
      if (!checked) return null;
      const open = (line: number, column: number): string =>
        `command:vscode.open?${encodeURIComponent(JSON.stringify([`${uri}#L${line},${column}`]))}`;
      return reportOf(checked, format, {
        date,
        ...(links ? { linkTo: (_, row) => open(row.line, row.column) } : {}),
      });
    },
  );
  session.connection.onRequest(figuresRequest, async ({ uri }: FiguresParams): Promise<FigureItem[]> => {
    const checked = await checkDraft(session, uri);
    return checked ? figuresOf(checked) : [];
  });
}

/** The evidence log of one draft as a document. */
export function reportOf(
  { document, check }: CheckedDraft,
  format: ReportParams['format'],
  options: LogOptions,
): string {
  const name = pathOf(document.uri).split('/').at(-1) ?? document.uri;
  return evidenceLog(format, [draftLog(name, document.getText(), check)], options);
}

/** The figures of one draft, in turns with what else is asked: a long draft has ten thousand. */
export async function figuresOf({ document, check }: CheckedDraft): Promise<FigureItem[]> {
  const log = await inTurns(draftLogSteps(document.uri, document.getText(), check), () => false);
  return log?.rows.map(toItem) ?? [];
}

const toItem = (row: LogRow): FigureItem => ({
  figure: row.figure,
  sentence: row.sentence,
  position: { line: row.line - 1, character: row.column - 1 },
  status: row.status,
  verdict: row.verdict,
  sourceKey: row.source,
  sourceTitle: row.sourceTitle,
  locator: row.locator,
  quotation: row.quotation,
});
