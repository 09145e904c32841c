import assert from 'node:assert/strict';
import {
  Range,
  Selection,
  Uri,
  WorkspaceEdit,
  commands,
  extensions,
  languages,
  window,
  workspace,
} from 'vscode';
import type { CodeAction, Diagnostic, Event, Position, TextDocument, TextEditor, ViewColumn } from 'vscode';
import type { EvidenceLint } from '../../../client/src/activate';

/** What `read` gives as soon as it gives something: now, or after one of the coming events. Mocha's limit ends a wait in vain. */
export function until<T>(event: Event<unknown>, read: () => T | undefined): Promise<T> {
  return new Promise((found) => {
    const look = (): boolean => {
      const value = read();
      if (value !== undefined) found(value);
      return value !== undefined;
    };
    const listening = event(() => {
      if (look()) listening.dispose();
    });
    if (look()) listening.dispose();
  });
}

/** The extension, activated. */
export async function evidenceLint(): Promise<EvidenceLint> {
  const extension = extensions.getExtension<EvidenceLint>('evidence-lint.evidence-lint');
  assert.ok(extension, 'the extension is not installed in this editor');
  return extension.activate();
}

/** Opens a file of the workspace, or a new one with the text, and waits until it has been checked. */
export async function openDraft(
  draft: { file: string } | { text: string; suffix?: string; column?: ViewColumn },
): Promise<TextEditor> {
  const { statuses } = await evidenceLint();
  const uri = inWorkspace('file' in draft ? draft.file : `draft-${++drafts}${draft.suffix ?? '.md'}`);
  if ('text' in draft) await workspace.fs.writeFile(uri, bytesOf(draft.text));
  const document = await workspace.openTextDocument(uri);
  const editor = await window.showTextDocument(document, {
    preview: false,
    viewColumn: 'column' in draft ? draft.column : undefined,
  });
  await until(statuses.onDidChange, () => statuses.of(uri)?.version === document.version || undefined);
  return editor;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Each text has a file of its own: an editor may bring back what a file of the same name held before. */
let drafts = 0;

export function inWorkspace(file: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return Uri.joinPath(folder.uri, file);
}

/** Closes every editor without saving, and reads changed files back: the next test begins from what is on disk. */
export async function closeAll(): Promise<void> {
  for (const { document } of window.visibleTextEditors) {
    if (!document.isDirty) continue;
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.files.revert');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** Our findings in a document; those of one rule, where it is named. */
export const findings = ({ uri }: TextDocument, rule?: string): Diagnostic[] =>
  languages
    .getDiagnostics(uri)
    .filter((one) => one.source === 'evidence-lint' && (!rule || ruleOf(one) === rule));

export const ruleOf = ({ code }: Diagnostic): string =>
  typeof code === 'object' ? String(code.value) : String(code);

/** The finding of a rule on a text, once it is there. */
export const findingOn = (document: TextDocument, rule: string, text: string): Promise<Diagnostic> =>
  until(languages.onDidChangeDiagnostics, () =>
    findings(document, rule).find(({ range }) => document.getText(range).includes(text)),
  );

/** Waits until no finding of the rule is left on the text. */
export const gone = (document: TextDocument, rule: string, text: string): Promise<true> =>
  until(languages.onDidChangeDiagnostics, () => {
    const left = findings(document, rule).some(({ range }) => document.getText(range).includes(text));
    return left ? undefined : true;
  });

export const quickFixes = (document: TextDocument, { range }: Diagnostic): Thenable<CodeAction[]> =>
  commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, 'quickfix');

export async function replace(document: TextDocument, from: string, to: string): Promise<void> {
  const change = new WorkspaceEdit();
  change.replace(document.uri, rangeOf(document, from), to);
  assert.ok(await workspace.applyEdit(change));
}

export function rangeOf(document: TextDocument, text: string): Range {
  const start = document.getText().indexOf(text);
  assert.notEqual(start, -1, `“${text}” is not in the draft`);
  return new Range(document.positionAt(start), document.positionAt(start + text.length));
}

export function placeCursor(editor: TextEditor, position: Position): void {
  editor.selection = new Selection(position, position);
}

/** Presses Enter in whatever list is open, and in the lists that follow, until `done` holds. */
export async function acceptUntil<T>(done: Promise<T>): Promise<T> {
  let waiting = true;
  const ended = done.finally(() => (waiting = false));
  while (waiting) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  return ended;
}
