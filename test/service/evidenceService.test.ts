import assert from 'node:assert/strict';
import type { Draft } from '../../server/src/service/draft';
import { createEvidenceService, type EvidenceService } from '../../server/src/service/evidenceService';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles';
import { bundledSample, draftText, workforceSource } from '../support/samples';

const settings = {};
const draft: Draft = { path: '/w/draft.md', text: draftText, workspace: '/w', settings };
const sourcePath = '/w/sources/workforce.md';

let files: MemoryFiles;
let warnings: string[];
let service: EvidenceService;
let bundledReads: number;

beforeEach(() => {
  files = memoryFiles({ [sourcePath]: workforceSource });
  warnings = [];
  bundledReads = 0;
  const logger = { info: () => undefined, warn: (message: string) => void warnings.push(message) };
  const bundled = (): Promise<unknown> => (bundledReads++, Promise.resolve(bundledSample));
  service = createEvidenceService({ files, logger, bundled });
});

const rulesOf = async (of: Draft = draft): Promise<unknown[]> =>
  ((await service.check(of))?.findings ?? []).map(({ rule }) => rule);

const expected = ['conflicting-figure', 'uncited-figure', 'unknown-citation'];

describe('a check', () => {
  it('gives findings, status and settings', async () => {
    const check = await service.check(draft);
    assert.deepEqual(
      check?.findings.map(({ rule }) => rule),
      expected,
    );
    assert.equal(check?.settings.stage, 'review');
    assert.deepEqual(check.status, {
      figures: 3,
      supported: 1,
      uncited: 1,
      conflicting: 1,
      unsupported: 0,
      notCheckable: 0,
      unknownCitations: 1,
    });
    assert.deepEqual([check.faults, check.isSource, warnings], [[], false, []]);
  });

  it('is the same one while nothing changes', async () => {
    const [first, second] = [await service.check(draft), await service.check({ ...draft })];
    assert.equal(first, second);
    const third = await service.check({ ...draft, text: `${draftText}More.\n` });
    assert.notEqual(third?.id, first?.id);
  });

  it('keeps what it knows of blocks that did not change', async () => {
    const before = (await service.check(draft))?.analysis.document;
    const after = (await service.check({ ...draft, text: `New.\n\n${draftText}` }))?.analysis.document;
    assert.equal(after?.blocks.at(-1)?.content, before?.blocks.at(-1)?.content);
    assert.equal(after?.blocks.length, (before?.blocks.length ?? 0) + 1);
  });

  it('is dropped when nobody waits for it', async () => {
    assert.equal(await service.check(draft, () => true), null);
    assert.deepEqual(await rulesOf(), expected);
  });

  it('is made once for all who ask at the same time', async () => {
    const all = await Promise.all([service.check(draft), service.check(draft), service.explain(draft, 30)]);
    assert.equal(all[0], all[1]);
    assert.equal(all[0]?.id, (await service.check(draft))?.id);
  });

  it('goes on while one of several still waits for it', async () => {
    const long = { ...draft, text: draftText.repeat(100) };
    await service.corpusOf(long);
    let asked = 0;
    const [impatient, patient] = [service.check(long, () => asked++ > 0), service.check(long)];
    assert.equal((await patient)?.findings.length, 300);
    assert.equal(await impatient, await patient);
  });

  it('counts each figure once, as what it is', async () => {
    files.put('/w/refs.bib', '@book{unread, title = {Not at hand}}\n');
    const text = [
      'Caldria had 48,300 police officers on 31 March 2024 [@ops2024workforce].',
      'Caldria sold 731 trams in 2024 [@ops2024workforce].',
      'Caldria built 512 stations in 2024 [@unread].',
      'Caldria bought 1,204 ferries in 2024.',
    ].join('\n\n');
    const status = (await service.check({ ...draft, text }))?.status;
    assert.deepEqual(status, {
      figures: 4,
      supported: 1,
      uncited: 1,
      conflicting: 0,
      unsupported: 1,
      notCheckable: 1,
      unknownCitations: 0,
    });
  });

  it('leaves sources alone', async () => {
    const check = await service.check({ ...draft, path: sourcePath, text: workforceSource });
    assert.deepEqual([check?.isSource, check?.findings, check?.status.figures], [true, [], 0]);
  });
});

describe('what a draft is checked against', () => {
  it('is read once for all drafts of a folder', async () => {
    await rulesOf();
    await rulesOf({ ...draft, path: '/w/other.md' });
    await rulesOf({ ...draft, text: 'Changed.' });
    assert.equal(files.reads(sourcePath), 1);
    assert.equal(bundledReads, 1);
    const [one, two] = [
      await service.corpusOf(draft),
      await service.corpusOf({ ...draft, path: '/w/other.md' }),
    ];
    assert.equal(one, two);
  });

  it('is not asked for where it is left out', async () => {
    await rulesOf({ ...draft, overrides: { bundledCorpus: false } });
    assert.equal(bundledReads, 0);
  });

  it('is read again where it changed, and only that', async () => {
    files.put('/w/sources/other.md', '# Other\n\nCaldria had 12 lighthouses.\n');
    await rulesOf();
    files.put(sourcePath, workforceSource.replace('15,469', '15,649'));
    assert.equal(service.changed([sourcePath]), true);
    assert.deepEqual(await rulesOf(), expected.slice(1));
    assert.deepEqual([files.reads(sourcePath), files.reads('/w/sources/other.md')], [2, 1]);
  });

  it('stays the same corpus where a file has a new date only', async () => {
    const before = await service.corpusOf(draft);
    files.touch(sourcePath);
    service.changed([sourcePath]);
    assert.equal(await service.corpusOf(draft), before);
    assert.equal(files.reads(sourcePath), 2);
  });

  it('is not looked at again for files that do not matter', async () => {
    await rulesOf();
    assert.equal(service.changed(['/w/notes.md', '/v/sources/x.md']), false);
  });

  it('changes with the bibliography in the front matter', async () => {
    files.put('/w/mine.bib', '@report{ops2024workforc, title = {Another}}\n');
    assert.deepEqual(await rulesOf(), expected.slice(0, 2));
    const text = `---\nbibliography: none.bib\n---\n\n${draftText}`;
    const check = await service.check({ ...draft, text });
    assert.deepEqual(
      check?.findings.map(({ rule }) => rule),
      ['unchecked-source', ...expected],
    );
    assert.deepEqual(
      check?.faults.map(({ path, line, reason }) => [path, line, /“([^”]+)”/.exec(reason)?.[1]]),
      [['/w/draft.md', 2, '/w/none.bib']],
    );
  });

  it('is what the settings say', async () => {
    const off = { rules: { 'uncited-figure': 'off' } } as const;
    assert.deepEqual(await rulesOf({ ...draft, settings: off }), ['conflicting-figure', 'unknown-citation']);
    assert.deepEqual(await rulesOf(draft), expected);
  });
});

describe('a source that cannot be read', () => {
  it('costs that source alone, and is told', async () => {
    files.put('/w/sources/locked.md', 'x');
    files.lock('/w/sources/locked.md');
    files.put('/w/sources/scan.pdf', '%PDF');
    files.put('/w/sources/picture.png', new Uint8Array([1, 2, 3]));
    const check = await service.check(draft);
    assert.deepEqual(
      check?.findings.map(({ rule }) => rule),
      expected,
    );
    assert.deepEqual(
      check?.faults.map(({ path }) => path),
      ['/w/sources/locked.md', '/w/sources/scan.pdf'],
    );
    assert.equal(warnings.length, 2);
  });

  it('is read once it can be', async () => {
    files.lock(sourcePath);
    assert.equal((await rulesOf()).includes('conflicting-figure'), false);
    files.put(sourcePath, workforceSource);
    service.changed([sourcePath]);
    assert.deepEqual(await rulesOf(), expected);
  });

  it('is told where its pattern finds nothing, if someone has set it', async () => {
    const check = await service.check({ ...draft, settings: { sources: ['texts/**', 'sources'] } });
    assert.deepEqual(
      check?.faults.map(({ path, reason }) => [path, reason.includes('“texts/**”')]),
      [['/w/texts/**', true]],
    );
    files.remove(sourcePath);
    service.changedAll();
    assert.deepEqual((await service.check(draft))?.faults, []);
  });
});

describe('an explanation', () => {
  const at = (words: string): number => draftText.indexOf(words);

  it('shows the verdict, the evidence and where it stands', async () => {
    const found = await service.explain(draft, at('15,649'));
    assert.match(found?.markdown ?? '', /\*\*Does not match the cited source\*\*/);
    assert.match(found?.markdown ?? '', /States another value: “Northmoor had 15,469 sworn officers\.”/);
    assert.match(found?.markdown ?? '', /15,649 in the draft, 15,469 in the source/);
    assert.deepEqual(found?.span, { start: at('15,649'), end: at('15,649') + 6 });
  });

  it('says of an uncited figure what could be cited', async () => {
    const found = await service.explain(draft, at('34.7'));
    assert.match(found?.markdown ?? '', /Matches a source of the corpus, but no source is cited/);
    assert.match(found?.markdown ?? '', /Could be cited:/);
  });

  it('never reads like a pass where the source is not at hand', async () => {
    files.put('/w/refs.bib', '@book{unread, title = {Not at hand}}\n');
    const text = 'Caldria built 512 stations in 2024 [@unread].\n';
    const found = await service.explain({ ...draft, text }, text.indexOf('512'));
    assert.match(found?.brief ?? '', /Could not be checked/);
  });

  it('shows text of drafts and sources as text', async () => {
    files.put(
      '/w/sources/odd.md',
      `---\ntitle: "A [link](command:x) <b>*bold*</b>"\n---\n\nCaldria had 77 *zoos* \`now\`.\n`,
    );
    const text = 'Caldria had 77 zoos now [@odd].\n';
    const found = await service.explain({ ...draft, text }, text.indexOf('77'));
    assert.match(found?.markdown ?? '', /A \\\[link\\\]\(command:x\) \\<b\\>\\\*bold/);
  });

  it('is none where no figure stands', async () => {
    assert.equal(await service.explain(draft, at('popular')), null);
  });
});
