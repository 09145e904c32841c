import assert from 'node:assert/strict';
import { readTextSource } from '../../server/src/sources';

/** The shape of what reference managers export, about works that do not exist. */
const zotero = `
@online{marran2024,
  title = {Foot Patrols in {{Caldria}}: {{A}} Review of the {\\mkbibquote{Evidence}}},
  author = {Marran, Ída and \\noopsort{Oste}{Oste}, Mikael and {{Office for Police Statistics}}},
  date = {2024-07-18},
  url = {https://ops.example/patrols_2024?a=1&b=2\\#main},
  urldate = {2025-01-02},
  abstract = {Patrols rose by 12\\% (from 20\\% to 32\\%) \\& cost \\textsterling 3\\,m.

Second paragraph, with an address: ida@ops.example, and {braces}.},
  langid = {british},
  pubstate = {prepublished},
  keywords = {foot patrols,police,{{UK}}},
  file = {/home/ida/Zotero/storage/AB12CD34/Marran et al. - 2024 - Foot Patrols.pdf;/home/ida/Zotero/storage/EF56GH78/patrols.html},
  annotation = {Read \\emph{twice}; see @oste2023 \\\\
citation-key: other}
}

@article{oste2023,
  title = {Costs of Trams, \\$5--\\$7 a Ride},
  author = {Oste, M. and family=Berg, given=Jan, prefix=van der, useprefix=true},
  year = 2023,
  month = mar,
  journal = {J. Transp.},
  volume = {12},
  doi = {10.1000/j.tr_2023},
  eprint = {2301.01234},
  eprinttype = {arxiv},
  options = {useprefix=true},
  file = {Full Text PDF:files/12/Oste - 2023 - Costs of Trams.pdf:application/pdf;Snapshot:files/13/index.html:text/html},
  note = {00012 citations (Crossref) [2024-01-01]},
  groups = {transport,reading list}
}

@comment{jabref-meta: databaseType:biblatex;}

@Comment{jabref-meta: grouping:
0 AllEntriesGroup:;
1 StaticGroup:transport\\;0\\;1\\;0x8a8a8aff\\;\\;\\;;
2 KeywordGroup:reading list\\;0\\;keywords\\;read\\;0\\;0\\;1\\;\\;\\;\\;;
}

@comment{jabref-meta: saveActions:enabled;
all-text-fields[identity]
;}

@Comment{x-kbibtex-encoding=utf-8}
`;

const { references, faults } = readTextSource('/w/refs.bib', new TextEncoder().encode(zotero));

describe('an export of a reference manager', () => {
  it('is read without fault', () => {
    assert.deepEqual(faults, []);
    assert.deepEqual(
      references.map(({ key, issued, doi }) => [key, issued, doi]),
      [
        ['marran2024', '2024-07-18', ''],
        ['oste2023', '2023-03', '10.1000/j.tr_2023'],
      ],
    );
  });

  it('keeps titles, addresses and files as they are meant', () => {
    assert.equal(references[0]?.title, 'Foot Patrols in Caldria: A Review of the Evidence');
    assert.equal(references[0]?.url, 'https://ops.example/patrols_2024?a=1&b=2#main');
    assert.equal(references[1]?.title, 'Costs of Trams, $5–$7 a Ride');
    assert.deepEqual(references[0]?.attached?.files, [
      '/home/ida/Zotero/storage/AB12CD34/Marran et al. - 2024 - Foot Patrols.pdf',
      '/home/ida/Zotero/storage/EF56GH78/patrols.html',
    ]);
    assert.deepEqual(references[1]?.attached, {
      line: 19,
      files: ['files/12/Oste - 2023 - Costs of Trams.pdf', 'files/13/index.html'],
    });
  });

  it('gives names that can be read', () => {
    assert.match(references[0]?.author ?? '', /^Marran, Í\..*Office for Police Statistics$/);
    assert.equal(references[1]?.author, 'Oste, M. and van der Berg, J.');
  });
});
