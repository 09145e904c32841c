import assert from 'node:assert/strict';
import type { Source } from '../../server/src/core/corpus/source';
import { applyEdits } from '../../server/src/core/text/span';
import { readTextSource } from '../../server/src/sources';
import { authorsIn, keyProblem, proposedKey, type NewReference } from '../../server/src/sources/newReference';
import { writeReference } from '../../server/src/sources/writeReference';

const whole: NewReference = {
  key: 'marran2024patrols',
  type: 'report',
  title: 'Foot patrols in Caldria: a review',
  author: 'Marran, I. and Office for Police Statistics',
  issued: '2024-07-18',
  url: 'https://ops.example/patrols_2024?a=1&b=%20#main',
  doi: '10.1000/a_b',
  file: 'files/12/Marran - 2024.pdf',
};
const bare: NewReference = { ...whole, key: 'x', author: '', issued: '', url: '', doi: '', file: '' };

const references = (text: string, ending: string): readonly Source[] => {
  const { references: read, faults } = readTextSource(`/w/refs.${ending}`, new TextEncoder().encode(text));
  assert.deepEqual(faults, [], text);
  return read;
};

function written(text: string, ending: string, reference: NewReference): string {
  const edit = writeReference(text, ending, reference);
  assert.ok(edit, `${ending} of ${JSON.stringify(reference)}`);
  return applyEdits(text, [edit]);
}

function readBack(text: string, ending: string, reference: NewReference): NewReference {
  const source = references(written(text, ending, reference), ending).find(
    ({ key }) => key === reference.key,
  );
  assert.ok(source);
  const { key, type, title, author, issued, url, doi } = source;
  return { key, type, title, author, issued, url, doi, file: source.attached?.files[0] ?? '' };
}

const endings = ['bib', 'json', 'yaml'];

describe('a reference that is written', () => {
  const odd: readonly Partial<NewReference>[] = [
    {},
    { type: 'webpage' },
    { type: 'article-journal', issued: '2024' },
    { type: 'book', issued: '2024-07' },
    { title: '50% of $5 & #1_a {b} ~c^d \\e' },
    { title: "A -- dash --- and ``quotes'' and '''three" },
    { title: 'Yes: "quoted", it’s [so]' },
    { title: '- not a list' },
    { title: '2024' },
    { title: 'Überfälle in Łódź – naïve' },
    { author: 'Marran, I., Oste, M. and van der Berg, J. P.' },
    { author: 'Home Office' },
    { author: 'Office of the Chair' },
    { file: 'a: b; c $d.pdf' },
    { file: '../outside/x.md' },
    { key: 'ops:2024.a-b' },
  ];
  for (const ending of endings) {
    for (const fields of [...odd.map((one) => ({ ...whole, ...one })), bare]) {
      it(`is read back from .${ending}: ${JSON.stringify(Object.values(fields)).slice(0, 70)}`, () => {
        assert.deepEqual(readBack('', ending, fields), fields);
      });
    }
  }

  const before: readonly [string, string][] = [
    ['bib', '% My references\n@book{a, title = {A}}\n'],
    ['bib', '@book{a, title = {A}}'],
    ['json', '[{"id": "a"}]'],
    ['json', '[\n  {\n    "id": "a"\n  }\n]\n'],
    ['json', '{ "references": [ { "id": "a" } ], "more": [1] }\n'],
    ['json', '[]'],
    ['yaml', 'references:\n- id: a\n  title: A\n'],
    ['yaml', '---\nreferences:\n  - id: a\n    title: A\n...\n'],
    ['yaml', '- id: a\n- id: b\n\n# the end\n'],
    ['yml', 'references:\n  - id: a\n    title: A\nmore: 1\n'],
  ];
  for (const [ending, text] of before) {
    it(`leaves what stands there: ${JSON.stringify(text)}`, () => {
      const keys = references(text, ending).map(({ key }) => key);
      const after = written(text, ending, whole);
      assert.deepEqual(
        references(after, ending).map(({ key }) => key),
        [...keys, whole.key],
      );
      const edit = writeReference(text, ending, whole);
      assert.ok(edit && text.slice(edit.span.start, edit.span.end).trim() === '');
    });
  }

  it('is not written where the file is something else, or has the key already', () => {
    assert.equal(writeReference('{ "a": 1 }', 'json', whole), null);
    assert.equal(writeReference('[{', 'json', whole), null);
    assert.equal(writeReference('a: 1\n', 'yaml', whole), null);
    assert.equal(writeReference('TY  - RPRT\n', 'ris', whole), null);
    for (const ending of endings) {
      const text = written('', ending, whole);
      assert.equal(writeReference(text, ending, whole), null, ending);
    }
  });
});

describe('names in a line', () => {
  it('are told apart as they are shown or typed', () => {
    assert.deepEqual(authorsIn('Marran, Ida; Oste, Mikael'), [
      { family: 'Marran', given: 'Ida' },
      { family: 'Oste', given: 'Mikael' },
    ]);
    assert.deepEqual(authorsIn('Marran, I., Oste, M. and Berg, J.-P.'), [
      { family: 'Marran', given: 'I.' },
      { family: 'Oste', given: 'M.' },
      { family: 'Berg', given: 'J.-P.' },
    ]);
    assert.deepEqual(authorsIn('Home Office'), [{ literal: 'Home Office' }]);
    assert.deepEqual(authorsIn('  '), []);
  });
});

describe('a key that is proposed', () => {
  const none = (): boolean => false;
  it('is made of name, year and a word of the title', () => {
    assert.equal(proposedKey(whole, none), 'marran2024patrols');
    assert.equal(
      proposedKey({ title: 'Über Züge', author: 'Łódź Office', issued: '2020' }, none),
      'odz2020uber',
    );
    assert.equal(proposedKey({ title: '', author: '', issued: '' }, none), 'source');
    assert.equal(
      proposedKey(whole, (key) => key === 'marran2024patrols'),
      'marran2024patrolsb',
    );
  });

  it('can be cited', () => {
    for (const key of ['a', 'marran2024', 'ops:2024.a-b', 'пункт3']) assert.equal(keyProblem(key), null, key);
    for (const key of ['', 'a b', 'a,', '{a}', 'a.', '-a', 'a@b', 'a"b'])
      assert.notEqual(keyProblem(key), null, key);
  });
});
