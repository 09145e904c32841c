import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../core/linter/finding';
import { ruleNames } from '../../core/rules/index';
import { rememberLatest } from '../../core/text/remember';
import type { Check } from '../../service/checks';
import { toDiagnostic } from '../convert';
import { checkDraft, type Session } from '../session';

/** Diagnostics for clients that ask for them, and for those that wait to be told. */
export interface Diagnostics {
  /** Something besides the drafts has changed: every open draft is to be checked anew. */
  refresh(this: void): void;
}

export const diagnosticsCapability = {
  diagnosticProvider: {
    identifier: 'evidence-lint',
    interFileDependencies: false,
    workspaceDiagnostics: false,
  },
};

export function provideDiagnostics(session: Session): Diagnostics {
  return session.client.pullsDiagnostics ? answerPulls(session) : pushAll(session);
}

function answerPulls(session: Session): Diagnostics {
  const { connection, documents, client } = session;
  const { diagnostics } = connection.languages;
  /** Drafts that are checked on saving only, and were not saved since they were checked. */
  const resting = new Set<string>();
  /** Drafts asked for before they were opened, as happens where a client starts the server anew. */
  const early = new Set<string>();
  const refresh = (): void => {
    resting.clear();
    if (client.refreshesDiagnostics) diagnostics.refresh().catch((error: unknown) => warn(session, error));
  };

  diagnostics.on(async ({ textDocument: { uri }, previousResultId }: DocumentDiagnosticParams, token) => {
    if (!documents.get(uri)) {
      early.add(uri);
      return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    }
    if (previousResultId !== undefined && resting.has(uri)) return unchanged(previousResultId);
    const checked = await checkDraft(session, uri, token);
    if (!checked) return notNow(token);
    const { check, document } = checked;
    if (check.settings.run === 'onSave') resting.add(uri);
    const resultId = `${check.id} ${session.across.round()}`;
    if (resultId === previousResultId) return unchanged(resultId);
    return {
      kind: DocumentDiagnosticReportKind.Full,
      resultId,
      items: diagnosticsOf(session, document, check),
    };
  });
  documents.onDidOpen(({ document: { uri } }) => {
    if (early.delete(uri)) refresh();
  });
  documents.onDidSave(({ document: { uri } }) => {
    if (resting.delete(uri) && client.refreshesDiagnostics) refresh();
  });
  documents.onDidClose(({ document: { uri } }) => resting.delete(uri));
  return { refresh };
}

const unchanged = (resultId: string): DocumentDiagnosticReport => ({
  kind: DocumentDiagnosticReportKind.Unchanged,
  resultId,
});

/** A client that did not cancel may ask again: the draft has changed on the way. */
function notNow(token: CancellationToken): ResponseError<DiagnosticServerCancellationData> {
  return token.isCancellationRequested
    ? new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')
    : new ResponseError(LSPErrorCodes.ServerCancelled, 'The draft has changed.', { retriggerRequest: true });
}

function pushAll(session: Session): Diagnostics {
  const { connection, documents } = session;
  const runOf = new Map<string, Check['settings']['run']>();

  async function push(uri: string): Promise<void> {
    const checked = await checkDraft(session, uri);
    if (!checked) return;
    const { check, document } = checked;
    runOf.set(uri, check.settings.run);
    const diagnostics = diagnosticsOf(session, document, check);
    await connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  }
  const start = (uri: string): void => void push(uri).catch((error: unknown) => warn(session, error));

  documents.onDidChangeContent(({ document: { uri } }) => {
    if (runOf.get(uri) !== 'onSave') start(uri);
  });
  documents.onDidSave(({ document: { uri } }) => start(uri));
  documents.onDidClose(({ document: { uri } }) => {
    runOf.delete(uri);
    connection.sendDiagnostics({ uri, diagnostics: [] }).catch((error: unknown) => warn(session, error));
  });
  return { refresh: () => documents.keys().forEach(start) };
}

/** Of one rule in one draft; more than this helps nobody, and an editor slows down. */
export const shownOfRule = 250;

/** What a check found, as the client shows it. Findings beyond the limit of a rule are told as their number. */
export function diagnosticsOf(session: Session, document: TextDocument, check: Check): Diagnostic[] {
  const { service, client, rulePages } = session;
  const context = {
    document,
    checkId: check.id,
    // One for all findings of a rule.
    pageOf: rememberLatest((rule: string) => ({ href: `${rulePages}${rule}.md` }), ruleNames.length),
    placeInSource: (path: string, offset: number) => service.placeInSource(path, offset),
    related: client.relatesInformation,
    showsSources: client.showsSources,
  };
  const { shown, beyond } = check.found.inShort(shownOfRule);
  return [
    ...shown.map((finding, index) => toDiagnostic(finding, index, context)),
    ...beyond.map(({ first, count }, index) =>
      remaining(first.rule ?? '', toDiagnostic(first, shown.length + index, context), count),
    ),
    ...acrossDrafts(session, document, (finding, index) => toDiagnostic(finding, index, context)),
  ];
}

/** What was found between this draft and others, when all were checked. */
const acrossDrafts = (
  { across, client }: Session,
  document: TextDocument,
  told: (finding: Finding, index: number) => Diagnostic,
): Diagnostic[] =>
  across.of(document).map(({ finding, location, text }, index) => ({
    ...told(finding, index),
    ...(client.relatesInformation
      ? { relatedInformation: [{ location, message: `“${text}” stands here.` }] }
      : {}),
  }));

/** Stands where the first finding that is not shown would. */
const remaining = (rule: string, first: Diagnostic, count: number): Diagnostic => ({
  ...first,
  message: `From here on, ${count} more ${count === 1 ? 'finding' : 'findings'} of ${rule === '' ? 'this kind' : rule} ${count === 1 ? 'is' : 'are'} not shown; the Evidence Report lists every figure.`,
  relatedInformation: [],
});

function warn({ connection }: Session, error: unknown): void {
  connection.console.warn(`A check could not be completed: ${String(error)}`);
}
