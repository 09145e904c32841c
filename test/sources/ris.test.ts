import assert from 'node:assert/strict';
import { readRis } from '../../server/src/sources/ris';

const good = `TY  - RPRT
ID  - marran2024
AU  - Marran, Ines
AU  - Office for Police Statistics
TI  - Officers in Northmoor
PB  - The Office
PY  - 2024/07/18/
UR  - https://a.example/x
DO  - https://doi.org/10.1000/abc
ER  - 
`;

describe('readRis', () => {
  it('reads a record as a source that can be cited', () => {
    const { references, faults } = readRis('a.ris', `\r\n${good.replace(/\n/g, '\r\n')}`);
    assert.deepEqual(faults, []);
    assert.deepEqual(references, [
      {
        key: 'marran2024',
        type: 'report',
        title: 'Officers in Northmoor',
        author: 'Marran, I. and Office for Police Statistics',
        publisher: 'The Office',
        issued: '2024-07-18',
        url: 'https://a.example/x',
        doi: '10.1000/abc',
        origin: 'a.ris',
        readable: false,
        note: '',
      },
    ]);
  });

  it('makes a key where a record has none, and goes on over lines without a tag', () => {
    const { references } = readRis(
      'a.ris',
      'TY  - JOUR\nA1  - de Oste, P.\nT1  - A long\n  title\nY1  - 2021//\nJO  - J\nER  -\n',
    );
    assert.deepEqual(
      references.map(({ key, title, issued, publisher }) => [key, title, issued, publisher]),
      [['de2021', 'A long title', '2021', 'J']],
    );
  });

  it('loses one record to a fault in it, and says its line', () => {
    const { references, faults } = readRis(
      'a.ris',
      `TY  - BOOK\nTI  - Open\n${good}TY  - BOOK\nPY  - 2020\nER  -\n${good}`,
    );
    assert.deepEqual(
      references.map(({ key }) => key),
      ['Open'.toLowerCase(), 'marran2024'],
    );
    assert.deepEqual(
      faults.map(({ line }) => line),
      [1, 13, 16],
    );
  });

  it('tells lines outside records and files without any', () => {
    assert.equal(readRis('a.ris', 'AU  - A\n').faults[0]?.line, 1);
    assert.equal(readRis('a.ris', 'Hello\n').faults.length, 1);
  });

  it('reads every beginning of a record without a throw', () => {
    for (let end = 0; end <= good.length; end += 1)
      for (const { line, reason } of readRis('a.ris', good.slice(0, end)).faults)
        assert.ok(line >= 0 && line <= 10 && reason.endsWith('.'));
  });

  it('is not held up by a hundred thousand lines without tags', () => {
    const start = performance.now();
    readRis('a.ris', `TY  - BOOK\nTI  - a\n${'more words\n'.repeat(100_000)}`);
    assert.ok(performance.now() - start < 2000);
  });
});
