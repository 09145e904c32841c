import type { CancellationToken } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  acceptFindingsRequest,
  addSourceRequest,
  citationRequest,
  doctorRequest,
  explainRequest,
  figuresRequest,
  lintWorkspaceRequest,
  lookUpRequest,
  proposeSourceRequest,
  rebuildIndexRequest,
  reportRequest,
  sourceDocumentRequest,
  sourcesRequest,
} from '../../server/src/lsp/protocol';
import type {
  AcceptedFindings,
  AddSourceParams,
  CheckedWorkspace,
  CitationEdit,
  CitationParams,
  DoctorParams,
  ExplainParams,
  Explanation,
  FigureItem,
  FiguresParams,
  LookUpHit,
  LookUpParams,
  ProposeSourceParams,
  RebuildIndexParams,
  RebuiltIndex,
  ReportParams,
  SourceDocumentParams,
  SourceEdits,
  SourceItem,
  SourceProposal,
  SourcesParams,
} from '../../server/src/lsp/protocol';

/** What the commands ask of the server. */
export interface Requests {
  lookUp(params: LookUpParams, token?: CancellationToken): Promise<LookUpHit[]>;
  sources(params: SourcesParams): Promise<SourceItem[]>;
  citation(params: CitationParams): Promise<CitationEdit[]>;
  sourceDocument(params: SourceDocumentParams, token?: CancellationToken): Promise<string>;
  proposeSource(params: ProposeSourceParams): Promise<SourceProposal>;
  addSource(params: AddSourceParams): Promise<SourceEdits>;
  doctor(params: DoctorParams, token?: CancellationToken): Promise<string>;
  explain(params: ExplainParams, token?: CancellationToken): Promise<Explanation | null>;
  rebuildIndex(params: RebuildIndexParams): Promise<RebuiltIndex>;
  report(params: ReportParams): Promise<string | null>;
  figures(params: FiguresParams): Promise<FigureItem[]>;
  lintWorkspace(): Promise<CheckedWorkspace>;
  acceptFindings(): Promise<AcceptedFindings | null>;
}

export const requestsTo = (client: BaseLanguageClient): Requests => ({
  lookUp: (params, token) => client.sendRequest(lookUpRequest, params, token),
  sources: (params) => client.sendRequest(sourcesRequest, params),
  citation: (params) => client.sendRequest(citationRequest, params),
  sourceDocument: (params, token) => client.sendRequest(sourceDocumentRequest, params, token),
  proposeSource: (params) => client.sendRequest(proposeSourceRequest, params),
  addSource: (params) => client.sendRequest(addSourceRequest, params),
  doctor: (params, token) => client.sendRequest(doctorRequest, params, token),
  explain: (params, token) => client.sendRequest(explainRequest, params, token),
  rebuildIndex: (params) => client.sendRequest(rebuildIndexRequest, params),
  report: (params) => client.sendRequest(reportRequest, params),
  figures: (params) => client.sendRequest(figuresRequest, params),
  acceptFindings: () => client.sendRequest(acceptFindingsRequest),
  lintWorkspace: () => client.sendRequest(lintWorkspaceRequest),
});
