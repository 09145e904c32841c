import assert from 'node:assert/strict';
import type { Source } from '../../server/src/core/corpus/source';
import { readTextSource, type SourceReading } from '../../server/src/sources';
import { latexAddress, latexText } from '../../server/src/sources/latexText';

const read = (text: string): SourceReading => readTextSource('refs.bib', new TextEncoder().encode(text));
const first = (text: string): Source | undefined => read(text).references[0];
const keysIn = (text: string): string[] => read(text).references.map((source) => source.key);
const faultsIn = (text: string): string[] =>
  read(text).faults.map(({ line, reason }) => `${line}: ${reason}`);

describe('readSource of BibTeX', () => {
  it('reads a BibLaTeX entry', () => {
    const reading = read(`@report{marran2024,
  title = {Officers in {Northmoor}}, subtitle = {Caf\\'e \\& na{\\"\\i}ve},
  author = {Marran, Ines and {Office for Police Statistics}},
  institution = {The Office}, date = {2024-07-18},
  url = {https://a.example/x\\_y%20z}, doi = {10.1000/a_b}, note = {Seen},
}`);
    assert.deepEqual(reading.faults, []);
    assert.deepEqual(reading.texts, []);
    assert.deepEqual(reading.references, [
      {
        key: 'marran2024',
        type: 'report',
        title: 'Officers in Northmoor: Café & naïve',
        author: 'Marran, I. and Office for Police Statistics',
        publisher: 'The Office',
        issued: '2024-07-18',
        url: 'https://a.example/x_y%20z',
        doi: '10.1000/a_b',
        origin: 'refs.bib',
        readable: false,
        note: 'Seen',
      },
    ]);
  });

  it('reads a BibTeX entry with abbreviations, joined values and months', () => {
    const source = first(`@string(home = "Home Office")
@TechReport(k1, title = "A " # {B}, institution = home, year = 2015, month = mar, howpublished = {\\url{https://a.example/r}})`);
    assert.deepEqual(
      [source?.type, source?.title, source?.publisher, source?.issued, source?.url],
      ['report', 'A B', 'Home Office', '2015-03', 'https://a.example/r'],
    );
    assert.equal(first('@misc{a, year = {2015}, month = "December"}')?.issued, '2015-12');
    assert.equal(first('@misc{a, year = {c. 2015}}')?.issued, '2015');
    assert.equal(first('@misc{a, month = may}')?.issued, '');
  });

  it('reads names in either order, with particles and bodies', () => {
    const author = (names: string): string | undefined => first(`@misc{a, author = {${names}}}`)?.author;
    assert.equal(author('Ines Marran and Oste, Mikael'), 'Marran, I. and Oste, M.');
    assert.equal(author('Ludwig van Beethoven'), 'van Beethoven, L.');
    assert.equal(author('van der Berg, Jan Piet'), 'van der Berg, J. P.');
    assert.equal(author('King, Jr., Martin L.'), 'King, M. L.');
    assert.equal(author('{Barnes and Noble, Inc.}'), 'Barnes and Noble, Inc.');
    assert.equal(author("Garc{\\'i}a, Jos{\\'e}"), 'García, J.');
    assert.equal(author('A, B and C, D and E, F and G, H'), 'A, B. and others');
    assert.equal(author('Marran, I. and others'), 'Marran, I. and others');
    assert.equal(first('@book{a, editor = {Newburn, Tim}}')?.author, 'Newburn, T.');
  });

  it('passes over comments, preambles and text between entries', () => {
    const text =
      'Text with an a@b.c\n@comment{x}\n@preamble{"\\newcommand"}\n@misc{one, title = {A}} and\n@misc{two,}\n';
    assert.deepEqual(keysIn(text), ['one', 'two']);
    assert.deepEqual(faultsIn(text), []);
  });

  it('stays silent for an empty file', () => {
    for (const text of ['', '\n\n', '% nothing yet\n', '@comment{jabref-meta: x;}']) {
      assert.deepEqual(read(text), { texts: [], references: [], faults: [] });
    }
  });

  it('reads line breaks of either kind', () => {
    assert.equal(first('@misc{a,\r\n  title = {One\r\n  two},\r\n}\r\n')?.title, 'One two');
  });

  it('loses a broken entry alone, and tells its line', () => {
    const text = `@misc{one, title = {A}}
@book{broken,
  title = {No end,
  year = 2020

@misc{two,
  title = {B}
  year = 2001
}
@misc{three, title = {C}}
`;
    assert.deepEqual(keysIn(text), ['one', 'three']);
    const faults = faultsIn(text);
    assert.equal(faults.length, 2);
    assert.match(
      faults[0] ?? '',
      /^2: The entry “broken” could not be read \(it is not closed\), so its key is unknown\.$/,
    );
    assert.match(faults[1] ?? '', /^8: The entry “two” could not be read \(unexpected “y”\)/);
  });

  it('keeps abbreviations of a file with a broken entry', () => {
    assert.equal(
      first('@string{ho = {Home Office}}\n@misc{bad\n@misc{a, publisher = ho}\n')?.publisher,
      'Home Office',
    );
  });

  it('tells an entry without a key and a key that stands twice', () => {
    const text = '@misc{, title = {A}}\n@misc{one, title = {B}}\n@misc{one, title = {C}}\n';
    assert.deepEqual(faultsIn(text), [
      '1: This @misc entry has no key, so it cannot be cited.',
      '3: The key “one” stands in line 2 already; only that entry is used.',
    ]);
    assert.equal(first(text)?.title, 'B');
  });

  it('reads a large library soon', () => {
    const text = Array.from(
      { length: 2000 },
      (_, index) => `@misc{k${index}, title = {T ${index}}, year = 2001}`,
    ).join('\n');
    const start = performance.now();
    assert.equal(keysIn(text).length, 2000);
    assert.ok(performance.now() - start < 3000);
  });
});

describe('latexText', () => {
  const cases: readonly [string, string][] = [
    ["Caf\\'e, {\\'E}tude, na\\\"{\\i}ve", 'Café, Étude, naïve'],
    ['Fran\\c{c}ois \\c cedille, \\v{S}koda, \\H{o}', 'François çedille, Škoda, ő'],
    ["\\O{}stergaard, \\aa rhus, Stra{\\ss}e, {\\L}ód{\\'z}", 'Østergaard, århus, Straße, Łódź'],
    ['5\\% of \\pounds 3 \\& more\\_x \\#1', '5% of £3 & more_x #1'],
    ["``quoted'' and 2010--2012 --- so", '“quoted” and 2010–2012 — so'],
    ['\\emph{Very} \\textbf{bold~one}\\,x', 'Very bold onex'],
    ['set \\{2\\}', 'set {2}'],
    ['Plain words, 15%', 'Plain words, 15%'],
    ['', ''],
  ];
  for (const [written, plain] of cases) it(`reads ${written}`, () => assert.equal(latexText(written), plain));

  it('leaves addresses as they are', () => {
    assert.equal(latexAddress('https://a.example/~x/--y_z%20?a=b&c'), 'https://a.example/~x/--y_z%20?a=b&c');
    assert.equal(latexAddress('\\url{https://a.example/x\\_y}'), 'https://a.example/x_y');
  });
});
