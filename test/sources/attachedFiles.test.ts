import assert from 'node:assert/strict';
import { filesInField } from '../../server/src/sources/attachedFiles';
import { readTextSource } from '../../server/src/sources';

describe('the files of a bibliography entry', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    [
      'Zotero’s, with title and type',
      'Full Text PDF:/home/ida/files/12/Smith 2020.pdf:application/pdf',
      ['/home/ida/files/12/Smith 2020.pdf'],
    ],
    [
      'several, the PDF first',
      'Snapshot:files/13/page.html:text/html;Full Text:files/12/Smith - 2020 - A title.pdf:application/pdf',
      ['files/12/Smith - 2020 - A title.pdf', 'files/13/page.html'],
    ],
    ['a bare path', 'files/12/x.pdf', ['files/12/x.pdf']],
    ['several bare paths', '/s/A/x.pdf;/s/B/y.html', ['/s/A/x.pdf', '/s/B/y.html']],
    ['JabRef’s', ':papers/Smith2020.pdf:PDF', ['papers/Smith2020.pdf']],
    ['JabRef’s of other kinds', 'Data:papers/d.docx:Word 2007;:p.odt:', ['papers/d.docx', 'p.odt']],
    [
      'Windows, escaped',
      'PDF:C\\:\\\\Users\\\\Ida\\\\files\\\\12\\\\x.pdf:application/pdf',
      ['C:/Users/Ida/files/12/x.pdf'],
    ],
    ['Windows, bare', 'C:\\Users\\Ida\\x.pdf', ['C:/Users/Ida/x.pdf']],
    ['Windows, bare and escaped', 'C\\:\\\\Users\\\\Ida\\\\x.pdf', ['C:/Users/Ida/x.pdf']],
    ['Windows, JabRef', ':C\\:/Users/Ida/x.pdf:PDF', ['C:/Users/Ida/x.pdf']],
    ['Mendeley’s', ':C$\\backslash$:/Users/Ida/x.pdf:pdf', ['C:/Users/Ida/x.pdf']],
    ['marks in names', 'A\\: b\\; c:files/12/A\\: b\\; c.pdf:application/pdf', ['files/12/A: b; c.pdf']],
    ['a colon in the title', 'Smith: a study:files/1/a.pdf:application/pdf', ['files/1/a.pdf']],
    ['LaTeX’s escapes', '{files/12/a\\_b \\& c.pdf}', ['files/12/a_b & c.pdf']],
    ['a file’s address', 'file:///home/ida/x.pdf', ['/home/ida/x.pdf']],
    ['one file twice', 'a.pdf;a.pdf', ['a.pdf']],
    ['nothing', '', []],
    ['an address on the web', 'https://a.example/x.pdf', []],
    ['an address as JabRef writes it', ':https\\://a.example/x.pdf:URL', []],
    ['separators alone', ';:;::', []],
  ];
  for (const [what, written, paths] of cases) {
    it(`are read: ${what}`, () => assert.deepEqual(filesInField(written), paths));
  }

  const attachedIn = (path: string, text: string): unknown[] =>
    readTextSource(path, new TextEncoder().encode(text)).references.map(({ attached }) => attached);

  it('come with the line of a BibTeX entry', () => {
    const text = '@book{a, title = {A}}\n\n@book{b, title = {B},\n  file = {files/b.pdf}}\n';
    assert.deepEqual(attachedIn('/w/refs.bib', text), [undefined, { line: 3, files: ['files/b.pdf'] }]);
  });

  it('come from CSL items that a script of the writer gave them', () => {
    const items = [
      { id: 'a', file: 'files/a.pdf' },
      { id: 'b', file: ['b.html', 'b.pdf'] },
      { id: 'c', attachments: [{ title: 'PDF', path: '/s/c.pdf' }, { localPath: '/s/d.txt' }] },
      { id: 'd', note: 'files/none.pdf' },
      { id: 'e', attachments: [{ title: 'A link' }, null], file: 7 },
    ];
    const files = (attachedIn('/w/refs.json', JSON.stringify(items)) as { files: string[] }[]).map(
      (one) => one?.files,
    );
    assert.deepEqual(files.slice(0, 4), [
      ['files/a.pdf'],
      ['b.pdf', 'b.html'],
      ['/s/c.pdf', '/s/d.txt'],
      undefined,
    ]);
  });

  it('are read in linear time', () => {
    const started = performance.now();
    for (const mark of [':', ';', '\\', '{', 'a:', '\\:;'])
      assert.ok(filesInField(mark.repeat(50_000)).length <= 50_000);
    assert.ok(performance.now() - started < 2000);
  });
});
