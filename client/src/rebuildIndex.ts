import { window, l10n } from 'vscode';
import { activeDraft } from './drafts';
import type { Requests } from './requests';

/** Has all sources read anew; the server shows how far it is. */
export async function rebuildIndex(server: Requests): Promise<void> {
  const uri = activeDraft()?.document.uri.toString() ?? '';
  const { sources, faults } = await server.rebuildIndex({ uri });
  if (faults === 0) void window.showInformationMessage(l10n.t('Sources in the index: {0}.', sources));
  else
    void window.showWarningMessage(
      l10n.t('Sources in the index: {0}. Could not be read: {1}.', sources, faults),
    );
}
