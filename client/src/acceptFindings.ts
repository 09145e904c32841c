import { Uri, l10n, window } from 'vscode';
import type { Requests } from './requests';
import { written } from './writing';

/** Checks all drafts and keeps what is found as the baseline: from then on, only new findings are told. */
export async function acceptFindings(server: Requests): Promise<void> {
  const accepted = await server.acceptFindings();
  if (!accepted) return void window.showInformationMessage(l10n.t('Stopped; the baseline is as it was.'));
  for (const { uri, text } of accepted.baselines) if (!(await written(Uri.parse(uri), text))) return;
  void window.showInformationMessage(
    l10n.t(
      'Findings accepted: {0}. They are in .evidencelint-baseline.json; delete it to see them again.',
      accepted.findings,
    ),
  );
}
