import type { InlayHint } from 'vscode-languageserver';
import { touches } from '../../core/text/span';
import { figuresNear } from '../../service/figuresHere';
import { toSpan } from '../convert';
import { checkDraft, type Session } from '../session';

export const inlayHintsCapability = { inlayHintProvider: true };

/** Behind each figure that a source states: the key of that source. Off until the writer asks for it. */
export function provideInlayHints(session: Session): void {
  session.connection.languages.inlayHint.on(async ({ textDocument, range }, token): Promise<InlayHint[]> => {
    const settings = await session.settings.settingsOf(textDocument.uri);
    if (settings.inlayHints !== true) return [];
    const checked = await checkDraft(session, textDocument.uri, token);
    if (!checked) return [];
    const { document, check } = checked;
    const shown = toSpan(document, range);
    return figuresNear(check.analysis, shown).flatMap(({ claim, evidence, verdict }): InlayHint[] => {
      const support = evidence.find(({ relation }) => relation === 'supports');
      if (verdict !== 'supported' || !support || !touches(claim.span, shown)) return [];
      const { source, claim: stated } = support;
      const position = document.positionAt(claim.span.end);
      const tooltip = `${source.title || source.key}${stated.locator ? `, ${stated.locator}` : ''}: “${stated.statement.trim()}”`;
      return [{ position, label: source.key, tooltip, paddingLeft: true }];
    });
  });
}
