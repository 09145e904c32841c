import { Hover, MarkdownString, Range, commands, window } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import type { Explanation } from '../../server/src/lsp/protocol';
import { activeDraft } from './drafts';
import type { Requests } from './requests';

/** Explains figures at length, where the server's own hover is brief. */
export interface Explainer {
  /** Explains the figure at the cursor: what it was read as, what it was compared with, and what came of that. */
  explain(server: Requests): Promise<void>;
  readonly provideHover: NonNullable<Middleware['provideHover']>;
}

/**
 * The explanation is shown as the figure's hover, where the writer looks, with the keyboard focus in it: arrow keys
 * scroll, Tab reaches its links, Esc leaves. It stays that figure's hover until the draft changes.
 */
export function createExplainer(): Explainer {
  let latest:
    { readonly document: TextDocument; readonly version: number; readonly hover: Hover } | undefined;
  return {
    async explain(server) {
      const editor = activeDraft();
      if (!editor)
        return void window.showInformationMessage('Place the cursor in a figure of a Markdown draft.');
      const { document } = editor;
      const { line, character } = editor.selection.active;
      const found = await server.explain({ uri: document.uri.toString(), position: { line, character } });
      if (!found) return void window.showInformationMessage('There is no figure at the cursor.');
      latest = { document, version: document.version, hover: hoverOf(found) };
      await commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
    },
    provideHover(document, position, token, next) {
      const explained = latest?.document === document && latest.version === document.version;
      return explained && latest?.hover.range?.contains(position)
        ? latest.hover
        : next(document, position, token);
    },
  };
}

function hoverOf({ range: { start, end }, markdown }: Explanation): Hover {
  return new Hover(
    new MarkdownString(markdown),
    new Range(start.line, start.character, end.line, end.character),
  );
}
