import { Range, TextEdit, WorkspaceEdit, workspace } from 'vscode';
import type { Position, TextDocument } from 'vscode';
import type { CitationEdit } from '../../server/src/lsp/protocol';
import type { Requests } from './requests';

/** A place in a draft at which something is to be cited. */
export interface CitingPlace {
  readonly document: TextDocument;
  readonly position: Position;
}

/** Cites a source at a place, in the style in which the draft cites. @param locator `p. 3`; '' for none */
export async function cite(
  server: Requests,
  place: CitingPlace,
  sourceKey: string,
  locator: string,
): Promise<void> {
  const { document } = place;
  const { version } = document;
  const edits = await citationEdits(server, place, sourceKey, locator);
  // The edits are offsets into the text that the server saw: over a newer text they would land anywhere.
  if (document.version !== version) return cite(server, place, sourceKey, locator);
  const change = new WorkspaceEdit();
  change.set(document.uri, edits.map(textEdit));
  await workspace.applyEdit(change);
}

/** The citation itself, as `cite` would write it: its mark and, in a draft with footnotes, the note. */
export async function citationText(
  server: Requests,
  place: CitingPlace,
  key: string,
  locator: string,
): Promise<string> {
  const edits = await citationEdits(server, place, key, locator);
  return edits.map(({ newText }) => newText.trim()).join('\n\n');
}

function citationEdits(
  server: Requests,
  place: CitingPlace,
  sourceKey: string,
  locator: string,
): Promise<CitationEdit[]> {
  const { line, character } = place.position;
  return server.citation({
    uri: place.document.uri.toString(),
    position: { line, character },
    sourceKey,
    locator,
  });
}

export function textEdit({ range: { start, end }, newText }: CitationEdit): TextEdit {
  return TextEdit.replace(new Range(start.line, start.character, end.line, end.character), newText);
}
