import { window, l10n } from 'vscode';
import { cite } from './citing';
import { activeDraft } from './drafts';
import { pickSource } from './pickSource';
import type { Requests } from './requests';

/** Lets the writer choose a source and cites it at the cursor. */
export async function insertCitation(server: Requests): Promise<void> {
  const editor = activeDraft();
  if (!editor)
    return void window.showInformationMessage(l10n.t('Open a Markdown draft to insert a citation in it.'));
  const place = { document: editor.document, position: editor.selection.active };
  const sources = server.sources({ uri: editor.document.uri.toString() });
  const source = await pickSource(sources, l10n.t('Cite which source?'));
  if (source) await cite(server, place, source.key, '');
}
