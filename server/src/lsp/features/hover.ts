import type { Hover } from 'vscode-languageserver';
import { toRange } from '../convert';
import { draftAt, type Session } from '../session';

export const hoverCapability = { hoverProvider: true };

/** What was found about the figure under the pointer, or the reference of the citation there, in a few lines. */
export function provideHover(session: Session): void {
  session.connection.onHover(async ({ textDocument, position }): Promise<Hover | null> => {
    if (!session.documents.get(textDocument.uri)) return null;
    const { document, draft } = await draftAt(session, textDocument.uri);
    const offset = document.offsetAt(position);
    const figure = await session.service.explain(draft, offset);
    const citation = figure ? null : await session.service.citationAt(draft, offset);
    const [span, value] = [figure?.span ?? citation?.span, figure?.brief ?? citation?.markdown];
    if (!span || value === undefined) return null;
    return { range: toRange(document, span), contents: { kind: 'markdown', value } };
  });
}
