import { Range, Selection, commands, window } from 'vscode';
import { activeDraft } from './drafts';
import type { Requests } from './requests';

/**
 * Explains the figure at the cursor: what it was read as, what it was compared with, and what came of that. It is
 * shown where the eye is, at the figure, with the keyboard focus in it: arrows scroll, Tab reaches links, Esc leaves.
 */
export async function explainFigure(server: Requests): Promise<void> {
  const editor = activeDraft();
  if (!editor)
    return void window.showInformationMessage('Open a Markdown draft and place the cursor in a figure.');
  const { line, character } = editor.selection.active;
  const found = await server.explain({ uri: editor.document.uri.toString(), position: { line, character } });
  if (!found) return void window.showInformationMessage('There is no figure at the cursor.');
  const { start, end } = found.range;
  const range = new Range(start.line, start.character, end.line, end.character);
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range);
  await commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
}
