import assert from 'node:assert/strict';
import {
  acceptFindingsRequest,
  lintWorkspaceRequest,
  reportRequest,
  type AcceptedFindings,
} from '../../server/src/lsp/protocol';
import { startClient, type LspClient } from '../support/lspClient';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles';
import { bundledSample, draftText, workforceSource } from '../support/samples';

const uri = 'file:///w/draft.md';
const other = 'file:///w/notes/other.md';
let client: LspClient;
let files: MemoryFiles;

beforeEach(async () => {
  files = memoryFiles({
    '/w/sources/workforce.md': workforceSource,
    '/w/draft.md': draftText,
    '/w/notes/other.md': 'Northmoor had 15,649 sworn officers on 31 March 2024 [@ops2024workforce].\n',
    '/w/clean.md': 'Northmoor had 15,469 sworn officers on 31 March 2024 [@ops2024workforce].\n',
  });
  client = await startClient({ files, bundled: bundledSample });
});
afterEach(() => client.stop());

describe('a check of all drafts', () => {
  it('tells what it found in drafts that are not open, and counts all', async () => {
    await client.open(uri, draftText);
    const open = await client.diagnostics(uri);
    const outcome = await client.connection.sendRequest(lintWorkspaceRequest);
    assert.deepEqual(outcome, { drafts: 3, findings: open.length + 1, cancelled: false });
    const told = await client.published.next(
      ({ uri: where, diagnostics }) => where === other && diagnostics.length > 0,
    );
    assert.deepEqual(
      told.diagnostics.map(({ code }) => code),
      ['conflicting-figure'],
    );
    assert.ok(!client.published.all.some(({ uri: where }) => where === uri));
  });

  it('takes them back when the draft is opened or changes', async () => {
    await client.connection.sendRequest(lintWorkspaceRequest);
    await client.filesChanged('/w/notes/other.md');
    const gone = await client.published.next(
      ({ uri: where, diagnostics }) => where === other && diagnostics.length === 0,
    );
    assert.equal(gone.diagnostics.length, 0);
  });

  it('shows how far it is', async () => {
    await client.connection.sendRequest(lintWorkspaceRequest);
    const steps = client.progress.all.map((step) => ('message' in step ? step.message : step.kind));
    assert.ok(
      steps.some((step) => /other\.md \(\d of 4\)/.test(String(step))),
      steps.join(),
    );
  });
});

describe('accepting what is found today', () => {
  const path = '/w/.evidencelint-baseline.json';

  it('gives a baseline that silences all of it, and writes nothing itself', async () => {
    await client.open(uri, draftText);
    const before = await client.diagnostics(uri);
    const given = await client.connection.sendRequest<AcceptedFindings>(acceptFindingsRequest);
    assert.equal(given.findings, before.length + 1);
    const [baseline, ...more] = given.baselines;
    assert.deepEqual([baseline?.uri, more, await files.stat(path)], [`file://${path}`, [], null]);
    files.put(path, baseline?.text ?? '');
    await client.filesChanged(path);
    assert.deepEqual(await client.diagnostics(uri), []);
    assert.equal(client.statuses.all.at(-1)?.accepted, before.length);
    const again = await client.connection.sendRequest<AcceptedFindings>(acceptFindingsRequest);
    assert.deepEqual(again, given, 'what is accepted stays accepted');
  });
});

describe('the evidence log of a draft', () => {
  it('is given in the format that is asked for, with links where wanted', async () => {
    await client.open(uri, draftText);
    const log = (format: string, links = false): Promise<string> =>
      client.connection.sendRequest(reportRequest, { uri, format, date: '2024-07-18', links });
    assert.match(await log('md'), /^# Evidence log, 2024-07-18\n\n## draft\.md\n/);
    assert.match(await log('html', true), /<a href="command:vscode\.open\?/);
    assert.doesNotMatch(await log('html'), /command:/);
  });

  it('is not given of a draft that is not open', async () => {
    const params = { uri: other, format: 'md', date: '2024-07-18', links: false };
    assert.equal(await client.connection.sendRequest(reportRequest, params), null);
  });
});
