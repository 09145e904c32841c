import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  addSourceRequest,
  proposeSourceRequest,
  type CitationEdit,
  type SourceEdits,
  type SourceProposal,
} from '../../server/src/lsp/protocol';
import { startClient, type LspClient } from '../support/lspClient';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles';
import { supportedText as text, workforceSource } from '../support/samples';

const uri = 'file:///w/draft.md';
const source = 'file:///w/in%20box/workforce.md';

let files: MemoryFiles;
let client: LspClient;

beforeEach(async () => {
  files = memoryFiles({ '/w/in box/workforce.md': workforceSource });
  client = await startClient({ files });
});
afterEach(() => client.stop());

const after = (before: string, edits: CitationEdit[]): string =>
  TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, before), edits);

describe('adding a source', () => {
  it('leads from a file to an entry that resolves its citation', async () => {
    await client.open(uri, text);
    assert.deepEqual(
      (await client.diagnostics(uri)).map(({ code }) => code),
      ['unknown-citation'],
    );
    const proposal: SourceProposal = await client.connection.sendRequest(proposeSourceRequest, {
      uri,
      source,
      address: '',
    });
    const { record, bibliography, exists, problem } = proposal;
    assert.deepEqual([record.key, exists, problem], ['ops2024workforce', false, '']);
    assert.equal(bibliography, 'file:///w/references.bib');
    const edits: SourceEdits = await client.connection.sendRequest(addSourceRequest, {
      uri,
      source,
      bibliography,
      text: '',
      record,
    });
    assert.equal(after('', edits.entry).includes('file = {in box/workforce.md}'), true);
    assert.deepEqual([files.reads('/w/references.bib'), await files.stat('/w/references.bib')], [0, null]);

    files.put('/w/references.bib', after('', edits.entry));
    await client.change(uri, 2, [{ text: after(text, edits.draft) }]);
    await client.filesChanged('/w/references.bib');
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it('says why nothing can be written', async () => {
    await client.open(uri, `---\nbibliography: https://a.example/x.bib\n---\n\n${text}`);
    const { problem }: SourceProposal = await client.connection.sendRequest(proposeSourceRequest, {
      uri,
      source,
      address: '',
    });
    assert.match(problem, /cannot be written here/);
  });
});
