import { Disposable, EventEmitter, LanguageStatusSeverity, languages, window, workspace, l10n } from 'vscode';
import type { Command, Event, LanguageStatusItem, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { statusNotification } from '../../server/src/lsp/protocol';
import type { DraftStatus } from '../../server/src/lsp/protocol';
import { draftSelector } from './drafts';
import { figuresText, sourcesText } from './statusText';
import type { StatusText } from './statusText';

/** What the server last said of each open draft. */
export interface Statuses {
  readonly onDidChange: Event<DraftStatus>;
  of(uri: Uri): DraftStatus | undefined;
  dispose(): void;
}

const severities = {
  good: LanguageStatusSeverity.Information,
  warning: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error,
};

/** Shows the status of the draft in front as two language-status items: its figures, and the sources they are compared with. */
export function showStatus(client: BaseLanguageClient): Statuses {
  const known = new Map<string, DraftStatus>();
  const changed = new EventEmitter<DraftStatus>();
  const problems = { title: l10n.t('Problems'), command: 'workbench.actions.view.problems' };
  const figures = item('evidenceLint.figures', 'Evidence: Figures', problems);
  const sources = item('evidenceLint.sources', 'Evidence: Sources', {
    title: l10n.t('Open'),
    command: 'evidenceLint.openSource',
  });
  const show = (): void => {
    const uri = window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : known.get(uri);
    fill(figures, status ? figuresText(status) : waiting);
    fill(sources, status ? sourcesText(status) : waiting);
  };
  const listening: Disposable[] = [
    client.onNotification(statusNotification, (status: DraftStatus) => {
      known.set(status.uri, status);
      show();
      changed.fire(status);
    }),
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  ];
  show();
  return {
    onDidChange: changed.event,
    of: (uri) => known.get(uri.toString()),
    dispose: () => {
      Disposable.from(...listening, figures, sources, changed).dispose();
    },
  };
}

const waiting: StatusText = { text: 'Not checked yet', detail: '', level: 'good' };

function item(id: string, name: string, command: Command): LanguageStatusItem {
  const made = languages.createLanguageStatusItem(id, draftSelector());
  made.name = name;
  made.command = command;
  return made;
}

function fill(shown: LanguageStatusItem, { text, detail, level }: StatusText): void {
  shown.text = text;
  shown.detail = detail;
  shown.severity = severities[level];
}
