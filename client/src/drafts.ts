import { commands, window, workspace } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';

const languages = ['markdown', 'quarto', 'rmd'];

/**
 * Only what a writer can edit is checked: files on disk, new ones, and those of the file system of an open folder; not a source
 * shown read-only, nor an older version out of Git.
 */
function schemes(): readonly string[] {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [...new Set(['file', 'untitled', ...folders])];
}

/** The documents that are checked. */
export const draftSelector = (): { readonly language: string; readonly scheme: string }[] =>
  languages.flatMap((language) => schemes().map((scheme) => ({ language, scheme })));

/** Tells the menus where there are drafts. */
export const announceSchemes = (): Thenable<unknown> =>
  commands.executeCommand('setContext', 'evidenceLint.schemes', schemes());

export const isDraft = (document: TextDocument): boolean =>
  languages.includes(document.languageId) && schemes().includes(document.uri.scheme);

/** The editor in front, if it shows a draft. */
export function activeDraft(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor && isDraft(editor.document) ? editor : undefined;
}
