import type { DocumentLink } from 'vscode-languageserver';
import { toRange } from '../convert';
import { draftAt, type Session } from '../session';

export const documentLinksCapability = { documentLinkProvider: {} };

/** Citation keys lead to the pages of their sources; the editor follows a link only when told to. */
export function provideDocumentLinks(session: Session): void {
  session.connection.onDocumentLinks(async ({ textDocument }): Promise<DocumentLink[]> => {
    if (!session.documents.get(textDocument.uri)) return [];
    const { document, draft } = await draftAt(session, textDocument.uri);
    const citations = await session.service.citationsOf(draft);
    return citations.flatMap(({ span, key, entry }): DocumentLink[] => {
      const url = entry?.source.url ?? '';
      if (key === '' || !/^https?:\/\//i.test(url)) return [];
      return [{ range: toRange(document, span), target: url, tooltip: entry?.source.title ?? '' }];
    });
  });
}
