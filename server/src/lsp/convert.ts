import {
  DiagnosticSeverity,
  type CodeDescription,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { Evidence } from '../core/evidence/assessment';
import type { Finding } from '../core/linter/finding';
import type { RuleName } from '../core/rules/rule';
import type { Edit, Span } from '../core/text/span';
import type { EvidenceService } from '../service/evidenceService';
import type { Range } from './protocol';

/** A finding shows no more of the evidence that decides it than this; the explanation of the figure shows all, and what came near. */
const relatedShown = 3;

export const diagnosticSource = 'evidence-lint';

/** The path of a file; for what lies on no disk, its URI in the characters that a writer reads. `uriOf` leads back from both. */
export function pathOf(uri: string): string {
  if (!uri.startsWith('file:')) return virtualPath(URI.parse(uri));
  const { authority, path } = URI.parse(uri);
  // Windows writes `/c:/drafts`, and `//server/share` for a shared folder.
  const local = /^\/[a-z]:/i.test(path) ? path.charAt(1).toLowerCase() + path.slice(2) : path;
  return authority === '' ? local : `//${authority}${local}`;
}

/** `?`, `#` and `%` alone stay encoded: they would be read as something else. */
function virtualPath(uri: URI): string {
  const [path, query, fragment] = [uri.path, uri.query, uri.fragment].map((part) =>
    part.replaceAll('%', '%25'),
  );
  return uri.with({ path, query, fragment }).toString(true).replace(/\/$/, '');
}

/** Whether a path is that of a file on no disk. */
export const isVirtualPath = (path: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(path);

export function uriOf(path: string): string {
  if (!isVirtualPath(path)) return URI.file(path).toString();
  const uri = URI.parse(path);
  return (uri.path === '' ? uri.with({ path: '/' }) : uri).toString();
}

/** The address under which the client shows a source that has no file of its own. `draft`: whose corpus holds it. */
export const sourceUri = (key: string, draft: string): string =>
  URI.from({ scheme: 'evidence-source', path: `/${key}.md`, query: draft }).toString();

export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const toSpan = (document: TextDocument, { start, end }: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

export const toTextEdit = (
  document: TextDocument,
  { span, text }: Edit,
): { range: Range; newText: string } => ({
  range: toRange(document, span),
  newText: text,
});

const severities = {
  hint: DiagnosticSeverity.Hint,
  information: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
  error: DiagnosticSeverity.Error,
} as const;

export interface DiagnosticContext {
  readonly document: TextDocument;
  /** The check that the findings come from. */
  readonly checkId: string;
  readonly placeInSource: EvidenceService['placeInSource'];
  /** Where a rule has its page. */
  readonly pageOf: (rule: RuleName) => CodeDescription;
  /** Whether the client shows related information. */
  readonly related: boolean;
  /** Whether the client shows a source that has no file of its own. */
  readonly showsSources: boolean;
}

/** `index`: the finding's place among those that are shown of its check; with the check's id it is all that a diagnostic carries as data. */
export function toDiagnostic(finding: Finding, index: number, context: DiagnosticContext): Diagnostic {
  const { document, checkId } = context;
  const diagnostic: Diagnostic = {
    range: toRange(document, finding.span),
    severity: severities[finding.severity],
    source: diagnosticSource,
    message: finding.message,
    data: { check: checkId, finding: index },
  };
  if (finding.rule) {
    diagnostic.code = finding.rule;
    diagnostic.codeDescription = context.pageOf(finding.rule);
  }
  const { elsewhere } = finding;
  if (context.related && elsewhere) {
    const location = { uri: document.uri, range: toRange(document, elsewhere) };
    const message = document.getText().slice(elsewhere.start, elsewhere.end);
    diagnostic.relatedInformation = [{ location, message: `“${message}” stands here.` }];
  }
  const decisive = finding.evidence.filter(({ relation }) => relation !== 'near');
  if (context.related && decisive.length > 0) {
    diagnostic.relatedInformation = decisive
      .slice(0, relatedShown)
      .map((one) => toRelated(one, diagnostic.range, context));
  }
  return diagnostic;
}

/** `range`: of the finding, where the source's words are told to a client that could not open their page. */
function toRelated(
  { claim, source }: Evidence,
  range: Range,
  context: DiagnosticContext,
): DiagnosticRelatedInformation {
  const place = claim.locator === '' ? '' : `, ${claim.locator}`;
  const message = `${source.title || source.key}${place}: “${claim.statement.trim()}”`;
  if (source.origin === 'bundled' || claim.block < 0) {
    const { uri } = context.document;
    const start = { line: 0, character: 0 };
    const page = { uri: sourceUri(source.key, uri), range: { start, end: start } };
    return { message, location: context.showsSources ? page : { uri, range } };
  }
  const [start, end] = [claim.sentence.start, claim.sentence.end].map((offset) => {
    const { line, column } = context.placeInSource(claim.file ?? source.origin, offset);
    return { line, character: column };
  });
  const nowhere = { line: 0, character: 0 };
  return {
    message,
    location: {
      uri: uriOf(claim.file ?? source.origin),
      range: { start: start ?? nowhere, end: end ?? nowhere },
    },
  };
}
