import { l10n, window, workspace } from 'vscode';
import type { Uri } from 'vscode';

/** Writes a file that the writer has asked for. False where it could not be written; the writer is told why. */
export async function written(uri: Uri, text: string): Promise<boolean> {
  try {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return true;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('{0} could not be written: {1}', workspace.asRelativePath(uri), why));
    return false;
  }
}
