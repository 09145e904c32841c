import assert from 'node:assert/strict';
import { parseMarkdown } from '../../server/src/core/markdown/parse';
import { createConfigurationStore } from '../../server/src/service/configuration';
import { planFor, type CorpusPlan } from '../../server/src/service/plan';
import { filesOf } from '../../server/src/service/selection';
import type { Settings } from '../../server/src/service/settings';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles';

interface Given {
  readonly files?: MemoryFiles;
  readonly text?: string;
  readonly settings?: Partial<Settings>;
  readonly workspace?: string | null;
}

async function plan({
  files = memoryFiles(),
  text = '',
  settings = {},
  workspace = '/w',
}: Given): Promise<CorpusPlan> {
  const draft = { path: '/w/reports/draft.md', workspace, settings };
  const configuration = await createConfigurationStore(files).configurationFor(draft);
  return planFor({ ...draft, document: parseMarkdown(text) }, configuration, files);
}

const bibliographies = async (given: Given): Promise<string[]> =>
  (await plan(given)).bibliographies.map(({ path }) => path);

async function sources(given: Given): Promise<readonly string[]> {
  const { files = memoryFiles() } = given;
  return filesOf((await plan(given)).sources, files);
}

describe('the sources of a draft', () => {
  const files = memoryFiles({
    '/w/sources/a.md': '',
    '/w/sources/deep/b.txt': '',
    '/w/sources/.hidden/c.md': '',
    '/w/evidence/d.md': '',
    '/w/reports/sources/e.md': '',
    '/w/reports/other/f.md': '',
    '/w/texts/2024/g.md': '',
    '/w/texts/2025/h.md': '',
  });

  it('lie by default in sources and evidence, of the open folder and beside the draft', async () => {
    assert.deepEqual(await sources({ files }), [
      '/w/sources/a.md',
      '/w/sources/deep/b.txt',
      '/w/evidence/d.md',
      '/w/reports/sources/e.md',
    ]);
    assert.deepEqual(await sources({ files, workspace: null }), ['/w/reports/sources/e.md']);
  });

  it('are those that are set, by glob, folder, file or absolute path, each once', async () => {
    const of = (...patterns: string[]): Promise<readonly string[]> =>
      sources({ files, settings: { sources: patterns } });
    assert.deepEqual(await of('texts/*/g.md'), ['/w/texts/2024/g.md']);
    assert.deepEqual(await of('texts'), ['/w/texts/2024/g.md', '/w/texts/2025/h.md']);
    assert.deepEqual(await of('texts/2024/g.md', 'texts/**'), ['/w/texts/2024/g.md', '/w/texts/2025/h.md']);
    assert.deepEqual(await of('./texts/../evidence'), ['/w/evidence/d.md']);
    assert.deepEqual(await of('/w/reports/other'), ['/w/reports/other/f.md']);
  });

  it('can be left out by a pattern', async () => {
    assert.deepEqual(await sources({ files, settings: { sources: ['texts/**', '!texts/2025/**'] } }), [
      '/w/texts/2024/g.md',
    ]);
  });

  it('may be none', async () => {
    assert.deepEqual(await sources({ files, settings: { sources: [] } }), []);
    assert.deepEqual(await sources({}), []);
  });
});

describe('the bibliography of a draft', () => {
  const beside = {
    '/w/reports/b.bib': '',
    '/w/reports/a.json': '',
    '/w/reports/deep/c.bib': '',
    '/w/d.bib': '',
  };

  it('lies beside the draft', async () => {
    assert.deepEqual(await bibliographies({ files: memoryFiles(beside) }), [
      '/w/reports/a.json',
      '/w/reports/b.bib',
    ]);
  });

  it('is what the project of Quarto names, from its own folder', async () => {
    const files = memoryFiles({
      ...beside,
      '/w/_quarto.yml': 'project:\n  type: book\nbibliography: refs/all.bib\n',
    });
    assert.deepEqual(await bibliographies({ files }), ['/w/refs/all.bib']);
  });

  it('is what the front matter names, one or several', async () => {
    const files = memoryFiles({ ...beside, '/w/_quarto.yml': 'bibliography: all.bib\n' });
    assert.deepEqual(await bibliographies({ files, text: '---\nbibliography: ../mine.bib\n---\n' }), [
      '/w/mine.bib',
    ]);
    const several = '---\ntitle: x\nbibliography:\n  - one.bib\n  - two.json\n---\n';
    assert.deepEqual(await bibliographies({ files, text: several }), [
      '/w/all.bib',
      '/w/reports/one.bib',
      '/w/reports/two.json',
    ]);
  });

  it('is merged through the folders of a Quarto project as Quarto does', async () => {
    const inFolders = (project: string, folder: string): Promise<string[]> =>
      bibliographies({
        files: memoryFiles({ ...beside, '/w/_quarto.yml': project, '/w/reports/_metadata.yml': folder }),
      });
    assert.deepEqual(await inFolders('bibliography: all.bib\n', 'bibliography: b.bib\n'), [
      '/w/reports/b.bib',
    ]);
    assert.deepEqual(await inFolders('bibliography: [all.bib]\n', 'bibliography: b.bib\n'), [
      '/w/all.bib',
      '/w/reports/b.bib',
    ]);
    assert.deepEqual(await inFolders('title: x\n', 'bibliography: b.bib\n'), ['/w/reports/b.bib']);
    const alone = memoryFiles({ ...beside, '/w/reports/_metadata.yml': 'bibliography: other.bib\n' });
    assert.deepEqual(await bibliographies({ files: alone }), ['/w/reports/a.json', '/w/reports/b.bib']);
  });

  it('may stand below metadata, a format, or in a file of metadata', async () => {
    const inProject = (text: string): Promise<string[]> =>
      bibliographies({
        files: memoryFiles({
          ...beside,
          '/w/_quarto.yml': text,
          '/w/meta/more.yml': 'bibliography: c.bib\n',
        }),
      });
    assert.deepEqual(await inProject('metadata:\n  bibliography: a.bib\n'), ['/w/a.bib']);
    assert.deepEqual(await inProject('format:\n  html:\n    bibliography: a.bib\n  pdf: default\n'), [
      '/w/a.bib',
    ]);
    assert.deepEqual(await inProject('metadata-files:\n  - meta/more.yml\n'), ['/w/c.bib']);
  });

  it('is looked for above the draft too, where Pandoc may run, but not above the workspace', async () => {
    const files = memoryFiles({ '/w/refs/x.bib': '', '/refs/y.bib': '', '/w/z.bib': '' });
    const named = (path: string): Promise<string[]> =>
      bibliographies({ files, text: `---\nbibliography: ${path}\n---\n` });
    assert.deepEqual(await named('refs/x.bib'), ['/w/refs/x.bib']);
    assert.deepEqual(await named('refs/y.bib'), ['/w/reports/refs/y.bib']);
    assert.deepEqual(await named('/z.bib'), ['/w/z.bib']);
  });

  it('is said to be out of reach where it is on the web or holds a variable', async () => {
    const text = '---\nbibliography:\n  - https://a.example/x.bib\n  - ${HOME}/y.bib\n  - b.bib\n---\n';
    const { bibliographies: found, faults } = await plan({ files: memoryFiles(beside), text });
    assert.deepEqual(
      found.map(({ path }) => path),
      ['/w/reports/b.bib'],
    );
    assert.deepEqual(
      faults.map(({ line, reason }) => [line, reason]),
      [
        [
          3,
          'The bibliography “https://a.example/x.bib” is an address on the web, and nothing is fetched, so its keys are unknown.',
        ],
        [
          4,
          'The bibliography “${HOME}/y.bib” holds a variable, which is not resolved here, so its keys are unknown.',
        ],
      ],
    );
  });

  it('is that of the folder that holds the draft where several are open', async () => {
    const files = memoryFiles({ '/w/one/refs.bib': '', '/w/refs.bib': '' });
    const text = '---\nbibliography: refs.bib\n---\n';
    assert.deepEqual(await bibliographies({ files, text, workspace: '/w/reports' }), ['/w/reports/refs.bib']);
    assert.deepEqual(await bibliographies({ files, text, workspace: '/w' }), ['/w/refs.bib']);
  });

  it('may be the front matter itself', async () => {
    const text = '---\ntitle: x\nreferences:\n  - id: own2024\n    title: Own\n  - title: No id\n---\n';
    const { own } = await plan({ text });
    assert.deepEqual(
      [own?.entries.map(({ source }) => source.key), own?.faults.map(({ line }) => line)],
      [['own2024'], [6]],
    );
    assert.equal((await plan({ text: '---\ntitle: references\n---\n' })).own, null);
  });

  it('remembers the line that names it', async () => {
    const { bibliographies: found } = await plan({ text: '---\ntitle: x\nbibliography: a.bib\n---\n' });
    assert.deepEqual(found, [
      { path: '/w/reports/a.bib', namedAt: { path: '/w/reports/draft.md', line: 3 }, draftLine: 3 },
    ]);
  });

  it('is what is set, before all', async () => {
    const settings = { bibliography: ['refs/x.bib'] };
    const text = '---\nbibliography: a.bib\n---\n';
    assert.deepEqual(await bibliographies({ files: memoryFiles(beside), settings, text }), ['/w/refs/x.bib']);
  });

  it('is told about where the front matter is broken, with its line in the draft', async () => {
    const { faults } = await plan({ text: '---\ntitle: x\nbibliography: [a\n---\n\nText.\n' });
    assert.equal(faults.length, 1);
    assert.ok((faults[0]?.line ?? 0) >= 3, JSON.stringify(faults));
  });
});

describe('a plan', () => {
  it('is concerned by the files that it chose, and by no others', async () => {
    const files = memoryFiles();
    const found = await plan({ files, text: '---\nbibliography: a.bib\n---\n' });
    const yes = [
      '/w/sources/new.md',
      '/w/reports/a.bib',
      '/w/.evidencelintrc.json',
      '/w/_quarto.yml',
      '/w/reports/_metadata.yml',
      '/w/reports/new.json',
    ];
    const no = ['/w/reports/draft.md', '/w/other.bib', '/w/sources.md', '/w/README.md'];
    assert.deepEqual(
      yes.filter((path) => !found.concerns(path)),
      [],
    );
    assert.deepEqual(
      no.filter((path) => found.concerns(path)),
      [],
    );
  });
});
