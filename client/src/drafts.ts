import { window } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';

const languages = ['markdown', 'quarto', 'rmd'];
/** Only what a writer can edit is checked: not a source shown read-only, nor an older version out of Git. */
const schemes = ['file', 'untitled'];

/** The documents that are checked. */
export const draftSelector: readonly { readonly language: string; readonly scheme: string }[] =
  languages.flatMap((language) => schemes.map((scheme) => ({ language, scheme })));

export const isDraft = (document: TextDocument): boolean =>
  languages.includes(document.languageId) && schemes.includes(document.uri.scheme);

/** The editor in front, if it shows a draft. */
export function activeDraft(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor && isDraft(editor.document) ? editor : undefined;
}
