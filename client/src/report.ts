import { Uri, ViewColumn, window, type WebviewPanel, l10n } from 'vscode';
import { activeDraft } from './drafts';
import type { Requests } from './requests';
import { written } from './writing';

export const reportView = 'evidenceLint.report';

const kinds = [
  { label: 'CSV', description: l10n.t('for a spreadsheet'), format: 'csv' as const },
  { label: 'HTML', description: l10n.t('a page to read, print or send'), format: 'html' as const },
  { label: 'Markdown', description: l10n.t('a table'), format: 'md' as const },
];

const today = (): string => new Date().toISOString().slice(0, 10);

/** Shows and keeps the evidence log of the draft in front. */
export interface Reporter {
  show(server: Requests): Promise<void>;
  /** `kind`, `target`: chosen beforehand; asked for otherwise. */
  export(server: Requests, kind?: (typeof kinds)[number]['format'], target?: Uri): Promise<void>;
  dispose(): void;
}

export function createReporter(): Reporter {
  let panel: WebviewPanel | undefined;
  return {
    async show(server) {
      const uri = draftInFront();
      if (uri === null) return;
      const page = await server.report({ uri, format: 'html', date: today(), links: true });
      if (page === null) return;
      if (!panel) {
        panel = window.createWebviewPanel(reportView, 'Evidence Report', ViewColumn.Beside, {
          enableScripts: false,
          enableFindWidget: true,
          enableCommandUris: ['vscode.open'],
          localResourceRoots: [],
        });
        panel.onDidDispose(() => (panel = undefined));
      } else panel.reveal();
      panel.webview.html = page;
    },
    async export(server, kind, target) {
      const uri = draftInFront();
      if (uri === null) return;
      const chosen =
        kind ?? (await window.showQuickPick(kinds, { title: l10n.t('Export Evidence Log') }))?.format;
      if (!chosen) return;
      const text = await server.report({ uri, format: chosen, date: today(), links: false });
      const proposed = Uri.parse(uri.replace(/\.[^./]*$/, '') + `-evidence.${chosen}`);
      const into = target ?? (await window.showSaveDialog({ defaultUri: proposed }));
      if (text === null || !into) return;
      if (!(await written(into, text))) return;
      if (!target) void window.showTextDocument(into, { preview: true });
    },
    dispose() {
      panel?.dispose();
    },
  };
}

function draftInFront(): string | null {
  const editor = activeDraft();
  if (editor) return editor.document.uri.toString();
  void window.showInformationMessage(l10n.t('Open a Markdown draft to see its evidence log.'));
  return null;
}
