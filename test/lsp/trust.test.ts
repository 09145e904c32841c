import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  doctorRequest,
  lintWorkspaceRequest,
  proposeSourceRequest,
  sourcesRequest,
  trustGrantedNotification,
  type SourceItem,
  type SourceProposal,
} from '../../server/src/lsp/protocol';
import { startClient, type LspClient } from '../support/lspClient';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles';
import { bundledSample, draftText, workforceSource } from '../support/samples';

const uri = 'file:///w/draft.md';
const own = ['/w/sources/workforce.md', '/w/refs.bib', '/w/.evidencelintrc.json', '/w/.gitignore'];
own.push('/w/.evidencelint-baseline.json', '/w/_quarto.yml', '/w/named.bib');
const text = `---\nbibliography: named.bib\n---\n\n${draftText}`;

let files: MemoryFiles;
let client: LspClient;

const read = (): string[] => own.filter((path) => files.reads(path) > 0);
const rules = async (): Promise<unknown[]> => (await client.diagnostics(uri)).map(({ code }) => code);

async function start(trusted: boolean | undefined): Promise<void> {
  files = memoryFiles({
    '/w/sources/workforce.md': workforceSource,
    '/w/refs.bib': '@report{a, title = {A}, year = {2024}}\n',
    '/w/named.bib': '@report{b, title = {B}, year = {2024}}\n',
    '/w/.evidencelintrc.json': '{ "rules": { "uncited-figure": "error" } }',
    '/w/.evidencelint-baseline.json': '{ "version": 1, "accepted": {} }',
    '/w/.gitignore': 'other.md',
    '/w/_quarto.yml': 'bibliography: [refs.bib]\n',
    '/w/other.md': draftText,
  });
  const initializationOptions = { trusted, sources: ['sources/**/*.md'], bibliography: ['refs.bib'] };
  client = await startClient({ files, bundled: bundledSample, initializationOptions });
  client.settings = null;
  await client.open(uri, text);
}

describe('a workspace that is not trusted', () => {
  beforeEach(() => start(false));
  afterEach(() => client.stop());

  it('has no file read, whatever is asked', async () => {
    assert.ok((await rules()).length > 0);
    const sources = await client.connection.sendRequest<SourceItem[]>(sourcesRequest, { uri });
    assert.deepEqual(
      sources.map(({ key }) => key),
      ['marran2019patrols'],
    );
    await client.hover(uri, 6, 14);
    await client.connection.sendRequest(lintWorkspaceRequest);
    const asked = { uri, source: 'file:///w/sources/workforce.md', address: '' };
    const { problem } = await client.connection.sendRequest<SourceProposal>(proposeSourceRequest, asked);
    assert.match(problem, /not trusted/);
    assert.deepEqual([...read(), files.reads('/w/other.md')], [0]);
  });

  it('is said to be so in the draft, the status and the set-up, and no key of it is called unknown', async () => {
    const found = await client.diagnostics(uri);
    assert.ok(found.some(({ message }) => JSON.stringify(message).includes('This workspace is not trusted')));
    assert.ok(!found.some(({ code }) => code === 'unknown-citation'));
    const status = await client.statuses.next();
    assert.deepEqual([status.restricted, status.unknownCitations, status.sources], [true, 0, 1]);
    const page = await client.connection.sendRequest<string>(doctorRequest, { uri, versions: {} });
    assert.match(page, /This workspace is not trusted.*Manage Workspace Trust/);
    assert.deepEqual(read(), []);
  });

  it('is read as soon as the writer trusts it', async () => {
    await rules();
    await client.connection.sendNotification(trustGrantedNotification);
    await client.refreshes.next();
    assert.ok((await rules()).includes('conflicting-figure'));
    assert.ok(read().includes('/w/sources/workforce.md') && read().includes('/w/.evidencelintrc.json'));
    assert.equal((await client.statuses.next(({ restricted }) => !restricted)).unknownCitations, 1);
  });
});

describe('a workspace that is trusted, or of which the editor says nothing', () => {
  for (const trusted of [true, undefined])
    it(`is read: ${trusted}`, async () => {
      await start(trusted);
      assert.ok((await rules()).includes('conflicting-figure'));
      assert.ok(read().includes('/w/sources/workforce.md'));
      await client.stop();
    });
});

describe('the manifest on trust', () => {
  const { capabilities, contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    capabilities: {
      untrustedWorkspaces: { supported: unknown; description: string; restrictedConfigurations: string[] };
    };
    contributes: { configuration: { properties: Record<string, unknown> } };
  };
  const { supported, description, restrictedConfigurations } = capabilities.untrustedWorkspaces;

  it('says that without it there is less, and what', () => {
    assert.equal(supported, 'limited');
    assert.notEqual(description, '');
  });

  it('keeps the settings of an untrusted workspace that name files from holding', () => {
    for (const name of restrictedConfigurations)
      assert.ok(name in contributes.configuration.properties, name);
    for (const name of ['evidenceLint.sources', 'evidenceLint.bibliography'])
      assert.ok(restrictedConfigurations.includes(name), name);
  });
});
