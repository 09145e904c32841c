import { EventEmitter, Uri, ViewColumn, commands, window, workspace } from 'vscode';
import type { TextDocumentContentProvider } from 'vscode';
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
 * The explanation is a read-only Markdown document, shown beside the draft as it reads when rendered. A hover would
 * show it in the same place as the finding, and cut it off after a few lines.
 */
export function createExplainer(): Explainer {
  const changed = new EventEmitter<Uri>();
  let text = 'No figure has been explained yet.\n';
  return {
    async explain(server) {
      const editor = activeDraft();
      if (!editor)
        return void window.showInformationMessage('Place the cursor in a figure of a Markdown draft.');
      const { line, character } = editor.selection.active;
      const uri = editor.document.uri.toString();
      const found = await server.explain({ uri, position: { line, character } });
      if (!found) return void window.showInformationMessage('There is no figure at the cursor.');
      text = found.markdown;
      changed.fire(explanationUri);
      await showBeside();
    },
    provider: { onDidChange: changed.event, provideTextDocumentContent: () => text },
    dispose: () => changed.dispose(),
  };
}

async function showBeside(): Promise<void> {
  const document = await workspace.openTextDocument(explanationUri);
  try {
    // Locked: the preview would otherwise turn to the draft as soon as the writer does.
    await commands.executeCommand('markdown.showLockedPreviewToSide', explanationUri);
    await commands.executeCommand('markdown.preview.refresh');
  } catch {
    // The preview is an extension of its own, which a writer can switch off.
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside });
  }
}
