import { ThemeIcon, env, window, l10n } from 'vscode';
import type { QuickInputButton } from 'vscode';
import type { LookUpHit } from '../../server/src/lsp/protocol';
import { citationText, cite } from './citing';
import type { CitingPlace } from './citing';
import { openSource } from './openSource';
import type { Requests } from './requests';

/** What a writer can do with a figure that was found. */
export interface LookUpAction {
  readonly label: string;
  readonly icon: string;
  readonly button: QuickInputButton;
  run(hit: LookUpHit): Promise<void>;
}

/** The actions, the likeliest first. @param place where the draft would cite; undefined where no draft is in front */
export function actionsAt(server: Requests, place: CitingPlace | undefined): readonly LookUpAction[] {
  const copyStatement = action(l10n.t('Copy Statement'), 'copy', (hit) => copy(hit.statement));
  const open = action(l10n.t('Open Source'), 'go-to-file', (hit) => openSource(server, hit.sourceKey));
  if (!place) return [open, copyStatement];
  const insert = action(l10n.t('Insert Citation'), 'quote', (hit) =>
    cite(server, place, hit.sourceKey, hit.locator),
  );
  const copyCitation = action(l10n.t('Copy Citation'), 'mention', async (hit) =>
    copy(await citationText(server, place, hit.sourceKey, hit.locator)),
  );
  return [insert, copyCitation, copyStatement, open];
}

const action = (label: string, icon: string, run: LookUpAction['run']): LookUpAction => ({
  label,
  icon,
  button: { iconPath: new ThemeIcon(icon), tooltip: label },
  run,
});

async function copy(text: string): Promise<void> {
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(`$(check) ${l10n.t('Copied')}`, 3000);
}
