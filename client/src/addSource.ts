import { Uri, WorkspaceEdit, window, workspace, l10n } from 'vscode';
import type { TextDocument } from 'vscode';
import type { SourceProposal, SourceRecord } from '../../server/src/lsp/protocol';
import { textEdit } from './citing';
import { activeDraft } from './drafts';
import type { Requests } from './requests';

/**
 * Makes a file a source of the draft: an entry in its bibliography that names the file. Nothing is copied.
 * @param file the writer is asked for it where it is left out
 */
export async function addSource(server: Requests, file?: Uri): Promise<void> {
  const draft = activeDraft()?.document;
  if (!draft)
    return void window.showInformationMessage(l10n.t('Open a Markdown draft to add a source to it.'));
  const picked = file ? { file, address: '' } : await pickFile(draft);
  if (!picked) return;
  const source = picked.file.toString();
  const proposal = await server.proposeSource({ uri: draft.uri.toString(), source, address: picked.address });
  if (proposal.problem !== '') return void window.showWarningMessage(proposal.problem);
  if (proposal.remark !== '') void window.showInformationMessage(proposal.remark);
  const record = await lookOver(proposal.record);
  if (record && (await agreed(proposal))) await write(server, draft, source, proposal, record);
}

interface Picked {
  readonly file: Uri;
  /** Of the page that the file is a copy of; '' for none. */
  readonly address: string;
}

async function pickFile(draft: TextDocument): Promise<Picked | undefined> {
  const page = l10n.t('The saved copy of a web page…');
  const title = l10n.t('Add Source');
  const choice = await window.showQuickPick([l10n.t('A file…'), page], {
    title,
    placeHolder: l10n.t('What is the source?'),
  });
  if (choice === undefined) return undefined;
  const prompt = l10n.t('Address of the page. It is written into the entry; nothing is fetched.');
  const validateInput = (text: string): string | undefined =>
    /^https?:\/\/[^\s/]\S*$/i.test(text.trim())
      ? undefined
      : l10n.t('An address begins with https:// or http://.');
  const address = choice === page ? await window.showInputBox({ title, prompt, validateInput }) : '';
  if (address === undefined) return undefined;
  const defaultUri = workspace.getWorkspaceFolder(draft.uri)?.uri;
  const [file] =
    (await window.showOpenDialog({
      title,
      openLabel: l10n.t('Add'),
      ...(defaultUri ? { defaultUri } : {}),
    })) ?? [];
  return file && { file, address: address.trim() };
}

const fields = (): readonly { readonly name: keyof SourceRecord; readonly prompt: string }[] => [
  { name: 'title', prompt: l10n.t('Title') },
  { name: 'author', prompt: l10n.t('Author: “Family, Given”, several parted by “;”; a body by its name') },
  { name: 'issued', prompt: l10n.t('Date of issue: 2024, 2024-07 or 2024-07-18') },
  { name: 'key', prompt: l10n.t('Citation key') },
];

/** The record as it was found, for the writer to put right; undefined where one of the boxes is left. */
async function lookOver(found: SourceRecord): Promise<SourceRecord | undefined> {
  let record = found;
  const asked = fields();
  for (const [index, { name, prompt }] of asked.entries()) {
    const title = l10n.t('Add Source ({0}/{1})', index + 1, asked.length);
    const validateInput = (text: string): string | undefined => amiss(name, text.trim());
    const value = await window.showInputBox({ title, prompt, value: record[name], validateInput });
    if (value === undefined) return undefined;
    record = { ...record, [name]: value.trim() };
  }
  return record;
}

function amiss(name: keyof SourceRecord, text: string): string | undefined {
  if (name === 'issued')
    return /^(?:\d{4}(?:-\d\d){0,2})?$/.test(text)
      ? undefined
      : l10n.t('Like 2024, 2024-07 or 2024-07-18, or nothing.');
  if (name === 'key')
    return /^[^\s,{}"@]+$/.test(text) ? undefined : l10n.t('A key has no spaces and none of , { } " @.');
  return undefined;
}

/** A file that is not there yet is made only where the writer wants it. */
async function agreed({ bibliography, exists }: SourceProposal): Promise<boolean> {
  if (exists) return true;
  const make = l10n.t('Create');
  const name = workspace.asRelativePath(Uri.parse(bibliography));
  const detail = l10n.t(
    '“{0}” is made for it and, where the draft does not name it yet, named in its front matter.',
    name,
  );
  const question = l10n.t('This draft has no bibliography to add the source to.');
  return (await window.showInformationMessage(question, { modal: true, detail }, make)) === make;
}

async function write(
  server: Requests,
  draft: TextDocument,
  source: string,
  { bibliography, exists }: Pick<SourceProposal, 'bibliography' | 'exists'>,
  record: SourceRecord,
): Promise<void> {
  const uri = Uri.parse(bibliography);
  const before = exists ? await workspace.openTextDocument(uri) : undefined;
  const unsaved = before?.isDirty === true;
  const versions = [draft.version, before?.version];
  const text = before?.getText() ?? '';
  const edits = await server.addSource({ uri: draft.uri.toString(), source, bibliography, text, record });
  if (edits.problem !== '') return void window.showWarningMessage(edits.problem);
  // The edits are places in the texts that the server saw.
  if (draft.version !== versions[0] || before?.version !== versions[1])
    return write(server, draft, source, { bibliography, exists }, record);
  const change = new WorkspaceEdit();
  if (!exists) change.createFile(uri, { ignoreIfExists: true });
  change.set(uri, edits.entry.map(textEdit));
  if (edits.draft.length > 0) change.set(draft.uri, edits.draft.map(textEdit));
  if (!(await workspace.applyEdit(change)))
    return void window.showWarningMessage(l10n.t('The entry could not be written.'));
  // Sources are read from disk. What the writer had not saved before stays unsaved.
  if (!unsaved) await (await workspace.openTextDocument(uri)).save();
  void window.showInformationMessage(l10n.t('Added as @{0}.', record.key));
}
