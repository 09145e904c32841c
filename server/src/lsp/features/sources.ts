import type { CorpusEntry } from '../../core/corpus/corpus';
import { uriOf } from '../convert';
import {
  sourceDocumentRequest,
  sourcesRequest,
  type SourceDocumentParams,
  type SourceItem,
  type SourcesParams,
} from '../protocol';
import { draftAt, type Session } from '../session';

/** The sources known to a draft, and each of them as a document. */
export function provideSources(session: Session): void {
  const { connection } = session;
  connection.onRequest(sourcesRequest, (params: SourcesParams) => sourcesOf(session, params));
  connection.onRequest(sourceDocumentRequest, (params: SourceDocumentParams) => sourceText(session, params));
}

export async function sourcesOf(session: Session, { uri }: SourcesParams): Promise<SourceItem[]> {
  const { draft } = await draftAt(session, uri);
  return (await session.service.corpusOf(draft)).entries.map(toItem);
}

/** A source as a Markdown document; '' for one that the draft does not know. */
export async function sourceText(
  session: Session,
  { uri, sourceKey }: SourceDocumentParams,
): Promise<string> {
  const { draft } = await draftAt(session, uri);
  return (await session.service.sourceDocument(draft, sourceKey)) ?? '';
}

const toItem = ({ source, claims }: CorpusEntry): SourceItem => ({
  key: source.key,
  title: source.title,
  author: source.author,
  issued: source.issued,
  url: source.url,
  origin: source.origin === 'bundled' ? source.origin : uriOf(source.origin),
  readable: source.readable,
  claims: claims.length,
});
