import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  DidChangeConfigurationNotification,
  type ClientCapabilities,
  type Definition,
  type Diagnostic,
} from 'vscode-languageserver';
import { pulling, startClient, waiting, type LspClient, type World } from '../support/lspClient';
import { memoryFiles } from '../support/memoryFiles';
import { bundledSample, draftText, workforceSource } from '../support/samples';

const uri = 'file:///w/draft.md';
const bundledDraft = 'Foot patrols made up 24% of patrol hours in Caldria in 2018 [@marran2019patrols].\n';

let client: LspClient;
async function start(world: Partial<World>, text = draftText): Promise<void> {
  const files = memoryFiles({ '/w/sources/workforce.md': workforceSource });
  client = await startClient({ files, bundled: bundledSample, ...world });
  await client.open(uri, text);
}

/** The severity of the figure without a citation: 2 of itself, 4 at the stage `drafting`. */
const severity = (diagnostics: readonly Diagnostic[]): unknown =>
  diagnostics.find(({ code }) => code === 'uncited-figure')?.severity;
const told = async (): Promise<unknown> => severity((await client.published.next()).diagnostics);
const change = (settings: unknown): Promise<void> =>
  client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });

describe('settings of an editor that is not asked for them', () => {
  afterEach(() => client.stop());

  for (const initializationOptions of [{ stage: 'drafting' }, { evidenceLint: { stage: 'drafting' } }])
    it(`come at the start: ${JSON.stringify(initializationOptions)}`, async () => {
      await start({ capabilities: waiting, initializationOptions });
      assert.equal(await told(), 4);
    });

  it('come with their change, over those of the start, and stay until they are told anew', async () => {
    const initializationOptions = { stage: 'drafting', rules: { 'unknown-citation': 'off' } };
    await start({ capabilities: waiting, initializationOptions });
    assert.equal(await told(), 4);
    await change({ evidenceLint: { stage: 'review' } });
    const { diagnostics } = await client.published.next();
    assert.equal(severity(diagnostics), 2);
    assert.ok(!diagnostics.some(({ code }) => code === 'unknown-citation'));
    await change({ stage: 'clearance' });
    assert.equal(await told(), 1);
    for (const settings of [null, {}, { python: { stage: 'drafting' } }]) {
      await change(settings);
      assert.equal(await told(), 1, JSON.stringify(settings));
    }
    assert.deepEqual(client.logged.all, []);
  });

  it('are told about where they are none of ours', async () => {
    await start({ capabilities: waiting, initializationOptions: { stages: 'drafting' } });
    assert.match(await client.logged.next(), /“stages” is no setting/);
    assert.equal(await told(), 2);
  });
});

describe('settings of an editor that is asked for them', () => {
  afterEach(() => client.stop());

  const initializationOptions = { stage: 'drafting' };

  it('stand over those of the start', async () => {
    await start({ initializationOptions });
    client.settings = { stage: 'clearance' };
    assert.equal(severity(await client.diagnostics(uri)), 1);
  });

  it('are those of the start, or of their change, where it has no answer', async () => {
    await start({ initializationOptions });
    client.settings = null;
    assert.equal(severity(await client.diagnostics(uri)), 4);
    await change({ evidenceLint: { stage: 'clearance' } });
    await client.refreshes.next();
    assert.equal(severity(await client.diagnostics(uri)), 1);
  });
});

describe('an editor with other encodings', () => {
  afterEach(() => client.stop());

  for (const positionEncodings of [['utf-16'], ['utf-8', 'utf-32', 'utf-16'], ['utf-8']])
    it(`is told that characters are UTF-16 units, which all must read: ${positionEncodings.join()}`, async () => {
      const capabilities: ClientCapabilities = { ...waiting, general: { positionEncodings } };
      await start({ capabilities }, `“𝒞aldria” – ${draftText.split('\n')[4]}\n`);
      assert.equal(client.initialized.capabilities.positionEncoding, 'utf-16');
      const [only] = (await client.published.next()).diagnostics;
      assert.deepEqual(only?.range, { start: { line: 0, character: 27 }, end: { line: 0, character: 33 } });
    });
});

describe('a source of the bundled corpus', () => {
  afterEach(() => client.stop());

  const definition = (): Promise<Definition | null> =>
    client.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: 66 },
    }) as Promise<Definition | null>;
  const related = async (): Promise<unknown[]> =>
    (await client.diagnostics(uri)).flatMap(({ relatedInformation = [] }) =>
      relatedInformation.map(({ location }) => location.uri),
    );

  it('is a page in an editor that shows it', async () => {
    await start({ initializationOptions: { showsSources: true } }, bundledDraft);
    const page = `evidence-source:/marran2019patrols.md?${encodeURIComponent(uri)}`;
    assert.deepEqual(await related(), [page]);
    assert.equal(((await definition()) as { uri: string }).uri, page);
  });

  it('leads nowhere in another one, and its words stand at the finding', async () => {
    await start({}, bundledDraft);
    assert.deepEqual(await related(), [uri]);
    assert.equal(await definition(), null);
    assert.match(JSON.stringify((await client.hover(uri, 0, 66))?.contents), /Foot patrols in Caldria/);
  });
});

describe('what an editor is asked to do', () => {
  afterEach(() => client.stop());

  it('is plain edits: no action carries a command', async () => {
    await start({ capabilities: { ...pulling, workspace: {} } });
    const diagnostics = await client.diagnostics(uri);
    const lines = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const actions = await client.actions(uri, lines, diagnostics);
    assert.ok(actions.length > 5);
    for (const { title, command, edit } of actions) {
      assert.equal(command, undefined, title);
      assert.deepEqual(Object.keys(edit?.changes ?? {}), [uri], title);
    }
  });
});
