import assert from 'node:assert/strict';
import {
  DidChangeConfigurationNotification,
  DidChangeWorkspaceFoldersNotification,
} from 'vscode-languageserver-protocol';
import { startClient, waiting, type LspClient } from '../support/lspClient';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles';
import { draftText, workforceSource } from '../support/samples';

const uri = 'file:///w/draft.md';
const sourcePath = '/w/sources/workforce.md';

let files: MemoryFiles;
let client: LspClient;

const rules = async (): Promise<unknown[]> => (await client.diagnostics(uri)).map(({ code }) => code);

describe('the surroundings of a draft', () => {
  beforeEach(async () => {
    files = memoryFiles({ [sourcePath]: workforceSource, '/w/sources/other.md': '# Other\n' });
    client = await startClient({ files });
    await client.open(uri, draftText);
  });
  afterEach(() => client.stop());

  it('are introduced on starting', () => {
    const { capabilities } = client.initialized;
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.codeActionProvider, { codeActionKinds: ['quickfix'] });
    assert.equal((capabilities.textDocumentSync as { change: number }).change, 2);
  });

  it('are watched', async () => {
    const methods = [await client.registrations.next(), await client.registrations.next()].map(
      ({ method }) => method,
    );
    assert.ok(methods.includes('workspace/didChangeWatchedFiles'));
    assert.ok(methods.includes('workspace/didChangeConfiguration'));
  });

  it('are looked at again when a source changes, and only the source that changed', async () => {
    assert.ok((await rules()).includes('conflicting-figure'));
    files.put(sourcePath, workforceSource.replace('15,469', '15,649'));
    await client.filesChanged(sourcePath);
    await client.refreshes.next();
    assert.deepEqual(await rules(), ['uncited-figure', 'unknown-citation']);
    assert.equal(files.reads(sourcePath), 2);
    assert.equal(files.reads('/w/sources/other.md'), 1);
  });

  it('are looked at again when a source comes or goes', async () => {
    await rules();
    files.remove(sourcePath);
    await client.filesChanged(sourcePath);
    await client.refreshes.next();
    assert.deepEqual((await rules()).filter((rule) => rule === 'unknown-citation').length, 3);
    files.put('/w/sources/back.md', workforceSource);
    await client.filesChanged('/w/sources/back.md');
    await client.refreshes.next();
    assert.ok((await rules()).includes('conflicting-figure'));
  });

  it('are looked at again when a bibliography or configuration changes', async () => {
    await rules();
    files.put('/w/refs.bib', '@report{ops2024workforc, title = {Another}, year = {2024}}\n');
    await client.filesChanged('/w/refs.bib');
    await client.refreshes.next();
    assert.ok(!(await rules()).includes('unknown-citation'));
    files.put('/w/.evidencelintrc.json', '{ "rules": { "uncited-figure": "off" } }');
    await client.filesChanged('/w/.evidencelintrc.json');
    await client.refreshes.next();
    assert.deepEqual(await rules(), ['conflicting-figure']);
  });

  it('do not matter where a file does not', async () => {
    await rules();
    await client.filesChanged('/w/other/notes.md', '/w/draft.md', '/w/package.json.md');
    files.put('/w/.evidencelintrc.json', '{}');
    await client.filesChanged('/w/.evidencelintrc.json');
    await client.refreshes.next();
    assert.equal(client.refreshes.all.length, 1);
  });

  it('heed the settings, and their change', async () => {
    assert.equal((await client.diagnostics(uri)).find(({ code }) => code === 'uncited-figure')?.severity, 2);
    client.settings = { stage: 'drafting' };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.refreshes.next();
    assert.equal((await client.diagnostics(uri)).find(({ code }) => code === 'uncited-figure')?.severity, 4);
  });

  it('take a default that the editor hands over as a default', async () => {
    client.settings = { sources: ['sources/**', 'evidence/**'], bibliography: [], run: 'onType' };
    const deep = 'file:///w/a/draft.md';
    files.put('/w/a/sources/x.md', workforceSource);
    await client.open(deep, draftText);
    assert.ok((await client.diagnostics(deep)).some(({ code }) => code === 'conflicting-figure'));
  });

  it('grow with the open folders', async () => {
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [{ uri: 'file:///v', name: 'v' }], removed: [] },
    });
    await client.refreshes.next();
    files.put('/v/sources/x.md', workforceSource);
    await client.open('file:///v/deep/draft.md', draftText);
    const found = await client.diagnostics('file:///v/deep/draft.md');
    assert.ok(found.some(({ code }) => code === 'conflicting-figure'));
  });

  it('are those of the open folder for a draft that was never saved', async () => {
    await client.open('untitled:Untitled-1', draftText);
    const found = await client.diagnostics('untitled:Untitled-1');
    assert.ok(found.some(({ code }) => code === 'conflicting-figure'));
  });
});

describe('checking on saving only', () => {
  beforeEach(() => {
    files = memoryFiles({ [sourcePath]: workforceSource });
  });
  afterEach(() => client.stop());

  it('leaves an edited draft as it was until it is saved', async () => {
    client = await startClient({ files });
    client.settings = { run: 'onSave' };
    await client.open(uri, draftText);
    const first = await client.pull(uri);
    assert.ok(first.kind === 'full' && first.resultId);
    await client.change(uri, 2, [{ text: 'No figures.\n' }]);
    assert.equal((await client.pull(uri, first.resultId)).kind, 'unchanged');
    await client.save(uri);
    await client.refreshes.next();
    const saved = await client.pull(uri, first.resultId);
    assert.ok(saved.kind === 'full');
    assert.deepEqual(saved.items, []);
  });

  it('does so for clients that wait to be told', async () => {
    files.put('/w/.evidencelintrc.json', '{ "run": "onSave" }');
    client = await startClient({ files, capabilities: waiting });
    await client.open(uri, draftText);
    assert.equal((await client.published.next()).diagnostics.length, 3);
    await client.change(uri, 2, [{ text: 'No figures.\n' }]);
    await client.change(uri, 3, [{ text: 'No figures at all.\n' }]);
    await client.save(uri);
    const saved = await client.published.next();
    assert.deepEqual([saved.version, saved.diagnostics.length], [3, 0]);
  });
});

describe('the status of a draft', () => {
  beforeEach(async () => {
    files = memoryFiles({ [sourcePath]: workforceSource });
    client = await startClient({ files });
  });
  afterEach(() => client.stop());

  it('is told after a check, once', async () => {
    await client.open(uri, draftText);
    await client.diagnostics(uri);
    await client.hover(uri, 2, 12);
    await client.diagnostics(uri);
    const status = await client.statuses.next();
    const { figures, supported, uncited, conflicting, unsupported, notCheckable, unknownCitations, sources } =
      status;
    assert.deepEqual(
      { uri: status.uri, version: status.version, figures, supported, uncited, conflicting },
      { uri, version: 1, figures: 3, supported: 1, uncited: 1, conflicting: 1 },
    );
    assert.deepEqual([unsupported, notCheckable, unknownCitations, sources], [0, 0, 1, 1]);
    assert.equal(client.statuses.all.length, 1);
  });

  it('tells what could not be read, and the rest is checked', async () => {
    files.put('/w/sources/locked.md', '# Locked\n');
    files.lock('/w/sources/locked.md');
    files.put('/w/.evidencelintrc.yaml', 'stage: final\n');
    await client.open(uri, draftText);
    assert.equal((await client.diagnostics(uri)).length, 3);
    const { faults } = await client.statuses.next();
    assert.deepEqual(
      faults.map(({ path, line }) => [path, line]),
      [
        ['/w/.evidencelintrc.yaml', 1],
        ['/w/sources/locked.md', 0],
      ],
    );
    assert.match(faults[1]?.reason ?? '', /not permitted/);
  });

  it('tells what could not be read at the citation that counts on it, and how many entries have no text', async () => {
    files.put('/w/refs.bib', '@book{a, title = {A}}\n@book{b, title = {B}}\n@book{broken, title = {C\n');
    const text = '---\nbibliography: refs.bib\n---\n\nSo it was [@a; @broken].\n';
    await client.open(uri, text);
    const unchecked = (await client.diagnostics(uri)).filter(({ code }) => code === 'unchecked-source');
    assert.deepEqual(
      unchecked.map(({ message, range }) => [message, range.start]),
      [
        [
          'refs.bib, line 3: The entry “broken” could not be read (it is not closed), so its key is unknown.',
          { line: 4, character: 16 },
        ],
      ],
    );
    assert.equal((await client.statuses.next()).withoutText, 2);
  });

  it('tells a bibliography that is missing at the line that names it', async () => {
    await client.open(uri, '---\ntitle: x\nbibliography: none.bib\n---\n\nSo it was.\n');
    const [only, ...more] = await client.diagnostics(uri);
    assert.deepEqual(
      [only?.code, only?.range.start, more],
      ['unchecked-source', { line: 2, character: 0 }, []],
    );
    assert.match(JSON.stringify(only?.message), /^"The bibliography “\/w\/none\.bib” was not found/);
  });
});
