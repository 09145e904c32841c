import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Check } from '../service/checks';
import type { Draft } from '../service/draft';
import type { EvidenceService } from '../service/evidenceService';
import { folderOf } from '../service/paths';
import type { FileReader } from '../service/ports';
import type { Across } from './across';
import type { Client } from './client';
import type { SettingsStore } from './configuration';
import { pathOf } from './convert';

/** What every feature works with: the client, the open drafts and the service. */
export interface Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly service: EvidenceService;
  readonly client: Client;
  readonly settings: SettingsStore;
  /** Paths of the open folders; features keep it up to date. */
  folders: readonly string[];
  /** Whether the writer trusts the workspace; features keep it up to date. */
  trusted: boolean;
  /** Told after each check of an open draft. */
  onChecked: (document: TextDocument, check: Check) => void;
  /** Told of the URIs of files that came, changed or went. */
  readonly onFilesChanged: ((uris: readonly string[]) => void)[];
  /** What the last check of all drafts found between two of them; a draft whose text is another now has none. */
  readonly across: Across;
  readonly files: FileReader;
  /** URI of the folder with the rules' pages: a finding links to its page, and a page is no draft. */
  readonly rulePages: string;
}

/** A draft as the service takes it, with its text as the client sees it. */
export interface OpenDraft {
  readonly document: TextDocument;
  readonly draft: Draft;
}

export interface CheckedDraft extends OpenDraft {
  readonly check: Check;
}

/**
 * The draft at a URI as it is now: edits that come later do not change it. One that is not open is read from its file;
 * where there is none, it is empty.
 */
export async function draftAt(session: Session, uri: string): Promise<OpenDraft> {
  const settings = await session.settings.settingsOf(uri);
  const live = session.documents.get(uri);
  const document = live ? stateOf(live) : await readDocument(session.files, uri);
  return { document, draft: draftOf(session, document, settings) };
}

/** The state of each open draft that was asked for last: the lines of a long one are not counted again for each hover. */
const states = new WeakMap<TextDocument, TextDocument>();

function stateOf(live: TextDocument): TextDocument {
  const [known, text] = [states.get(live), live.getText()];
  if (known?.version === live.version && known.getText() === text) return known;
  const state = TextDocument.create(live.uri, live.languageId, live.version, text);
  states.set(live, state);
  return state;
}

/** Checks an open draft. Null when the client has cancelled, closed the draft or changed it meanwhile. */
export async function checkDraft(
  session: Session,
  uri: string,
  token?: CancellationToken,
): Promise<CheckedDraft | null> {
  const document = session.documents.get(uri);
  const version = document?.version;
  const isStale = (): boolean =>
    token?.isCancellationRequested === true || session.documents.get(uri)?.version !== version;
  const settings = await session.settings.settingsOf(uri);
  if (!document || isStale() || uri.startsWith(session.rulePages)) return null;
  const draft = draftOf(session, document, settings);
  const check = await session.service.check(draft, isStale);
  if (!check || isStale()) return null;
  session.onChecked(document, check);
  return { document, draft, check };
}

function draftOf({ folders, trusted }: Session, document: TextDocument, settings: Draft['settings']): Draft {
  const { uri } = document;
  const workspace = folderFor(folders, pathOf(uri));
  const draft = { path: draftPath(uri, folders), text: document.getText(), workspace, settings };
  return trusted ? draft : { ...draft, restricted: true };
}

async function readDocument(files: FileReader, uri: string): Promise<TextDocument> {
  const text = await files
    .read(pathOf(uri))
    .then((bytes) => new TextDecoder().decode(bytes))
    .catch(() => '');
  return TextDocument.create(uri, 'markdown', 0, text);
}

/** The innermost open folder that holds the file; for a draft that was never saved, the first one. */
function folderFor(folders: readonly string[], path: string): string | null {
  const holding = folders.filter((folder) => path.startsWith(folder.endsWith('/') ? folder : `${folder}/`));
  const innermost = holding.sort((a, b) => b.length - a.length)[0];
  return innermost ?? (folderOf(path) === '' ? (folders[0] ?? null) : null);
}

/** The path under which the service knows a draft. One that was never saved counts as one in the open folder. */
export function draftPath(uri: string, folders: readonly string[]): string {
  const path = pathOf(uri);
  const workspace = folderFor(folders, path);
  return folderOf(path) === '' && workspace !== null
    ? `${workspace}/${path.replace(/^untitled:/, '') || 'Untitled'}`
    : path;
}
