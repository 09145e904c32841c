import type { Hover } from 'vscode-languageserver';
import { toRange } from '../convert';
import { draftAt, type Session } from '../session';

export const hoverCapability = { hoverProvider: true };

/** What was found about the figure under the pointer, in a few lines. */
export function provideHover(session: Session): void {
  session.connection.onHover(async ({ textDocument, position }): Promise<Hover | null> => {
    if (!session.documents.get(textDocument.uri)) return null;
    const { document, draft } = await draftAt(session, textDocument.uri);
    const found = await session.service.explain(draft, document.offsetAt(position));
    return (
      found && { range: toRange(document, found.span), contents: { kind: 'markdown', value: found.brief } }
    );
  });
}
