import assert from 'node:assert/strict';
import { readTextSource } from '../../server/src/sources';

const read = (text: string) => readTextSource('refs.bib', new TextEncoder().encode(text));

describe('what a BibTeX entry takes over', () => {
  it('is the whole’s title as its publication, its body and its year, but none of its own', () => {
    const { references } =
      read(`@incollection{part, title = {Foot patrols}, author = {Marran, Ida}, crossref = {Whole}}
@book{whole, title = {Policing}, publisher = {Oste}, year = 2024, url = {https://oste.example}, file = {whole.pdf}}`);
    const [part] = references;
    assert.deepEqual(
      [part?.title, part?.author, part?.publisher, part?.issued, part?.url, part?.attached],
      ['Foot patrols', 'Marran, I.', 'Oste', '2024', '', undefined],
    );
    assert.equal(references[1]?.title, 'Policing');
  });

  it('is all of its data, which is no entry itself', () => {
    const { references } = read(`@xdata{office, institution = {The Office}, date = {2024-07}}
@report{a, title = {A}, xdata = {office, missing}}
@report{b, title = {B}, date = {2023}, xdata = {office}}`);
    assert.deepEqual(
      references.map(({ key, publisher, issued }) => [key, publisher, issued]),
      [
        ['a', 'The Office', '2024-07'],
        ['b', 'The Office', '2023'],
      ],
    );
  });

  it('comes to an end where entries name each other or themselves', () => {
    const { references } = read(
      '@book{a, title = {A}, crossref = {b}}\n@book{b, publisher = {P}, crossref = {a}}\n@book{c, title = {C}, crossref = {c}}',
    );
    assert.deepEqual(
      references.map(({ title }) => title),
      ['A', '', 'C'],
    );
  });
});

describe('the folder of files that JabRef notes', () => {
  const entry = '@report{a, title = {A}, file = {:smith.pdf:PDF;/abs/other.pdf}}\n';
  const filesOf = (text: string) => read(text).references[0]?.attached?.files;

  it('holds the files that are named without a place', () => {
    assert.deepEqual(filesOf(`${entry}@Comment{jabref-meta: fileDirectory:papers/2024/;}`), [
      'papers/2024/smith.pdf',
      '/abs/other.pdf',
    ]);
    assert.deepEqual(
      filesOf(
        `${entry}@Comment{jabref-meta: fileDirectory-ida-laptop:C:\\\\Users\\\\Ida\\\\papers;}\n@Comment{jabref-meta: fileDirectory:../papers;}`,
      ),
      ['../papers/smith.pdf', '/abs/other.pdf'],
    );
  });

  it('is the bibliography’s own where nothing is noted', () => {
    assert.deepEqual(filesOf(`${entry}@Comment{jabref-meta: databaseType:bibtex;}`), [
      'smith.pdf',
      '/abs/other.pdf',
    ]);
  });
});
