import assert from 'node:assert/strict';
import type { CodeAction, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  citationRequest,
  doctorRequest,
  explainRequest,
  lookUpRequest,
  sourceDocumentRequest,
  sourcesRequest,
  type CitationEdit,
  type Explanation,
  type LookUpHit,
  type SourceItem,
} from '../../server/src/lsp/protocol';
import { startClient, type LspClient } from '../support/lspClient';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles';
import { bundledSample, draftText, workforceSource } from '../support/samples';

const uri = 'file:///w/draft.md';
const lineAt = (line: number, character: number): Range => ({
  start: { line, character },
  end: { line, character },
});
const lineOf = (line: number): Range => ({ start: { line, character: 0 }, end: { line, character: 200 } });

let client: LspClient;
let files: MemoryFiles;

beforeEach(async () => {
  files = memoryFiles({ '/w/sources/workforce.md': workforceSource });
  client = await startClient({ files, bundled: bundledSample });
});
afterEach(() => client.stop());

function applied(text: string, action: CodeAction | undefined): string {
  const change = action?.edit?.documentChanges?.[0];
  assert.ok(change && 'edits' in change, 'the action has edits');
  const document = TextDocument.create(uri, 'markdown', 1, text);
  return TextDocument.applyEdits(
    document,
    change.edits.flatMap((edit) => ('newText' in edit ? [edit] : [])),
  );
}

describe('quick fixes', () => {
  beforeEach(() => client.open(uri, draftText));

  it('belong to their diagnostic and are no part of fix-all', async () => {
    const diagnostics = await client.diagnostics(uri);
    const actions = await client.actions(uri, lineOf(6), diagnostics);
    assert.ok(actions.length >= 2);
    for (const action of actions) {
      assert.equal(action.kind, 'quickfix');
      assert.deepEqual(
        action.diagnostics?.map(({ code }) => code),
        ['uncited-figure'],
      );
    }
    assert.equal(actions.filter(({ isPreferred }) => isPreferred).length, 1);
    assert.deepEqual(await client.actions(uri, lineOf(6), diagnostics, ['source.fixAll']), []);
    assert.equal((await client.actions(uri, lineOf(6), diagnostics, ['quickfix'])).length, actions.length);
  });

  it('silence the finding', async () => {
    const diagnostics = await client.diagnostics(uri);
    const before = diagnostics.length;
    const actions = await client.actions(uri, lineOf(6), diagnostics);
    let version = 1;
    for (const action of actions) {
      await client.change(uri, ++version, [{ text: applied(draftText, action) }]);
      const after = await client.diagnostics(uri);
      assert.equal(after.length, before - 1, action.title);
      assert.ok(!after.some(({ code }) => code === 'uncited-figure'), action.title);
    }
  });

  it('correct a misspelt key', async () => {
    const actions = await client.actions(uri, lineOf(8), await client.diagnostics(uri));
    const fixed = applied(
      draftText,
      actions.find(({ isPreferred }) => isPreferred),
    );
    assert.match(fixed, /popular \[@ops2024workforce\]/);
  });

  it('are none where nothing was found', async () => {
    assert.deepEqual(await client.actions(uri, lineOf(2), await client.diagnostics(uri)), []);
  });
});

describe('what is offered for a citation', () => {
  const sourced = 'Foot patrols made up 22% of patrol hours in Caldria in 2018 [@marran2019patrols].\n';
  const titles = async (line: number, character: number): Promise<string[]> => {
    const at = { line, character };
    return (await client.actions(uri, { start: at, end: at }, [])).map(({ title }) => title);
  };

  it('is its page, on the figure and on the key', async () => {
    await client.open(uri, sourced);
    assert.deepEqual(await titles(0, 22), ['Add the place: p. 12']);
    const [action] = await client.actions(uri, lineAt(0, 66), []);
    assert.match(applied(sourced, action), /\[@marran2019patrols, p\. 12\]/);
    assert.deepEqual(await titles(0, 3), []);
  });

  it('is an entry in a bibliography that lacks it', async () => {
    files.put('/w/refs.bib', '@misc{other, title = {Other}}\n');
    await client.open(uri, `---\nbibliography: refs.bib\n---\n\nPopular [@marran2019patrols; @other].\n`);
    const [action, ...more] = await client.actions(uri, lineAt(4, 14), []);
    assert.equal(action?.title, 'Add an entry for @marran2019patrols to refs.bib');
    assert.deepEqual(more, []);
    const [edit] = action.edit?.changes?.['file:///w/refs.bib'] ?? [];
    assert.match(edit?.newText ?? '', /@report\{marran2019patrols,[^]*Foot patrols in Caldria/);
    assert.deepEqual(await titles(4, 34), []);
  });
});

describe('hovers and explanations', () => {
  beforeEach(() => client.open(uri, draftText));

  it('say how a figure stands', async () => {
    const good = await client.hover(uri, 2, 12);
    assert.match(JSON.stringify(good?.contents), /Matches the cited source/);
    const other = await client.hover(uri, 4, 16);
    assert.match(JSON.stringify(other?.contents), /Does not match the cited source/);
    assert.match(JSON.stringify(other?.contents), /15,649 read as 15,649; measure: sworn officers/);
    assert.deepEqual(other?.range, { start: { line: 4, character: 14 }, end: { line: 4, character: 20 } });
    assert.match(JSON.stringify((await client.hover(uri, 6, 17))?.contents), /no source is cited/);
  });

  it('are none where no figure stands', async () => {
    assert.equal(await client.hover(uri, 8, 3), null);
    assert.equal(await explain(8, 3), null);
  });

  it('explain everything that was found', async () => {
    const explanation = await explain(4, 16);
    assert.match(explanation?.markdown ?? '', /15,649/);
    assert.match(explanation?.markdown ?? '', /Northmoor had 15,469 sworn officers/);
    assert.match(explanation?.markdown ?? '', /\[Police workforce in Caldria, 31 March 2024\]\(<https:/);
    assert.doesNotMatch(explanation?.markdown ?? '', /wrong|false|verified/i);
  });

  const explain = (line: number, character: number): Promise<Explanation | null> =>
    client.connection.sendRequest(explainRequest, { uri, position: { line, character } });
});

describe('the look-up', () => {
  const lookUp = (query: string, limit = 5): Promise<LookUpHit[]> =>
    client.connection.sendRequest(lookUpRequest, { uri, query, limit });

  it('finds a value in any form, with its source', async () => {
    for (const query of ['22 per cent', '22%', 'twenty-two percent', 'foot patrols']) {
      const [hit] = await lookUp(query);
      assert.equal(hit?.sourceKey, 'marran2019patrols', query);
      assert.equal(hit.locator, 'p. 12');
      assert.equal(hit.period, '2018');
      assert.equal(hit.id, 'marran2019patrols#0');
      assert.match(hit.value, /22/);
    }
  });

  it('finds what the folder’s own sources state, before the draft is open', async () => {
    const [hit] = await lookUp('15,469');
    assert.match(hit?.statement ?? '', /Northmoor had 15,469 sworn officers/);
  });

  it('gives the whole corpus for an empty query, newest first, up to the limit', async () => {
    const keys = (await lookUp('', 100)).map(({ sourceKey }) => sourceKey);
    assert.equal(keys.at(-1), 'marran2019patrols');
    assert.equal(keys[0], 'ops2024workforce');
    assert.equal((await lookUp('', 2)).length, 2);
  });

  it('finds nothing for what is not there', async () => {
    assert.deepEqual(await lookUp('zeppelins'), []);
  });
});

describe('sources', () => {
  it('are listed with what is known of them', async () => {
    const items: SourceItem[] = await client.connection.sendRequest(sourcesRequest, { uri });
    const byKey = new Map(items.map((item) => [item.key, item]));
    assert.deepEqual(byKey.get('marran2019patrols'), {
      key: 'marran2019patrols',
      title: 'Foot patrols in Caldria',
      author: 'Marran, I.',
      issued: '2019-05',
      url: 'https://marran.example/patrols',
      origin: 'bundled',
      readable: true,
      claims: 1,
    });
    assert.equal(byKey.get('ops2024workforce')?.origin, 'file:///w/sources/workforce.md');
  });

  it('are shown as documents', async () => {
    const document = (sourceKey: string): Promise<string> =>
      client.connection.sendRequest(sourceDocumentRequest, { uri, sourceKey });
    assert.match(await document('marran2019patrols'), /Foot patrols in Caldria/);
    assert.equal(await document('nobody2000'), '');
  });

  it('are cited in the draft’s own style', async () => {
    await client.open(uri, draftText);
    const position = { line: 6, character: 21 };
    const params = { uri, position, sourceKey: 'marran2019patrols', locator: 'p. 12' };
    const edits: CitationEdit[] = await client.connection.sendRequest(citationRequest, params);
    const after = TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, draftText), edits);
    assert.match(after.split('\n')[6] ?? '', /\[@marran2019patrols, p\. 12\]/);
    assert.deepEqual(
      await client.connection.sendRequest(citationRequest, { ...params, sourceKey: 'nobody2000' }),
      [],
    );
  });
});

describe('the diagnosis of the set-up', () => {
  it('is a document about the draft as it stands', async () => {
    await client.open(uri, draftText);
    const params = { uri, versions: { Editor: '1.2.3' } };
    const text: string = await client.connection.sendRequest(doctorRequest, params);
    assert.match(text, /^# Set-up for `draft\.md`\n/);
    assert.match(text, /\| `sources` \| \.md \| 1 \| 0 \| \d+ \|/);
    assert.match(text, /`@ops2024workforc` in line 9 leads to nothing/);
    assert.match(text, /- Editor 1\.2\.3/);
  });

  it('is made without a draft too', async () => {
    const text: string = await client.connection.sendRequest(doctorRequest, { uri: '', versions: {} });
    assert.match(text, /^# Set-up for/);
  });
});
