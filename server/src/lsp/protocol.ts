/**
 * The requests that this server answers beyond LSP, and their data. The client imports this file and nothing else of the server;
 * it imports nothing itself. Positions are LSP's: lines and UTF-16 characters from 0.
 */

export interface Position {
  line: number;
  character: number;
}

export interface Range {
  start: Position;
  end: Position;
}

/**
 * `evidenceLint/readFile`, `…/listFiles`, `…/statFile`: from the server to its client, for files that only the client can reach: all,
 * where the server is in a browser; else those of virtual file systems. ReadFileParams -> FileContent; ListParams -> the URIs of the
 * files; StatFileParams -> FileState | null (there is no such file).
 */
export const readFileRequest = 'evidenceLint/readFile';
export const listFilesRequest = 'evidenceLint/listFiles';
export const statFileRequest = 'evidenceLint/statFile';
export interface ReadFileParams {
  uri: string;
  /** Between workers bytes are copied as they are; other connections carry text alone. */
  as: 'bytes' | 'base64';
}
/** `reason`: why there are no bytes, in plain words. */
export type FileContent = { bytes: Uint8Array } | { base64: string } | { reason: string };
export interface ListParams {
  uri: string;
  /** `below`: at any depth, hidden folders and node_modules aside; `inside`: in the folder alone. */
  depth: 'below' | 'inside';
}
export interface StatFileParams {
  uri: string;
}
export interface FileState {
  /** Milliseconds since 1970; 0 where the file system does not know. */
  modified: number;
  size: number;
}

/**
 * `evidenceLint/trustGranted`: notification from the client, once the writer trusts the workspace. A client that says `trusted: false`
 * when it starts has nothing of the workspace read until then but the drafts that are open; one that says nothing has it read.
 */
export const trustGrantedNotification = 'evidenceLint/trustGranted';

/** `evidenceLint/lookUp`: LookUpParams -> LookUpHit[], best first. */
export const lookUpRequest = 'evidenceLint/lookUp';
export interface LookUpParams {
  /** Whose corpus to search: the draft's folder decides which sources are seen. */
  uri: string;
  /** A value in any form (`15 per cent`, `0.15`), words, or both. Empty: the whole corpus, newest first. */
  query: string;
  limit: number;
}
export interface LookUpHit {
  /** Of the claim, stable while the corpus stays: to be handed back in other requests. */
  id: string;
  sourceKey: string;
  statement: string;
  value: string;
  measure: string;
  period: string;
  locator: string;
  sourceTitle: string;
  sourceAuthor: string;
  issued: string;
  url: string;
}

/** `evidenceLint/sources`: SourcesParams -> SourceItem[], for Insert Citation… and Open Source. */
export const sourcesRequest = 'evidenceLint/sources';
export interface SourcesParams {
  uri: string;
}
export interface SourceItem {
  key: string;
  title: string;
  author: string;
  issued: string;
  url: string;
  /** `bundled`, or the file's URI. */
  origin: string;
  readable: boolean;
  claims: number;
}

/** `evidenceLint/citation`: the edits that cite a source at a place, in the draft's own style. CitationParams -> CitationEdit[]. */
export const citationRequest = 'evidenceLint/citation';
export interface CitationParams {
  uri: string;
  position: Position;
  sourceKey: string;
  /** `p. 3`; '' for none. */
  locator: string;
}
export interface CitationEdit {
  range: Range;
  newText: string;
}

/** `evidenceLint/sourceDocument`: a source as a read-only Markdown document (record, claims, link). SourceDocumentParams -> string. */
export const sourceDocumentRequest = 'evidenceLint/sourceDocument';
export interface SourceDocumentParams {
  uri: string;
  sourceKey: string;
}

/** `evidenceLint/explain`: the figure at a place, explained in Markdown. ExplainParams -> Explanation | null (no figure there). */
export const explainRequest = 'evidenceLint/explain';
export interface ExplainParams {
  uri: string;
  position: Position;
}
export interface Explanation {
  range: Range;
  markdown: string;
}

/** `evidenceLint/report`: the evidence log of a draft as a document. ReportParams -> string | null (the draft is closed). */
export const reportRequest = 'evidenceLint/report';
export interface ReportParams {
  uri: string;
  format: 'md' | 'html' | 'csv' | 'json';
  /** ISO day that the log is to bear. */
  date: string;
  /** Whether the page's figures lead to their place in the editor. */
  links: boolean;
}

/** `evidenceLint/figures`: every figure of an open draft with how it stands, in text order. FiguresParams -> FigureItem[]. */
export const figuresRequest = 'evidenceLint/figures';
export interface FiguresParams {
  uri: string;
}
export interface FigureItem {
  figure: string;
  sentence: string;
  position: Position;
  status: 'supported' | 'uncited' | 'conflicting' | 'unsupported' | 'notCheckable';
  /** The status as a sentence. */
  verdict: string;
  /** Of the source that decides, or that could be cited; '' where there is none. */
  sourceKey: string;
  sourceTitle: string;
  locator: string;
  quotation: string;
}

/** `evidenceLint/lintWorkspace`: checks all drafts of the open folders, with progress. -> CheckedWorkspace. */
export const lintWorkspaceRequest = 'evidenceLint/lintWorkspace';
export interface CheckedWorkspace {
  drafts: number;
  findings: number;
  /** The writer stopped it: some drafts were not looked at. */
  cancelled: boolean;
}

/**
 * `evidenceLint/acceptFindings`: checks all drafts of the open folders, with progress, and gives the baselines that accept what was
 * found; nothing is written by the server. -> AcceptedFindings | null (the writer stopped it).
 */
export const acceptFindingsRequest = 'evidenceLint/acceptFindings';
export interface AcceptedFindings {
  findings: number;
  /** One a folder that has drafts. */
  baselines: { uri: string; text: string }[];
}

/** `evidenceLint/doctor`: how the set-up of a draft was found, as a read-only Markdown document. DoctorParams -> string. */
export const doctorRequest = 'evidenceLint/doctor';
export interface DoctorParams {
  uri: string;
  /** Of the editor and the extension, by name, to be shown with the rest. */
  versions: Record<string, string>;
}

/** `evidenceLint/proposeSource`: a file as a new source, as far as it was read. ProposeSourceParams -> SourceProposal. */
export const proposeSourceRequest = 'evidenceLint/proposeSource';
export interface ProposeSourceParams {
  uri: string;
  /** URI of the file. */
  source: string;
  /** Of the page that the file is a saved copy of; '' for none. */
  address: string;
}
/** What a bibliography entry says; '' for what is not known. */
export interface SourceRecord {
  key: string;
  type: string;
  title: string;
  author: string;
  issued: string;
  url: string;
  doi: string;
}
export interface SourceProposal {
  record: SourceRecord;
  /** What the writer should know beforehand; '' for nothing. */
  remark: string;
  /** URI of the bibliography for the entry, and whether it is there. */
  bibliography: string;
  exists: boolean;
  /** Why no entry can be written; '' where one can. */
  problem: string;
}

/** `evidenceLint/addSource`: the edits that add a source; nothing is written by the server. AddSourceParams -> SourceEdits. */
export const addSourceRequest = 'evidenceLint/addSource';
export interface AddSourceParams {
  uri: string;
  source: string;
  bibliography: string;
  /** Of the bibliography as it stands in the editor; '' for one that is to be made. */
  text: string;
  record: SourceRecord;
}
export interface SourceEdits {
  entry: CitationEdit[];
  /** Edits of the draft: the front matter names a bibliography that is new. */
  draft: CitationEdit[];
  problem: string;
}

/**
 * `evidenceLint/rebuildIndex`: reads all sources anew, with progress; answers when it is done or cancelled.
 * RebuildIndexParams -> RebuiltIndex.
 */
export const rebuildIndexRequest = 'evidenceLint/rebuildIndex';
export interface RebuildIndexParams {
  /** The draft whose sources are read at once; '' for those of the open folder. Those of other drafts are read when needed. */
  uri: string;
}
export interface RebuiltIndex {
  sources: number;
  /** How many things could not be read. */
  faults: number;
}

/** `evidenceLint/status`: notification from the server after each check of a draft. */
export const statusNotification = 'evidenceLint/status';
export interface DraftStatus {
  uri: string;
  version: number;
  figures: number;
  supported: number;
  uncited: number;
  conflicting: number;
  unsupported: number;
  /** Cited only to sources without text, and the like: never shown as a pass. */
  notCheckable: number;
  unknownCitations: number;
  /** Findings that the baseline accepts, and that are not shown. */
  accepted: number;
  /** Sources the draft's corpus holds, and those that could not be read. */
  sources: number;
  /** Entries of the draft's bibliographies that serve citations only, since no text of theirs is at hand. */
  withoutText: number;
  /** Sources that are still being read: the draft is not yet compared with them. */
  waiting: number;
  /** The workspace is not trusted: the draft is compared with the bundled corpus alone. */
  restricted: boolean;
  faults: { path: string; line: number; reason: string }[];
}

/** The settings under `evidenceLint`, as the client hands them over on `workspace/configuration`. */
export interface Settings {
  rules: Record<string, 'off' | 'hint' | 'information' | 'warning' | 'error'>;
  stage: 'drafting' | 'review' | 'clearance';
  sources: string[];
  bibliography: string[];
  bundledCorpus: boolean;
  citationStyle: 'auto' | 'pandoc' | 'footnote' | 'link';
  citationScope: 'auto' | 'sentence' | 'paragraph';
  run: 'onType' | 'onSave';
  inlayHints: boolean;
}
