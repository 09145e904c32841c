import {
  CodeAction,
  CodeActionKind,
  ConfigurationTarget,
  commands,
  l10n,
  languages,
  window,
  workspace,
} from 'vscode';
import type { Diagnostic, Disposable, TextDocument } from 'vscode';
import { draftSelector } from './drafts';

const quietNeighbours = 'evidenceLint.quietNeighbours';

/** `[@key]` looks to them like a link whose definition is missing. */
const complains = (document: TextDocument, { source, code, range }: Diagnostic): boolean => {
  const rule = String(typeof code === 'object' ? code.value : (code ?? ''));
  const isNeighbour =
    source === 'markdownlint' ? /^MD052\b/.test(rule) : /^link\.no-such-reference$/.test(rule);
  return isNeighbour && /@/.test(document.getText(range));
};

/** Offers, where another linter underlines a citation key, to stop all of them from doing so. */
export const offerPeace = (): Disposable =>
  languages.registerCodeActionsProvider(
    draftSelector(),
    {
      provideCodeActions(document, _range, { diagnostics }) {
        const told = diagnostics.filter((one) => complains(document, one));
        if (told.length === 0) return [];
        const title = l10n.t('Stop other linters from underlining citation keys');
        const action = new CodeAction(title, CodeActionKind.QuickFix);
        action.command = { title, command: quietNeighbours };
        action.diagnostics = told;
        return [action];
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );

/** Sets the two settings, in the workspace where one is open. */
export async function makePeace(): Promise<void> {
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  const markdown = workspace.getConfiguration('markdown');
  await markdown.update('validate.referenceLinks.enabled', 'ignore', target);
  // Another extension's setting can only be written where that extension is there.
  const markdownlint = workspace.getConfiguration('markdownlint');
  if (markdownlint.inspect('config')?.defaultValue !== undefined) {
    const config = markdownlint.get<Record<string, unknown>>('config') ?? {};
    await markdownlint.update('config', { ...config, MD052: false }, target);
  }
  const undo = l10n.t('Open Settings');
  const message = l10n.t('Links to references that are not defined are not underlined any more.');
  if ((await window.showInformationMessage(message, undo)) === undo)
    await commands.executeCommand('workbench.action.openSettings', 'markdown.validate.referenceLinks');
}
