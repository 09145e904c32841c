import { CompletionItemKind, type CompletionItem, type CompletionList } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from '../protocol';
import { draftAt, type OpenDraft, type Session } from '../session';

export const completionCapability = { completionProvider: { triggerCharacters: ['@', '['] } };

/** A list longer than this is cut, and asked for again with the next letter. */
const offered = 200;

/** Keys of the draft's sources behind `@`; behind a figure, the citations that support it. */
export function provideCompletion(session: Session): void {
  session.connection.onCompletion(async ({ textDocument, position }): Promise<CompletionList | null> => {
    if (!session.documents.get(textDocument.uri)) return null;
    const { document, draft } = await draftAt(session, textDocument.uri);
    const typed = keyBefore(document, position);
    if (!typed) return citationsBehind(session, document, draft, position);
    const { entries } = await session.service.corpusOf(draft);
    const wanted = typed.key.toLowerCase();
    const fitting = entries.filter(({ source }) =>
      [source.key, source.title, source.author].some((text) => text.toLowerCase().includes(wanted)),
    );
    const items = fitting.slice(0, offered).map(({ source }): CompletionItem => ({
      label: source.key,
      kind: CompletionItemKind.Reference,
      detail: source.title,
      documentation: [source.author, source.issued, source.publisher].filter(Boolean).join(' · '),
      filterText: `${source.key} ${source.author} ${source.title}`,
      textEdit: { range: typed.range, newText: source.key },
    }));
    return { isIncomplete: fitting.length > offered, items };
  });
}

/** `@mar`, not the one of an e-mail address, and none that is escaped. */
const openKey = /(?:^|[\s[(;,\-—–])@([\p{L}\p{N}_:.#$%&+?<>~/-]*)$/u;

function keyBefore(
  document: TextDocument,
  position: Position,
): { readonly key: string; readonly range: Range } | null {
  const line = document.getText({ start: { line: position.line, character: 0 }, end: position });
  const key = openKey.exec(line)?.[1];
  if (key === undefined) return null;
  const start = { line: position.line, character: position.character - key.length };
  return { key, range: { start, end: position } };
}

/** Whole citations, where an uncited figure stands before the cursor in its sentence; a bracket that is open is taken in. */
async function citationsBehind(
  { service }: Session,
  document: TextDocument,
  draft: OpenDraft['draft'],
  position: Position,
): Promise<CompletionList | null> {
  const lineStart = { line: position.line, character: 0 };
  const before = document.getText({ start: lineStart, end: position });
  const [, gap = '', bracket = ''] = /((?<!\s)\s*)(\[?)$/.exec(before) ?? [];
  const offset = document.offsetAt(position);
  const supporting = await service.citationsFor(draft, offset - bracket.length);
  const after = document.getText({
    start: position,
    end: { ...position, character: position.character + 1 },
  });
  const closes = bracket !== '' && after === ']';
  const range = {
    start: { ...position, character: position.character - bracket.length },
    end: { ...position, character: position.character + (closes ? 1 : 0) },
  };
  const items = supporting.map(({ citation, evidence }, index): CompletionItem => ({
    label: citation,
    kind: CompletionItemKind.Reference,
    detail: evidence.source.title,
    documentation: evidence.claim.statement.trim(),
    filterText: `${bracket}${citation}`,
    sortText: String(index).padStart(3, '0'),
    textEdit: { range, newText: `${gap === '' && bracket === '' ? ' ' : ''}${citation}` },
  }));
  return items.length > 0 ? { isIncomplete: false, items } : null;
}
