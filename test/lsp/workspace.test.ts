import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
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

describe('two drafts that do not agree', () => {
  const brief = 'In 2024 the police of Wexmoor had 412 vacant posts.\n';
  const report = 'The police of Wexmoor had 421 vacant posts in 2024.\n';
  const across = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
    diagnostics.filter(({ code }) => code === 'inconsistent-figure');

  beforeEach(() => {
    files.put('/w/brief.md', brief);
    files.put('/w/report.md', report);
  });

  it('are told in both when all drafts are checked, and lead to one another', async () => {
    await client.open('file:///w/report.md', report);
    assert.deepEqual(across(await client.diagnostics('file:///w/report.md')), []);
    await client.connection.sendRequest(lintWorkspaceRequest);
    const closed = await client.published.next(
      ({ uri: where, diagnostics }) => where === 'file:///w/brief.md' && diagnostics.length > 0,
    );
    assert.deepEqual(
      across(closed.diagnostics).map(({ relatedInformation }) => relatedInformation?.[0]?.location.uri),
      ['file:///w/report.md'],
    );
    const [finding = assert.fail()] = across(await client.diagnostics('file:///w/report.md'));
    assert.equal(finding.relatedInformation?.[0]?.location.uri, 'file:///w/brief.md');
    const actions = await client.actions('file:///w/report.md', finding.range, [finding]);
    const repair = actions.find(({ title }) => title === 'Replace by 412, as brief.md gives it');
    assert.deepEqual(repair?.diagnostics, [finding]);
  });

  it('are no longer told in a draft that has changed', async () => {
    await client.open('file:///w/report.md', report);
    await client.connection.sendRequest(lintWorkspaceRequest);
    assert.equal(across(await client.diagnostics('file:///w/report.md')).length, 1);
    await client.change('file:///w/report.md', 2, [{ text: `${report}\nMore.\n` }]);
    assert.deepEqual(across(await client.diagnostics('file:///w/report.md')), []);
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
