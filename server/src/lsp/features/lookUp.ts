import { valueText } from '../../core/evidence/explain';
import type { LookUpResult } from '../../service/evidenceService';
import { periodInWords } from '../../service/periodWords';
import { lookUpRequest, type LookUpHit, type LookUpParams } from '../protocol';
import { draftAt, type Session } from '../session';

export function provideLookUp(session: Session): void {
  session.connection.onRequest(lookUpRequest, (params: LookUpParams) => lookUp(session, params));
}

/** Finds figures of the corpus by value or by words. */
export async function lookUp(session: Session, { uri, query, limit }: LookUpParams): Promise<LookUpHit[]> {
  const { draft } = await draftAt(session, uri);
  return (await session.service.lookUp(draft, query, limit)).map(toHit);
}

const toHit = ({ id, claim, source }: LookUpResult): LookUpHit => ({
  id,
  sourceKey: source.key,
  statement: claim.statement,
  value: valueText(claim),
  measure: claim.measure,
  period: periodInWords(claim.period),
  locator: claim.locator,
  sourceTitle: source.title,
  sourceAuthor: source.author,
  issued: source.issued,
  url: source.url,
});
