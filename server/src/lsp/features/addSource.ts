import { TextDocument } from 'vscode-languageserver-textdocument';
import { pathOf, toTextEdit, uriOf } from '../convert';
import {
  addSourceRequest,
  proposeSourceRequest,
  type AddSourceParams,
  type ProposeSourceParams,
  type SourceEdits,
  type SourceProposal,
} from '../protocol';
import { draftAt, type Session } from '../session';

/** What is known of a file, and the edits that make it a source of the draft. */
export function provideAddSource(session: Session): void {
  const { connection, service } = session;
  connection.onRequest(
    proposeSourceRequest,
    async ({ uri, source, address }: ProposeSourceParams): Promise<SourceProposal> => {
      const { draft } = await draftAt(session, uri);
      const { reference, remark, bibliography, problem } = await service.proposeSource(
        draft,
        pathOf(source),
        address,
      );
      const { path, exists } = bibliography;
      return { record: { ...reference }, remark, bibliography: uriOf(path), exists, problem };
    },
  );
  connection.onRequest(addSourceRequest, async (params: AddSourceParams): Promise<SourceEdits> => {
    const { document, draft } = await draftAt(session, params.uri);
    const { source, bibliography, text, record } = params;
    const into = { path: pathOf(source), bibliography: pathOf(bibliography), text };
    const added = await service.addSource(draft, into, record);
    const target = TextDocument.create(bibliography, '', 0, text);
    return {
      entry: added.entry ? [toTextEdit(target, added.entry)] : [],
      draft: added.draft.map((edit) => toTextEdit(document, edit)),
      problem: added.problem,
    };
  });
}
