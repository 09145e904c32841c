import assert from 'node:assert/strict';
import { readCitations } from '../../../server/src/core/citations/read';
import type { CorpusEntry } from '../../../server/src/core/corpus/corpus';
import { createCorpus } from '../../../server/src/core/corpus/create';
import type { SourceFault } from '../../../server/src/core/corpus/source';
import { uncheckedSources } from '../../../server/src/core/evidence/unchecked';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { blankSource } from '../../support/corpora';

const text = (key: string, origin: string): CorpusEntry => ({
  source: { ...blankSource, key, origin },
  claims: [],
});
const reference = (key: string, files: readonly string[], url = ''): CorpusEntry => ({
  source: {
    ...blankSource,
    key,
    url,
    origin: '/w/refs.bib',
    readable: false,
    attached: { line: 7, files },
  },
  claims: [],
});
const fault = (path: string, more: Partial<SourceFault> = {}): SourceFault => ({
  path,
  line: 3,
  reason: 'It is broken.',
  ...more,
});

const entries = [
  text('marran', '/w/sources/marran.md'),
  reference('oste', ['/w/files/1.pdf'], 'https://oste.example/x'),
];

/** What is told in a draft of these faults: the words at the place, and how many more there are. */
function told(draft: string, ...faults: SourceFault[]): [string, number][] {
  const document = parseMarkdown(draft);
  return uncheckedSources(document, readCitations(document), createCorpus(entries, faults)).map(
    ({ span, more }) => [draft.slice(span.start, span.end), more],
  );
}

const placed = (draft: string, ...faults: SourceFault[]): string[] =>
  told(draft, ...faults).map(([words]) => words);

describe('what could not be read', () => {
  it('is told at the first citation that counts on it', () => {
    const draft = 'One [see @marran, p. 3]. Two @marran. Three [@oste].\n';
    assert.deepEqual(placed(draft, fault('/w/sources/marran.md')), ['marran']);
    assert.deepEqual(placed(draft, fault('/w/files/1.pdf')), ['oste']);
    assert.deepEqual(placed(draft, fault('/w/refs.bib', { key: 'oste' })), ['oste']);
    assert.deepEqual(placed(draft, fault('/w/refs.bib', { key: 'marran' })), ['marran']);
  });

  it('is told where a link or a footnote leads to it', () => {
    assert.deepEqual(placed('A [report](https://oste.example/x).\n', fault('/w/files/1.pdf')), ['report']);
    assert.deepEqual(
      placed('A report.[^1]\n\n[^1]: See http://www.oste.example/x/.\n', fault('/w/files/1.pdf')).length,
      1,
    );
  });

  it('is told at a key that leads to nothing where the file or the entry has its name', () => {
    assert.deepEqual(placed('So [@berg2020].\n', fault('/w/sources/Berg2020.pdf')), ['berg2020']);
    assert.deepEqual(placed('So [@berg2020].\n', fault('/w/refs.bib', { key: 'berg2020' })), ['berg2020']);
  });

  it('is told once a file', () => {
    const faults = [1, 2, 3].map((line) => fault('/w/sources/marran.md', { line }));
    assert.deepEqual(told('One [@marran]. Two [@marran].\n', ...faults), [['marran', 2]]);
  });

  it('is told at the line that names a bibliography', () => {
    const draft = '---\ntitle: x\nbibliography: refs.bib\n---\n\nText.\n';
    assert.deepEqual(placed(draft, fault('/w/refs.bib', { draftLine: 3 })), ['bibliography: refs.bib']);
    const list = '---\r\nbibliography:\r\n  - refs.bib\r\n---\r\n\r\nText.\r\n';
    assert.deepEqual(placed(list, fault('/w/refs.bib', { draftLine: 3 })), ['- refs.bib']);
  });

  it('is told on the first line where the bibliography was named elsewhere and the draft cites by key', () => {
    const wide = fault('/w/refs.bib', { draftLine: 0 });
    assert.deepEqual(placed('\n# Title\n\nSo [@marran].\n', wide), ['# Title']);
    assert.deepEqual(placed('\n# Title\n\nSo they say.\n', wide), []);
  });

  it('is left to the status where the draft does not count on it', () => {
    const draft = 'One [@marran]. A [link](https://other.example).\n';
    const others = [
      fault('/w/files/1.pdf'),
      fault('/w/refs.bib'),
      fault('/w/refs.bib', { key: 'oste' }),
      fault('/w/sources/other.md'),
      fault('/w/.evidencelintrc.json'),
      fault('/w/sources/marran.md', { key: 'nobody' }),
    ];
    assert.deepEqual(placed(draft, ...others), []);
    assert.deepEqual(placed('', ...others), []);
  });

  it('is not told of a second text that stands in for the first', () => {
    const twice = [text('marran', '/w/one/marran.md'), text('marran', '/w/two/marran.md')];
    const document = parseMarkdown('One [@marran].\n');
    const corpus = createCorpus(twice, []);
    assert.equal(corpus.faults.length, 1);
    assert.deepEqual(uncheckedSources(document, readCitations(document), corpus), []);
  });
});
