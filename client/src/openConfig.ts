import { Uri, window, workspace, l10n } from 'vscode';
import { activeDraft } from './drafts';
import { written } from './writing';

const names = ['.evidencelintrc.json', '.evidencelintrc.yaml'];
const empty = '{\n  "rules": {}\n}\n';

/** Opens the nearest configuration file upwards of the draft; where there is none, offers to make one in the open folder. */
export async function openConfig(): Promise<void> {
  const draft = activeDraft()?.document.uri;
  const folder = (draft && workspace.getWorkspaceFolder(draft)) ?? workspace.workspaceFolders?.[0];
  const found = await nearest(draft ?? folder?.uri);
  if (found) return void (await window.showTextDocument(found));
  if (!folder)
    return void window.showInformationMessage(l10n.t('Open a folder first: a configuration belongs to one.'));
  const make = l10n.t('Create It');
  const asked = l10n.t(
    'There is no configuration file yet. Create {0} in “{1}”?',
    names[0] ?? '',
    folder.name,
  );
  if ((await window.showInformationMessage(asked, make)) !== make) return;
  const uri = Uri.joinPath(folder.uri, names[0] ?? '');
  if (!(await written(uri, empty))) return;
  await window.showTextDocument(uri);
}

async function nearest(from: Uri | undefined): Promise<Uri | null> {
  for (let here = from; here; here = parentOf(here)) {
    for (const name of names) {
      const uri = Uri.joinPath(here, name);
      const there = await workspace.fs.stat(uri).then(
        () => true,
        () => false,
      );
      if (there) return uri;
    }
  }
  return null;
}

function parentOf(uri: Uri): Uri | undefined {
  const parent = Uri.joinPath(uri, '..');
  return parent.path === uri.path ? undefined : parent;
}
