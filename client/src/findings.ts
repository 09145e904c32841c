import { Selection, TextEditorRevealType, languages, window, l10n } from 'vscode';
import type { Diagnostic, TextDocument } from 'vscode';
import { activeDraft } from './drafts';

/** Our findings in a draft, in text order. */
export const findingsIn = ({ uri }: TextDocument): Diagnostic[] =>
  languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'evidence-lint')
    .sort((a, b) => a.range.start.compareTo(b.range.start));

/** Goes to the next finding of the draft in front, or the one before, and round at the ends; its words stand in the status bar. */
export function goToFinding(step: 1 | -1): void {
  const editor = activeDraft();
  const found = editor ? findingsIn(editor.document) : [];
  if (!editor || found.length === 0)
    return void window.showInformationMessage(l10n.t('There is no finding in the draft in front.'));
  const { active } = editor.selection;
  const next =
    step > 0
      ? (found.find(({ range }) => range.start.isAfter(active)) ?? found[0])
      : (found.findLast(({ range }) => range.start.isBefore(active)) ?? found.at(-1));
  if (!next) return;
  editor.selection = new Selection(next.range.start, next.range.start);
  editor.revealRange(next.range, TextEditorRevealType.InCenterIfOutsideViewport);
  window.setStatusBarMessage(next.message.replace(/\s+/g, ' '), 10_000);
}
