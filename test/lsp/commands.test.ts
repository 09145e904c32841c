import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ExecuteCommandRequest, type ResponseError } from 'vscode-languageserver';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import type { FigureItem, LookUpHit, SourceItem } from '../../server/src/lsp/protocol';
import { startClient, waiting, type LspClient } from '../support/lspClient';
import { memoryFiles } from '../support/memoryFiles';
import { bundledSample, draftText, workforceSource } from '../support/samples';

const uri = 'file:///w/draft.md';
const textDocument = { uri };

let client: LspClient;
async function start(): Promise<void> {
  const files = memoryFiles({ '/w/sources/workforce.md': workforceSource, '/w/kept.md': draftText });
  client = await startClient({ files, bundled: bundledSample, capabilities: waiting });
  await client.open(uri, draftText);
}

const run = <T>(name: string, ...list: unknown[]): Promise<T> =>
  client.connection.sendRequest(ExecuteCommandRequest.type, {
    command: `evidenceLint.server.${name}`,
    arguments: list,
  }) as Promise<T>;

const keys = (sources: readonly SourceItem[]): string[] => sources.map(({ key }) => key).sort();

describe('the commands of the server', () => {
  beforeEach(start);
  afterEach(() => client.stop());

  it('are announced, and none is called like a command of the extension', () => {
    const announced = client.initialized.capabilities.executeCommandProvider?.commands ?? [];
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { commands: { command: string }[] };
    };
    assert.ok(announced.length > 5);
    for (const { command } of contributes.commands) assert.ok(!announced.includes(command), command);
  });

  it('are told on the page for editors, each and no other', () => {
    const page = readFileSync('server/editors/README.md', 'utf8');
    const told = [...page.matchAll(/^\| `(evidenceLint\.server\.\w+)` \|/gm)].map(([, name]) => name);
    assert.deepEqual(told, client.initialized.capabilities.executeCommandProvider?.commands);
  });

  it('look figures up, by value and by words', async () => {
    const [hit] = await run<LookUpHit[]>('lookUp', { query: '15469' });
    assert.deepEqual([hit?.sourceKey, hit?.value], ['ops2024workforce', '15,469']);
    const words = await run<LookUpHit[]>('lookUp', { uri, query: 'foot patrols', limit: 1 });
    assert.deepEqual(
      words.map(({ sourceKey, locator }) => [sourceKey, locator]),
      [['marran2019patrols', 'p. 12']],
    );
  });

  it('find sources by words of key, title and author, and show one', async () => {
    assert.deepEqual(keys(await run('findSources')), ['marran2019patrols', 'ops2024workforce']);
    assert.deepEqual(keys(await run('findSources', { uri, query: 'caldria MARRAN' })), ['marran2019patrols']);
    assert.deepEqual(await run('findSources', { query: 'caldria nobody' }), []);
    assert.match(await run<string>('source', { sourceKey: 'marran2019patrols' }), /Foot patrols in Caldria/);
  });

  it('give the edits that cite a source', async () => {
    const position = { line: 6, character: 74 };
    const edits = await run<TextEdit[]>('cite', { textDocument, position, sourceKey: 'ops2024workforce' });
    const text = TextDocument.applyEdits(TextDocument.create(uri, '', 1, draftText), edits);
    assert.match(text, /on 31 March 2024 \[@ops2024workforce\]\.\n\nFoot/);
  });

  it('explain the figure at a place, and nothing where none stands', async () => {
    const found = await run<{ markdown: string }>('explain', {
      uri,
      position: { line: 4, character: 16 },
    });
    assert.match(found.markdown, /15,649[^]*15,469/);
    assert.equal(await run('explain', { textDocument, position: { line: 8, character: 2 } }), null);
  });

  it('report on a draft, open or not, in every form', async () => {
    assert.match(await run('report', { uri }), /^# [^]*15,649/);
    assert.match(
      await run('report', { uri, format: 'html', date: '2024-02-01' }),
      /<html[^]*Evidence log, 2024-02-01/,
    );
    assert.match(await run('report', { textDocument, format: 'csv' }), /Finding[^]*\r?\n.*15,649/);
    const log = await run<string>('report', { uri: 'file:///w/kept.md', format: 'json' });
    assert.ok(JSON.parse(log));
    assert.doesNotMatch(await run('report', { uri, format: 'html' }), /command:/);
    const figures = await run<FigureItem[]>('figures', { uri });
    assert.deepEqual(
      figures.map(({ status }) => status),
      ['supported', 'conflicting', 'uncited'],
    );
  });

  it('tell of the set-up, read sources anew and check all drafts', async () => {
    assert.match(await run('doctor', { uri }), /Set-up for `draft\.md`/);
    assert.deepEqual(await run('rebuildIndex'), { sources: 2, faults: 0 });
    assert.deepEqual(await run('checkAllDrafts'), { drafts: 1, findings: 3, cancelled: false });
    const told = await client.published.next((published) => published.uri === 'file:///w/kept.md');
    assert.equal(told.diagnostics.length, 3);
  });
});

describe('a command that cannot be run', () => {
  beforeEach(start);
  afterEach(() => client.stop());

  const refused: readonly (readonly [what: string, reason: RegExp, name: string, ...list: unknown[]])[] = [
    ['without a query', /^“query” is to be a text\.$/, 'lookUp', { uri }],
    ['with two arguments', /takes one argument/, 'lookUp', { query: '1' }, 50],
    ['with a bare text', /takes one argument, an object/, 'lookUp', '15,469'],
    ['with an odd limit', /“limit” is to be a whole number from 1/, 'lookUp', { query: '1', limit: 0 }],
    ['with a path for a URI', /“uri” is to be a URI/, 'report', { uri: '/w/draft.md' }],
    ['without a draft', /“uri” is missing/, 'report', { format: 'md' }],
    [
      'with an unknown format',
      /“format” is to be one of md, html, csv, json/,
      'report',
      { uri, format: 'pdf' },
    ],
    ['for a draft that is nowhere', /neither open nor a file/, 'figures', { uri: 'file:///w/none.md' }],
    ['without a position', /“position” is to be \{/, 'explain', { uri, position: 12 }],
    ['for a key that is not there', /no source with the key “nobody”/, 'source', { sourceKey: 'nobody' }],
    ['of another name', /There is no command “evidenceLint\.server\.toString”/, 'toString'],
  ];
  for (const [what, reason, name, ...list] of refused)
    it(`says so in plain words: ${name} ${what}`, () =>
      assert.rejects(run(name, ...list), ({ code, message }: ResponseError) => {
        assert.equal(code, -32602);
        assert.match(message, reason);
        return true;
      }));
});
