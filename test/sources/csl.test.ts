import assert from 'node:assert/strict';
import { readTextSource, type SourceReading } from '../../server/src/sources';

const read = (text: string, path = 'refs.json'): SourceReading =>
  readTextSource(path, new TextEncoder().encode(text));
const faultsIn = (text: string, path?: string): string[] =>
  read(text, path).faults.map(({ line, reason }) => `${line}: ${reason}`);

const item = {
  id: 'marran2024',
  type: 'report',
  title: 'Officers in Northmoor',
  author: [{ family: 'Marran', given: 'Ines B.' }, { literal: 'Office for Police Statistics' }],
  'container-title': 'The Review',
  publisher: 'The Office',
  issued: { 'date-parts': [['2024', 7]] },
  URL: 'https://a.example/x',
  DOI: '10.1000/abc',
  note: 'Seen.',
};

describe('readSource of CSL', () => {
  const expected = {
    key: 'marran2024',
    type: 'report',
    title: 'Officers in Northmoor',
    author: 'Marran, I. B. and Office for Police Statistics',
    publisher: 'The Review',
    issued: '2024-07',
    url: 'https://a.example/x',
    doi: '10.1000/abc',
    origin: 'refs.json',
    readable: false,
    note: 'Seen.',
  };

  it('reads CSL-JSON, also with tabs', () => {
    assert.deepEqual(read(JSON.stringify([item])), { texts: [], references: [expected], faults: [] });
    assert.deepEqual(read(JSON.stringify([item], null, '\t')).references, [expected]);
    assert.deepEqual(read(JSON.stringify({ references: [item] })).references, [expected]);
  });

  it('reads references in YAML', () => {
    const text = `---
references:
- id: marran2024
  title: Officers in Northmoor
  author:
  - family: Marran
    given: Ines
  issued:
    year: 2024
    month: 7
    day: 18
- id: 2024b
  issued: 2024-07-18
  author: Office for Police Statistics
...
`;
    const { references, faults } = read(text, 'refs.yaml');
    assert.deepEqual(faults, []);
    assert.deepEqual(
      references.map(({ key, author, issued }) => [key, author, issued]),
      [
        ['marran2024', 'Marran, I.', '2024-07-18'],
        ['2024b', 'Office for Police Statistics', '2024-07-18'],
      ],
    );
  });

  it('reads dates of every form', () => {
    const issued = (date: unknown): string | undefined =>
      read(JSON.stringify([{ id: 'a', issued: date }])).references[0]?.issued;
    assert.equal(issued({ 'date-parts': [[2024, 7, 8]] }), '2024-07-08');
    assert.equal(issued({ 'date-parts': [[2024]], circa: true }), '2024');
    assert.equal(issued({ raw: 'July 2024' }), '2024');
    assert.equal(issued({ literal: 'n.d.' }), '');
    assert.equal(issued([{ year: 2024, month: 2 }]), '2024-02');
    for (const odd of [undefined, null, 5, [], {}, { 'date-parts': [] }, { 'date-parts': [[null]] }])
      assert.equal(issued(odd), '', JSON.stringify(odd));
  });

  it('stays silent for an empty list and odd fields', () => {
    assert.deepEqual(read('[]'), { texts: [], references: [], faults: [] });
    const odd = read('[{"id": 7, "title": ["x"], "author": "A Body", "URL": null, "unknown": {}}]');
    assert.deepEqual(odd.faults, []);
    assert.deepEqual(
      [odd.references[0]?.key, odd.references[0]?.title, odd.references[0]?.author],
      ['7', '', 'A Body'],
    );
  });

  it('tells what is broken by its line, and keeps the rest', () => {
    const text = '[\n  {"id": "a"},\n  {"title": "no id"},\n  {"id": "a"},\n  5,\n  {"id": "b"}\n]';
    assert.deepEqual(
      read(text).references.map((source) => source.key),
      ['a', 'b'],
    );
    assert.deepEqual(faultsIn(text), [
      '3: This reference has no id, so it cannot be cited.',
      '4: The key “a” stands in line 2 already; only that reference is used.',
      '5: This reference has no id, so it cannot be cited.',
    ]);
  });

  it('tells a file that cannot be parsed, and one that holds no references', () => {
    assert.match(faultsIn('[\n{"id": "a"},\n{"id": \n').join(), /^[34]: This bibliography could not be read/);
    for (const text of ['{"compilerOptions": {}}', '"text"', '']) {
      assert.deepEqual(faultsIn(text), ['0: This file holds no list of references.']);
    }
  });
});
