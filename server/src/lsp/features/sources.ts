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
  const { connection, service } = session;
  connection.onRequest(sourcesRequest, async ({ uri }: SourcesParams): Promise<SourceItem[]> => {
    const { draft } = await draftAt(session, uri);
    return (await service.corpusOf(draft)).entries.map(toItem);
  });
  connection.onRequest(
    sourceDocumentRequest,
    async ({ uri, sourceKey }: SourceDocumentParams): Promise<string> => {
      const { draft } = await draftAt(session, uri);
      return (await service.sourceDocument(draft, sourceKey)) ?? '';
    },
  );
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
