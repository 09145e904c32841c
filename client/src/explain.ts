import { EventEmitter, Uri, ViewColumn, commands, window, workspace, l10n } from 'vscode';
import type { TextDocumentContentProvider, WebviewPanel } from 'vscode';
import { activeDraft } from './drafts';
import type { Requests } from './requests';

export const explanationScheme = 'evidence-explanation';

/** One document, which always holds the explanation asked for last. */
export const explanationUri = Uri.from({ scheme: explanationScheme, path: '/Explanation.md' });

/** Explains figures at length, where a hover is brief. */
export interface Explainer {
  /** Explains the figure at the cursor: what it was read as, what it was compared with, and what came of that. */
  explain(server: Requests): Promise<void>;
  readonly provider: TextDocumentContentProvider;
  dispose(): void;
}

/**
 * The explanation is Markdown, shown as it reads when rendered, beside the draft; the keyboard stays where it is. A hover
 * would show it in the same place as the finding, and cut it off after a few lines.
 */
export function createExplainer(): Explainer {
  const changed = new EventEmitter<Uri>();
  let text = 'No figure has been explained yet.\n';
  let panel: WebviewPanel | undefined;
  const show = async (): Promise<void> => {
    const html = await rendered(text);
    if (html === undefined) return showAsText();
    if (!panel) {
      panel = window.createWebviewPanel(explanationView, 'Explanation', beside, {
        enableScripts: false,
        localResourceRoots: [],
      });
      panel.onDidDispose(() => (panel = undefined));
    } else panel.reveal(undefined, true);
    panel.webview.html = page(html);
  };
  return {
    async explain(server) {
      const editor = activeDraft();
      if (!editor)
        return void window.showInformationMessage(
          l10n.t('Place the cursor in a figure of a Markdown draft.'),
        );
      const { line, character } = editor.selection.active;
      const uri = editor.document.uri.toString();
      const found = await server.explain({ uri, position: { line, character } });
      if (!found) return void window.showInformationMessage(l10n.t('There is no figure at the cursor.'));
      text = found.markdown;
      changed.fire(explanationUri);
      await show();
    },
    provider: { onDidChange: changed.event, provideTextDocumentContent: () => text },
    dispose: () => {
      changed.dispose();
      panel?.dispose();
    },
  };
}

export const explanationView = 'evidenceLint.explanation';

const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };

/** The editor's own Markdown, sanitised by it; undefined where its Markdown extension is switched off. */
async function rendered(text: string): Promise<string | undefined> {
  try {
    return await commands.executeCommand<string>('markdown.api.render', text);
  } catch {
    return undefined;
  }
}

/** No script, nothing loaded: the policy allows the page's own few lines of style alone, known by a word made up for this page. */
function page(body: string): string {
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<title>Explanation</title>
<style nonce="${nonce}">body { color: var(--vscode-editor-foreground, CanvasText); font-family: var(--vscode-font-family, sans-serif); max-width: 45em; line-height: 1.5; } a { color: var(--vscode-textLink-foreground, LinkText); } li { margin-bottom: 0.5em; }</style>
</head>
<body>${body}</body>
</html>`;
}

async function showAsText(): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument(explanationUri), beside);
}
