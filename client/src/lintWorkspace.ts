import { commands, window, l10n } from 'vscode';
import type { Requests } from './requests';

/** Has every draft of the open folders checked; what is found stands in the Problems panel. */
export async function lintWorkspace(server: Requests): Promise<void> {
  const { drafts, findings, cancelled } = await server.lintWorkspace();
  const told = l10n.t('Drafts checked: {0}. Findings: {1}.', drafts, findings);
  const rest = cancelled ? l10n.t('The check was cancelled; the other drafts were not looked at.') : '';
  const show = l10n.t('Show Problems');
  const chosen = await window.showInformationMessage([told, rest].join(' ').trim(), show);
  if (chosen === show) await commands.executeCommand('workbench.actions.view.problems');
}
