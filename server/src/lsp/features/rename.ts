import { ResponseError, type Location, type WorkspaceEdit } from 'vscode-languageserver';
import { toRange } from '../convert';
import type { Range } from '../protocol';
import { draftAt, type Session } from '../session';
import { sourcePlace } from './definition';
import { citing } from './references';

export const renameCapability = { renameProvider: { prepareProvider: true } };

const keyForm = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?$/u;
const requestFailed = -32803;

/** Gives a source another key, in every draft that cites it and in the file that defines it. */
export function provideRename(session: Session): void {
  session.connection.onPrepareRename(async ({ textDocument, position }): Promise<Range | null> => {
    const { document, draft } = await draftAt(session, textDocument.uri);
    const citation = await session.service.citationAt(draft, document.offsetAt(position));
    if (!citation?.entry || citation.key === '' || citation.entry.source.origin === 'bundled') return null;
    return toRange(document, citation.span);
  });
  session.connection.onRenameRequest(
    async ({ textDocument, position, newName }): Promise<WorkspaceEdit | null> => {
      const open = await draftAt(session, textDocument.uri);
      const citation = await session.service.citationAt(open.draft, open.document.offsetAt(position));
      if (!citation?.entry || citation.key === '') return null;
      if (citation.entry.source.origin === 'bundled')
        throw new ResponseError(requestFailed, 'A source of the bundled corpus keeps its key.');
      const name = newName.replace(/^@/, '');
      if (!keyForm.test(name)) throw new ResponseError(requestFailed, `“${name}” cannot be a citation key.`);
      if ((await session.service.corpusOf(open.draft)).byKey(name))
        throw new ResponseError(requestFailed, `There is a source with the key “${name}” already.`);
      const defined = await sourcePlace(session, citation.entry.source, textDocument.uri);
      const places = (await citing(session, citation.key, open)).flat();
      if (defined) places.push(keyRange(defined, citation.key));
      const changes: NonNullable<WorkspaceEdit['changes']> = {};
      for (const { uri, range } of places) (changes[uri] ??= []).push({ range, newText: name });
      return { changes };
    },
  );
}

const keyRange = ({ uri, range: { start } }: Location, key: string): Location => ({
  uri,
  range: { start, end: { line: start.line, character: start.character + key.length } },
});
