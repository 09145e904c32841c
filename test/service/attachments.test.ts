import assert from 'node:assert/strict';
import type { Corpus, CorpusEntry } from '../../server/src/core/corpus/corpus';
import type { Draft } from '../../server/src/service/draft';
import { createEvidenceService, type EvidenceService } from '../../server/src/service/evidenceService';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles';

const trams = '# Annual report\n\nCaldria sold 731 trams in 2024. Northmoor sold 212 trams in 2024.\n';
const entry = (key: string, fields = ''): string =>
  `@report{${key},\n  title = {Trams of Caldria}, author = {Marran, Ida}, date = {2025-02},\n  ${fields}\n}\n`;

let files: MemoryFiles;
let service: EvidenceService;

function world(contents: Record<string, string>): void {
  files = memoryFiles(contents);
  const logger = { info: () => undefined, warn: () => undefined };
  service = createEvidenceService({
    files,
    logger,
    bundled: () => Promise.resolve({ sources: [], claims: [] }),
  });
}

const draft: Draft = { path: '/w/draft.md', text: '', workspace: '/w', settings: {} };
const corpusOf = (text = ''): Promise<Corpus> => service.corpusOf({ ...draft, text });
const aboutAll = async (): Promise<unknown[]> =>
  (await corpusOf()).entries.map(({ source, claims }: CorpusEntry) => [
    source.key,
    source.title,
    source.readable,
    claims.length,
  ]);
const faults = async (): Promise<string[]> =>
  (await corpusOf()).faults.map(({ path, line, reason }) => `${path}:${line}: ${reason}`);

describe('a bibliography entry and its text', () => {
  it('are one source where the entry names the file', async () => {
    world({
      '/w/refs.bib': entry('marran2025', 'file = {Full Text:files/12/Report of 2025.md:text/plain}'),
      '/w/files/12/Report of 2025.md': trams,
    });
    const { source } = (await corpusOf()).byKey('marran2025') as CorpusEntry;
    assert.deepEqual(
      [source.title, source.author, source.issued, source.readable, source.origin],
      ['Trams of Caldria', 'Marran, I.', '2025-02', true, '/w/files/12/Report of 2025.md'],
    );
    assert.deepEqual(await faults(), []);
    const text = 'Caldria sold 731 trams in 2024 [@marran2025].\n';
    assert.equal((await service.check({ ...draft, text }))?.status.supported, 1);
    const other = text.replace('731', '713');
    assert.equal((await service.check({ ...draft, text: other }))?.status.conflicting, 1);
  });

  it('count once where the text lies among the sources too', async () => {
    world({
      '/w/refs.bib': entry('marran2025', 'file = {sources/report.md}'),
      '/w/sources/report.md': trams,
    });
    assert.deepEqual(await aboutAll(), [['marran2025', 'Trams of Caldria', true, 2]]);
    assert.equal((await corpusOf()).byKey('report')?.source.key, 'marran2025');
    assert.equal(files.reads('/w/sources/report.md'), 1);
    assert.deepEqual(await faults(), []);
  });

  it('are one source with all its files, what they both say counting once', async () => {
    world({
      '/w/refs.bib': entry('marran2025', 'file = {a.md;b.md}'),
      '/w/a.md': trams,
      '/w/b.md': `${trams}\nSouthmoor sold 109 trams in 2024.\n`,
    });
    const corpus = await corpusOf();
    assert.equal(corpus.entries.length, 1);
    assert.deepEqual(
      corpus.entries[0]?.claims.map(({ figure, file }) => [figure.text, file]),
      [
        ['731', undefined],
        ['212', undefined],
        ['109', '/w/b.md'],
      ],
    );
    assert.deepEqual(corpus.faults, []);
  });

  it('are found by the name of the file, with more behind the key or without', async () => {
    for (const name of ['marran2025', 'Marran2025', 'marran2025 - Trams of Caldria', 'marran2025__final']) {
      world({ '/w/refs.bib': entry('marran2025'), [`/w/sources/${name}.md`]: trams });
      assert.deepEqual(await aboutAll(), [['marran2025', 'Trams of Caldria', true, 2]], name);
    }
  });

  it('are not found by a name that only begins alike, fits several keys, or has a key of its own', async () => {
    const apart = async (bib: string, name: string, text = trams): Promise<void> => {
      world({ '/w/refs.bib': bib, [`/w/sources/${name}.md`]: text });
      assert.ok(
        (await corpusOf()).entries.every(
          ({ source, claims }) => source.title !== 'Trams of Caldria' || claims.length === 0,
        ),
        name,
      );
    };
    await apart(entry('marran2025'), 'marran2025b');
    await apart(entry('marran2025'), 'marran2025 trams');
    await apart(entry('marran2025') + entry('MARRAN2025'), 'Marran2025 - trams');
    await apart(
      entry('marran2025'),
      'marran2025 - x',
      `---\ncitation-key: other\ntitle: Own\n---\n\n${trams}`,
    );
  });

  it('are one source by DOI or URL, however written', async () => {
    const text = `---\ntitle: Trams\ndoi: 10.1000/ABC\nurl: http://www.trams.example/2025/\n---\n\n${trams}`;
    for (const field of ['doi = {https://doi.org/10.1000/abc}', 'url = {https://trams.example/2025}']) {
      world({ '/w/refs.bib': entry('marran2025', field), '/w/sources/t.md': text });
      assert.deepEqual(await aboutAll(), [['marran2025', 'Trams', true, 2]]);
    }
  });

  it('lend the text the period of the entry where the text names none', async () => {
    world({
      '/w/refs.bib': entry('marran2025', 'file = {t.md}'),
      '/w/t.md': 'Caldria sold 731 trams.\n',
      '/w/sources/u.md': 'Caldria sold 731 boats.\n',
    });
    const periods = (await corpusOf()).entries.map(({ claims }) => claims[0]?.textPeriod?.from ?? null);
    assert.deepEqual(periods, [2024, null]);
  });

  it('share the text where two entries name it', async () => {
    world({
      '/w/refs.bib': entry('one', 'file = {t.md}') + entry('two', 'file = {t.md}'),
      '/w/t.md': trams,
    });
    const corpus = await corpusOf();
    assert.deepEqual(
      ['one', 'two'].map((key) => corpus.byKey(key)?.claims.length),
      [2, 2],
    );
  });
});

describe('a file that an entry names', () => {
  it('is told with its line where it is missing', async () => {
    world({
      '/w/refs/all.bib': `${entry('a')}${entry('b', 'file = {files/12/b.pdf}')}`,
      '/w/.evidencelintrc.json': '{ "bibliography": ["refs/all.bib"] }',
    });
    assert.deepEqual(await faults(), [
      '/w/refs/all.bib:5: The file “files/12/b.pdf” that “b” names was not found, so no figure was compared with it.',
    ]);
    assert.equal((await corpusOf()).faults[0]?.key, 'b');
  });

  it('is told in the draft only where no other file of the entry is there', async () => {
    const told = async (files: string): Promise<unknown[]> => {
      world({ '/w/refs.bib': entry('a', `file = {${files}}`), '/w/x.md': trams });
      const check = await service.check({ ...draft, text: 'Caldria sold 731 trams in 2024 [@a].\n' });
      assert.equal(check?.faults.length, 1);
      return check.findings.map(({ rule }) => rule);
    };
    assert.deepEqual(await told('gone.pdf'), ['unchecked-source']);
    assert.deepEqual(await told('gone.pdf;x.md'), []);
  });

  it('is not looked at outside the workspace and its source folders, which is told once', async () => {
    const outside = ['/home/ida/Zotero/storage/AB/x.md', '../secret.md', 'C:\\\\Users\\\\Ida\\\\y.md'];
    world({
      '/w/refs.bib': outside.map((path, index) => entry(`k${index}`, `file = {${path}}`)).join(''),
      ...Object.fromEntries(['/home/ida/Zotero/storage/AB/x.md', '/secret.md'].map((path) => [path, trams])),
    });
    const [only, ...more] = await faults();
    assert.match(only ?? '', /^\/w\/refs\.bib:1: The files of “k0” and 2 other entries lie outside/);
    assert.deepEqual(more, []);
    assert.equal(files.reads('/home/ida/Zotero/storage/AB/x.md') + files.reads('/secret.md'), 0);
    assert.ok((await corpusOf()).entries.every(({ source }) => !source.readable));
  });

  it('is read in a folder that the sources name, unless a pattern leaves it out', async () => {
    const read = async (sources: string[]): Promise<boolean | undefined> => {
      world({
        '/w/refs.bib': entry('a', 'file = {/library/AB/x.md}'),
        '/library/AB/x.md': trams,
      });
      const corpus = await service.corpusOf({ ...draft, settings: { sources } });
      return corpus.byKey('a')?.source.readable;
    };
    assert.equal(await read(['/library/*.md']), true);
    assert.equal(await read(['/library', '!/library/AB/**']), false);
    assert.equal(await read(['/elsewhere']), false);
  });

  it('that is no text is passed over', async () => {
    world({ '/w/refs.bib': entry('a', 'file = {film.mp4;https://a.example/x.pdf}') });
    assert.deepEqual(await faults(), []);
  });

  it('is looked at again when it comes, changes or goes', async () => {
    world({ '/w/refs.bib': entry('a', 'file = {files/x.md}') });
    assert.equal((await faults()).length, 1);
    files.put('/w/files/x.md', trams);
    assert.equal(service.changed(['/w/files/x.md']), true);
    assert.deepEqual([await faults(), (await corpusOf()).byKey('a')?.claims.length], [[], 2]);
    files.put('/w/files/x.md', `${trams}\nSouthmoor sold 109 trams in 2024.\n`);
    assert.equal(service.changed(['/w/files/x.md']), true);
    assert.equal((await corpusOf()).byKey('a')?.claims.length, 3);
    assert.equal(service.changed(['/w/files/y.md']), false);
  });

  it('gives the very same corpus while nothing changes', async () => {
    world({ '/w/refs.bib': entry('a', 'file = {files/x.md}'), '/w/files/x.md': trams });
    const before = await corpusOf();
    service.changedAll();
    assert.equal(await corpusOf(), before);
  });
});
