import { EventEmitter, Uri, env, version, window, workspace } from 'vscode';
import type { ExtensionContext, TextDocumentContentProvider } from 'vscode';
import { activeDraft } from './drafts';
import type { Requests } from './requests';

export const setUpScheme = 'evidence-setup';

/** One document a draft: it is made anew each time it is asked for. */
const setUpUri = (draft: string): Uri => Uri.from({ scheme: setUpScheme, path: '/Set-up.md', query: draft });

/** Shows how the set-up of the draft in front was found, where many findings may have one cause. */
export interface Doctor {
  diagnose(): Promise<void>;
  readonly provider: TextDocumentContentProvider;
  dispose(): void;
}

export function createDoctor(server: Requests, { extension }: ExtensionContext): Doctor {
  const changed = new EventEmitter<Uri>();
  const { version: own } = extension.packageJSON as { readonly version: string };
  const versions = { 'Evidence Lint': own, [env.appName]: version };
  return {
    async diagnose() {
      const uri = setUpUri(activeDraft()?.document.uri.toString() ?? '');
      changed.fire(uri);
      await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
    },
    provider: {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri, token) => server.doctor({ uri: uri.query, versions }, token),
    },
    dispose: () => {
      changed.dispose();
    },
  };
}
