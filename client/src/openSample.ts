import { Uri, window, workspace } from 'vscode';
import type { ExtensionContext } from 'vscode';

/** Opens the sample draft of the walkthrough, as a new document that belongs to nobody. */
export async function openSample({ extensionUri }: ExtensionContext): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'client/walkthrough/sample.md'));
  const content = new TextDecoder().decode(bytes);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}
