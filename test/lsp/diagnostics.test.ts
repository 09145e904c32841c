import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import { shownOfRule } from '../../server/src/lsp/features/diagnostics';
import { startClient, waiting, type LspClient } from '../support/lspClient';
import { memoryFiles } from '../support/memoryFiles';
import { draftText, workforceSource } from '../support/samples';

const uri = 'file:///w/draft.md';
const sourcePath = '/w/sources/workforce.md';

/** Rule and line (from 1) of each diagnostic. */
const inShort = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ code, range }) => `${range.start.line + 1} ${String(code ?? '-')}`);

const expected = ['5 conflicting-figure', '7 uncited-figure', '9 unknown-citation'];

describe('diagnostics that the client asks for', () => {
  let client: LspClient;
  beforeEach(async () => {
    client = await startClient({ files: memoryFiles({ [sourcePath]: workforceSource }) });
    await client.open(uri, draftText);
  });
  afterEach(() => client.stop());

  it('tell each finding with its rule, its page and its evidence', async () => {
    const diagnostics = await client.diagnostics(uri);
    assert.deepEqual(inShort(diagnostics), expected);
    const [conflict] = diagnostics;
    assert.equal(conflict?.source, 'evidence-lint');
    assert.match(conflict.codeDescription?.href ?? '', /^file:\/\/\/rules\/conflicting-figure\.md$/);
    assert.match(JSON.stringify(conflict.message), /15,649.*15,469/);
    assert.deepEqual(conflict.range, { start: { line: 4, character: 14 }, end: { line: 4, character: 20 } });
    assert.equal(conflict.tags, undefined);
  });

  it('carry ids alone as data', async () => {
    const [conflict] = await client.diagnostics(uri);
    assert.deepEqual(Object.keys(conflict?.data as object), ['check', 'finding']);
  });

  it('lead to the place in the source', async () => {
    const [conflict] = await client.diagnostics(uri);
    const related = conflict?.relatedInformation ?? [];
    assert.ok(related.length >= 1 && related.length <= 3);
    const [first] = related;
    assert.equal(first?.location.uri, `file://${sourcePath}`);
    const line = workforceSource.split('\n')[first.location.range.start.line];
    assert.match(line ?? '', /15,469 sworn officers/);
    assert.match(first.message, /15,469 sworn officers/);
  });

  it('are cut off where a rule has more than anyone reads, and say how many are left', async () => {
    const many = Array.from({ length: shownOfRule + 3 }, (_, at) => `The force has ${at + 100} horses.\n`);
    await client.open('file:///w/many.md', `${many.join('\n')}\nPopular [@nobody].\n`);
    const found = await client.diagnostics('file:///w/many.md');
    const uncited = found.filter(({ code }) => code === 'uncited-figure');
    assert.equal(uncited.length, shownOfRule + 1);
    assert.match(
      String(JSON.stringify(uncited.at(-1)?.message)),
      /^"From here on, 3 more findings of uncited-figure are not shown; the Evidence Report/,
    );
    assert.equal(found.filter(({ code }) => code === 'unknown-citation').length, 1);
    await client.open('file:///w/few.md', many.slice(0, shownOfRule).join('\n'));
    assert.equal((await client.diagnostics('file:///w/few.md')).length, shownOfRule);
  });

  it('are unchanged where nothing changed', async () => {
    const report = await client.pull(uri);
    assert.ok(report.kind === 'full' && report.resultId);
    assert.deepEqual(await client.pull(uri, report.resultId), {
      kind: 'unchanged',
      resultId: report.resultId,
    });
  });

  it('follow each edit', async () => {
    await client.diagnostics(uri);
    const range = { start: { line: 4, character: 14 }, end: { line: 4, character: 20 } };
    await client.change(uri, 2, [{ range, text: '15,469' }]);
    assert.deepEqual(inShort(await client.diagnostics(uri)), expected.slice(1));
    await client.change(uri, 3, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n\n' },
    ]);
    assert.deepEqual(inShort(await client.diagnostics(uri)), ['9 uncited-figure', '11 unknown-citation']);
  });

  it('count columns in UTF-16 units', async () => {
    await client.change(uri, 2, [
      { text: '😀 Northmoor had 15,649 sworn officers on 31 March 2024 [@ops2024workforce].\n' },
    ]);
    const [conflict] = await client.diagnostics(uri);
    assert.deepEqual(conflict?.range, { start: { line: 0, character: 17 }, end: { line: 0, character: 23 } });
  });

  it('of an older version are dropped', async () => {
    const long = draftText.repeat(300);
    await client.change(uri, 2, [{ text: long }]);
    const stale = client.pull(uri);
    await client.change(uri, 3, [{ text: 'No figures.\n' }]);
    await assert.rejects(stale, { code: -32802 });
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it('of a draft that is not open are none', async () => {
    await client.close(uri);
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it('are asked for again where the client asked before it opened the draft', async () => {
    const later = 'file:///w/later.md';
    assert.deepEqual(await client.diagnostics(later), []);
    await client.open(later, draftText);
    await client.refreshes.next();
    assert.deepEqual(inShort(await client.diagnostics(later)), expected);
  });

  it('stay silent on a draft in order', async () => {
    await client.change(uri, 2, [{ text: draftText.split('\n').slice(0, 3).join('\n') }]);
    assert.deepEqual(await client.diagnostics(uri), []);
  });
});

describe('diagnostics that the client is told', () => {
  it('come on opening and on each edit, and go on closing', async () => {
    const client = await startClient({
      files: memoryFiles({ [sourcePath]: workforceSource }),
      capabilities: waiting,
    });
    await client.open(uri, draftText);
    const opened = await client.published.next();
    assert.deepEqual([opened.uri, opened.version, inShort(opened.diagnostics)], [uri, 1, expected]);
    assert.equal(opened.diagnostics[0]?.relatedInformation, undefined);
    await client.change(uri, 2, [{ text: 'No figures.\n' }]);
    const changed = await client.published.next(({ version }) => version === 2);
    assert.deepEqual(changed.diagnostics, []);
    await client.close(uri);
    const closed = await client.published.next(({ version }) => version === undefined);
    assert.deepEqual(closed.diagnostics, []);
    await client.stop();
  });

  it('follow the sources when the draft is saved', async () => {
    const files = memoryFiles({ [sourcePath]: workforceSource });
    const client = await startClient({ files, capabilities: waiting });
    await client.open(uri, draftText);
    await client.published.next();
    files.put(sourcePath, workforceSource.replace('15,469', '15,649'));
    await client.save(uri);
    const saved = await client.published.next(({ diagnostics }) => diagnostics.length < expected.length);
    assert.deepEqual(inShort(saved.diagnostics), expected.slice(1));
    await client.stop();
  });
});
