import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/core/text/span';
import type { Draft } from '../../server/src/service/draft';
import { createEvidenceService, type EvidenceService } from '../../server/src/service/evidenceService';
import { pathFrom } from '../../server/src/service/paths';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles';
import { workforceSource } from '../support/samples';

const page = '# Foot patrols in Caldria\n\nThere were 1,204 patrols in 2023.\n';

let files: MemoryFiles;
let service: EvidenceService;

function world(contents: Record<string, string>): void {
  files = memoryFiles(contents);
  const logger = { info: () => undefined, warn: () => undefined };
  const bundled = (): Promise<unknown> => Promise.resolve({ sources: [], claims: [] });
  service = createEvidenceService({ files, logger, bundled });
}

const draftOf = (text: string): Draft => ({ path: '/w/notes/draft.md', workspace: '/w', text, settings: {} });
const propose = (text: string, path: string, address = ''): ReturnType<EvidenceService['proposeSource']> =>
  service.proposeSource(draftOf(text), path, address);

describe('a source that is to be added', () => {
  it('is proposed as its reader found it', async () => {
    world({ '/w/inbox/workforce.md': workforceSource });
    const { reference, remark, bibliography, problem } = await propose('', '/w/inbox/workforce.md');
    assert.deepEqual(reference, {
      key: 'ops2024workforce',
      title: 'Police workforce in Caldria, 31 March 2024',
      author: 'Office for Police Statistics',
      issued: '2024-07-18',
      url: 'https://ops.example/workforce-2024',
      doi: '',
      type: 'document',
    });
    assert.deepEqual([remark, problem], ['', '']);
    assert.deepEqual(bibliography, { path: '/w/notes/references.bib', exists: false });
  });

  it('gets the address of the page that it is a copy of, and a key that is free', async () => {
    world({
      '/w/inbox/page.md': page,
      '/w/notes/refs.bib': '@misc{patrols, title = {Another}}\n',
    });
    const { reference, bibliography } = await propose('', '/w/inbox/page.md', 'https://a.example/patrols');
    assert.deepEqual(
      [reference.key, reference.title, reference.url, reference.type],
      ['patrolsb', 'Foot patrols in Caldria', 'https://a.example/patrols', 'webpage'],
    );
    assert.deepEqual(bibliography, { path: '/w/notes/refs.bib', exists: true });
  });

  it('says what could not be read, and that it lies outside', async () => {
    world({ '/elsewhere/report.epub': 'x', '/w/notes/package.json': '{"name": "x"}' });
    const { reference, remark, bibliography } = await propose('', '/elsewhere/report.epub');
    assert.deepEqual([reference.title, reference.key], ['report', 'report']);
    assert.match(remark, /\.epub cannot be read.*lies outside the workspace/);
    assert.equal(bibliography.path, '/w/notes/references.bib');
    assert.match((await propose('', '/w/none.md')).remark, /could not be read \(there is no such file\)/);
  });

  it('goes into the bibliography that the draft names, be it there or not', async () => {
    world({ '/w/inbox/page.md': page, '/w/refs.json': '[]' });
    const target = async (yaml: string): Promise<unknown> =>
      (await propose(`---\n${yaml}\n---\n`, '/w/inbox/page.md')).bibliography;
    assert.deepEqual(await target('bibliography: ../refs.json'), { path: '/w/refs.json', exists: true });
    assert.deepEqual(await target('bibliography: mine.bib'), { path: '/w/notes/mine.bib', exists: false });
    assert.deepEqual(await target('bibliography: [mine.bib, ../refs.json]'), {
      path: '/w/refs.json',
      exists: true,
    });
  });

  it('is not written where the draft names other kinds alone', async () => {
    world({ '/w/inbox/page.md': page, '/w/notes/refs.ris': '' });
    for (const named of ['refs.ris', 'https://a.example/x.bib'])
      assert.match(
        (await propose(`---\nbibliography: ${named}\n---\n`, '/w/inbox/page.md')).problem,
        /cannot be written here/,
      );
  });
});

describe('the edits that add a source', () => {
  /** The bibliography and the draft after them. */
  async function added(
    draft: string,
    bibliography: string,
    text: string,
  ): Promise<readonly [string, string]> {
    const { reference } = await propose(draft, '/w/inbox/page.md');
    const edits = await service.addSource(
      draftOf(draft),
      { path: '/w/inbox/page.md', bibliography, text },
      reference,
    );
    assert.equal(edits.problem, '');
    return [applyEdits(text, edits.entry ? [edits.entry] : []), applyEdits(draft, edits.draft)];
  }

  it('make a text that the draft can be checked against', async () => {
    world({ '/w/inbox/page.md': page });
    const before = 'There were 1,204 patrols in Caldria in 2023 [@patrols].\n';
    const [bib, draft] = await added(before, '/w/notes/references.bib', '');
    assert.equal(draft, `---\nbibliography: references.bib\n---\n\n${before}`);
    assert.match(bib, /file = \{\.\.\/inbox\/page\.md\}/);
    files.put('/w/notes/references.bib', bib);
    service.changedAll();
    const check = await service.check(draftOf(draft));
    assert.deepEqual([check?.status.supported, check?.findings], [1, []]);
  });

  it('name a new bibliography in the front matter that is there', async () => {
    world({ '/w/inbox/page.md': page });
    const name = async (draft: string): Promise<string> =>
      (await added(draft, '/w/notes/references.bib', ''))[1];
    assert.equal(await name('---\ntitle: x\n---\n'), '---\nbibliography: references.bib\ntitle: x\n---\n');
    assert.equal(await name('---\n---\n\nText.\n'), '---\nbibliography: references.bib\n---\n\nText.\n');
    assert.equal(
      await name('---\r\ntitle: x\r\n---\r\n'),
      '---\r\nbibliography: references.bib\r\ntitle: x\r\n---\r\n',
    );
  });

  it('leave the draft alone where its bibliography is known', async () => {
    const text = '@misc{a, title = {A}}\n';
    world({ '/w/inbox/page.md': page, '/w/notes/refs.bib': text });
    const [bib, draft] = await added('Text.\n', '/w/notes/refs.bib', text);
    assert.ok(bib.startsWith(text) && bib.length > text.length);
    assert.equal(draft, 'Text.\n');
  });

  it('are none for a key that is no key or is there, and say so', async () => {
    world({ '/w/inbox/page.md': page });
    const { reference } = await propose('', '/w/inbox/page.md');
    const problem = async (key: string, text: string): Promise<string> => {
      const into = { path: '/w/inbox/page.md', bibliography: '/w/notes/r.bib', text };
      const { entry, problem: why } = await service.addSource(draftOf(''), into, { ...reference, key });
      assert.equal(entry, null);
      return why;
    };
    assert.match(await problem('a b', ''), /A key is made of letters/);
    assert.match(await problem('a', '@misc{a, title = {A}}\n'), /the key is there already/);
  });
});

describe('a path as it is written in a file', () => {
  it('counts from the folder of the file', () => {
    assert.equal(pathFrom('/w/notes', '/w/notes/a.md'), 'a.md');
    assert.equal(pathFrom('/w/notes', '/w/b/c.md'), '../b/c.md');
    assert.equal(pathFrom('/w', '/w/b/c.md'), 'b/c.md');
    assert.equal(pathFrom('/', '/b.md'), 'b.md');
    assert.equal(pathFrom('/w/a/b', '/x.md'), '../../../x.md');
    assert.equal(pathFrom('c:/w', 'c:/w/a.md'), 'a.md');
    assert.equal(pathFrom('c:/w', 'd:/a.md'), 'd:/a.md');
    assert.equal(pathFrom('//one/share', '//two/share/a.md'), '//two/share/a.md');
  });
});
