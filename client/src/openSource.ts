import { Uri, ViewColumn, window, workspace, l10n } from 'vscode';
import type { SourceItem } from '../../server/src/lsp/protocol';
import { activeDraft } from './drafts';
import { pickSource } from './pickSource';
import type { Requests } from './requests';
import { sourceUri } from './sourceDocument';

/** Opens a source: its own file where it has one, else a read-only document with its record, claims and link. */
export async function openSource(server: Requests, key = keyAtCursor()): Promise<void> {
  const uri = activeDraft()?.document.uri.toString() ?? '';
  const sources = server.sources({ uri });
  const named = key === undefined ? undefined : (await sources).find((source) => source.key === key);
  const source = named ?? (await pickSource(sources, l10n.t('Open which source?')));
  if (source) await window.showTextDocument(await workspace.openTextDocument(placeOf(source, uri)));
}

/** Shows a source beside the draft, in the tab that the next preview takes over; the keyboard stays where it is. */
export async function previewSource(source: SourceItem | undefined, draft: string): Promise<void> {
  const text =
    source && (await workspace.openTextDocument(placeOf(source, draft)).then(undefined, () => undefined));
  // A PDF or a spreadsheet is no text to the editor.
  if (text)
    await window.showTextDocument(text, {
      viewColumn: ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
}

/** A bibliography holds many sources: to open it would not show the one. */
function placeOf({ key, origin }: SourceItem, draft: string): Uri {
  const hasText = origin !== 'bundled' && !/\.(bib|json|ya?ml)$/i.test(origin);
  return hasText ? Uri.parse(origin) : sourceUri(key, draft);
}

/** The citation key that the cursor touches, without its `@` and without the punctuation that ends a sentence after it. */
function keyAtCursor(): string | undefined {
  const editor = activeDraft();
  const range = editor?.document.getWordRangeAtPosition(
    editor.selection.active,
    /@[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*/u,
  );
  return (
    range &&
    editor?.document
      .getText(range)
      .slice(1)
      .replace(/(?<![:.?])[:.?]+$/, '')
  );
}
