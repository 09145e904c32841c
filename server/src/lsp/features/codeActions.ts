import { CodeActionKind, type CodeAction, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../core/linter/finding';
import type { Suggestion } from '../../core/rules/rule';
import { touches } from '../../core/text/span';
import type { MissingEntry } from '../../service/citationFixes';
import { nameOf } from '../../service/paths';
import { diagnosticSource, toSpan, toTextEdit, uriOf } from '../convert';
import { checkDraft, draftAt, type OpenDraft, type Session } from '../session';

/** Quick fixes only: a suggestion is for a person to choose, so none of them is a `source.fixAll`. */
export const codeActionsCapability = { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } };

export function provideCodeActions(session: Session): void {
  session.connection.onCodeAction(async ({ textDocument, range, context }, token): Promise<CodeAction[]> => {
    if (context.only && !context.only.some(includesQuickFixes)) return [];
    const checked = await checkDraft(session, textDocument.uri, token);
    if (!checked) return [];
    const { document, check } = checked;
    const asked = toSpan(document, range);
    const across = session.across.of(document).map(({ finding }) => finding);
    const here = [...check.found.touching(asked), ...across.filter(({ span }) => touches(span, asked))];
    const repairs = here.flatMap((finding) => {
      const diagnostics = context.diagnostics.filter((one) => isOf(one, finding, document));
      return finding.suggestions.map((suggestion) => toAction(suggestion, diagnostics, document, session));
    });
    return [...repairs, ...(await citationActions(session, checked, asked.start))];
  });
}

/** Kinds are a hierarchy: a client that asks for the whole of it asks for quick fixes too. */
const includesQuickFixes = (kind: string): boolean => kind === '' || kind === CodeActionKind.QuickFix;

function isOf(diagnostic: Diagnostic, finding: Finding, document: TextDocument): boolean {
  if (diagnostic.source !== diagnosticSource || (diagnostic.code ?? null) !== finding.rule) return false;
  const { start, end } = toSpan(document, diagnostic.range);
  return start === finding.span.start && end === finding.span.end;
}

function toAction(
  { title, edits, preferred }: Pick<Suggestion, 'title' | 'edits' | 'preferred'>,
  diagnostics: Diagnostic[],
  document: TextDocument,
  session: Session,
): CodeAction {
  const textEdits = edits.map((edit) => toTextEdit(document, edit));
  const { uri, version } = document;
  const edit: WorkspaceEdit = session.client.versionsEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
  return { title, kind: CodeActionKind.QuickFix, isPreferred: preferred, diagnostics, edit };
}

/** What is offered for a citation of which nothing was found amiss: its place in the source, and an entry for it. */
async function citationActions(
  session: Session,
  { document, draft }: OpenDraft,
  offset: number,
): Promise<CodeAction[]> {
  const { service } = session;
  const locator = await service.locatorFix(draft, offset);
  const missing = await service.missingEntry(draft, offset);
  return [
    ...(locator ? [toAction({ ...locator, preferred: false }, [], document, session)] : []),
    ...(missing ? await entryActions(session, draft, missing) : []),
  ];
}

async function entryActions(
  session: Session,
  draft: OpenDraft['draft'],
  { reference, bibliography, file }: MissingEntry,
): Promise<CodeAction[]> {
  const uri = uriOf(bibliography);
  const open = await draftAt(session, uri);
  const into = { path: file, bibliography, text: open.document.getText() };
  const { entry } = await session.service.addSource(draft, into, reference);
  if (!entry) return [];
  const title = `Add an entry for @${reference.key} to ${nameOf(bibliography)}`;
  const textEdits = [toTextEdit(open.document, entry)];
  return [{ title, kind: CodeActionKind.QuickFix, edit: { changes: { [uri]: textEdits } } }];
}
