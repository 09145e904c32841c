import { commands, window } from 'vscode';
import type { Requests } from './requests';

/** Has every draft of the open folders checked; what is found stands in the Problems panel. */
export async function lintWorkspace(server: Requests): Promise<void> {
  const { drafts, findings, cancelled } = await server.lintWorkspace();
  const checked = `${drafts === 1 ? '1 draft was' : `${drafts} drafts were`} checked`;
  const found = findings === 1 ? '1 finding' : `${findings} findings`;
  const rest = cancelled ? ' The check was cancelled; the other drafts were not looked at.' : '';
  const show = 'Show Problems';
  const chosen = await window.showInformationMessage(`${checked}: ${found}.${rest}`, show);
  if (chosen === show) await commands.executeCommand('workbench.actions.view.problems');
}
