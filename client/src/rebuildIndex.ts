import { window } from 'vscode';
import { activeDraft } from './drafts';
import type { Requests } from './requests';

/** Has all sources read anew; the server shows how far it is. */
export async function rebuildIndex(server: Requests): Promise<void> {
  const uri = activeDraft()?.document.uri.toString() ?? '';
  const { sources, faults } = await server.rebuildIndex({ uri });
  const read = sources === 1 ? '1 source' : `${sources} sources`;
  if (faults === 0) void window.showInformationMessage(`The source index holds ${read}.`);
  else void window.showWarningMessage(`The source index holds ${read}; ${faults} could not be read.`);
}
