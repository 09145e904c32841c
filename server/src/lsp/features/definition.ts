import type { Location } from 'vscode-languageserver';
import type { Source } from '../../core/corpus/source';
import { keyInFile } from '../../service/citationsHere';
import { sourceUri, uriOf } from '../convert';
import type { Position } from '../protocol';
import { draftAt, type Session } from '../session';

export const definitionCapability = { definitionProvider: true };

/** From a figure to the sentence or cell that decides about it, from a citation to its source. */
export function provideDefinition(session: Session): void {
  session.connection.onDefinition(async ({ textDocument, position }): Promise<Location | null> => {
    if (!session.documents.get(textDocument.uri)) return null;
    const { document, draft } = await draftAt(session, textDocument.uri);
    const offset = document.offsetAt(position);
    const evidence = await session.service.evidenceFor(draft, offset);
    if (evidence) {
      const { claim, source } = evidence;
      const path = claim.file ?? source.origin;
      if (path === 'bundled') return bundledPlace(session, source, textDocument.uri);
      const { line, column } = session.service.placeInSource(path, claim.span.start);
      return locationAt(uriOf(path), { line, character: column });
    }
    const citation = await session.service.citationAt(draft, offset);
    return citation?.entry ? sourcePlace(session, citation.entry.source, textDocument.uri) : null;
  });
}

/**
 * Where a source is kept: its entry in a bibliography, its file, or its page of the bundled corpus; null for such a page where the client
 * shows none.
 */
export async function sourcePlace(
  session: Session,
  source: Source,
  draftUri: string,
): Promise<Location | null> {
  if (source.origin === 'bundled') return bundledPlace(session, source, draftUri);
  const text = await session.files
    .read(source.origin)
    .then((bytes) => new TextDecoder().decode(bytes))
    .catch(() => '');
  const place = keyInFile(text, source.key);
  return locationAt(uriOf(source.origin), place ? { line: place.line, character: place.start } : undefined);
}

const bundledPlace = ({ client }: Session, { key }: Source, draftUri: string): Location | null =>
  client.showsSources ? locationAt(sourceUri(key, draftUri)) : null;

const locationAt = (uri: string, start: Position = { line: 0, character: 0 }): Location => ({
  uri,
  range: { start, end: start },
});
