import { commands, window, l10n } from 'vscode';
import { CloseAction, ErrorAction, State } from 'vscode-languageclient';
import type { BaseLanguageClient, CloseHandlerResult, ErrorHandler } from 'vscode-languageclient';

/** A server that ends this often within this time would only end again. */
const limit = { crashes: 4, minutes: 3 };

/** Restarts a server that has crashed and tells the writer so once; one that keeps crashing is left alone, and that is told too. */
export function restartAfterCrash(): ErrorHandler {
  let crashes: number[] = [];
  let told = false;
  return {
    error: (_error, _message, count) => ({
      action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
    }),
    closed: (): CloseHandlerResult => {
      const now = Date.now();
      crashes = [...crashes.filter((time) => now - time < limit.minutes * 60_000), now];
      if (crashes.length >= limit.crashes) {
        void offerRestart();
        return { action: CloseAction.DoNotRestart, handled: true };
      }
      if (!told)
        void window.showWarningMessage(l10n.t('Evidence Lint stopped unexpectedly and has been restarted.'));
      told = true;
      return { action: CloseAction.Restart, handled: true };
    },
  };
}

async function offerRestart(): Promise<void> {
  const restart = l10n.t('Restart');
  const message = l10n.t(
    'Evidence Lint has stopped {0} times within {1} minutes and was not restarted. Drafts are not checked until it is.',
    limit.crashes,
    limit.minutes,
  );
  const choice = await window.showErrorMessage(message, restart);
  if (choice === restart) await commands.executeCommand('evidenceLint.restartServer');
}

/** Starts the server anew, whatever state it is in. */
export async function restartServer(client: BaseLanguageClient): Promise<void> {
  if (client.state === State.Running || client.state === State.Starting) await client.stop();
  await client.start();
}
