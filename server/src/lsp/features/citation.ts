import { toTextEdit } from '../convert';
import { citationRequest, type CitationEdit, type CitationParams } from '../protocol';
import { draftAt, type Session } from '../session';

export function provideCitations(session: Session): void {
  session.connection.onRequest(citationRequest, (params: CitationParams) => cite(session, params));
}

/** The edits that cite a source at a place. */
export async function cite(session: Session, params: CitationParams): Promise<CitationEdit[]> {
  const { document, draft } = await draftAt(session, params.uri);
  const offset = document.offsetAt(params.position);
  const edits = await session.service.citationEdits(draft, offset, params.sourceKey, params.locator);
  return edits.map((edit) => toTextEdit(document, edit));
}
