import { Uri } from 'vscode';
import type { TextDocumentContentProvider } from 'vscode';
import { activeDraft } from './drafts';
import type { Requests } from './requests';

/** Sources without a file of their own are shown as read-only Markdown documents under this scheme: `evidence-source:/KEY.md`. */
export const sourceScheme = 'evidence-source';

/** @param draft whose corpus holds the source; the draft in front where it is left out */
export const sourceUri = (key: string, draft = ''): Uri =>
  Uri.from({ scheme: sourceScheme, path: `/${key}.md`, query: draft });

export const keyOf = (uri: Uri): string => uri.path.replace(/^\//, '').replace(/\.md$/, '');

export const sourceDocuments = (server: Requests): TextDocumentContentProvider => ({
  provideTextDocumentContent: async (uri, token) => {
    const draft = uri.query || activeDraft()?.document.uri.toString() || '';
    const text = await server.sourceDocument({ uri: draft, sourceKey: keyOf(uri) }, token);
    return text || `No source known to this draft has the key \`${keyOf(uri)}\`.\n`;
  },
});
