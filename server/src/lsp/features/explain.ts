import { toRange } from '../convert';
import { explainRequest, type ExplainParams, type Explanation } from '../protocol';
import { draftAt, type Session } from '../session';

export function provideExplanations(session: Session): void {
  session.connection.onRequest(explainRequest, (params: ExplainParams) => explain(session, params));
}

/** Everything that was found about the figure at a place. */
export async function explain(
  session: Session,
  { uri, position }: ExplainParams,
): Promise<Explanation | null> {
  const { document, draft } = await draftAt(session, uri);
  const found = await session.service.explain(draft, document.offsetAt(position));
  return found && { range: toRange(document, found.span), markdown: found.markdown };
}
