import assert from 'node:assert/strict';
import { readSource, readTextSource } from '../../server/src/sources';
import type { SourceReading } from '../../server/src/sources';

const read = (text: string, path = 'sources/northmoor.md'): SourceReading =>
  readTextSource(path, new TextEncoder().encode(text));
const sourceIn = (text: string, path?: string): Record<string, unknown> => ({
  ...read(text, path).texts[0]?.source,
});

const whole = `---
citation-key: marran2024
title: "Officers in Northmoor, 2023-24"
author:
  - family: Marran
    given: Ines
  - Office for Police Statistics
issued: 2024-07-18
url: https://a.example/x
doi: 10.1000/abc
---
# Another heading

There were 312 officers.
`;

describe('readSource of Markdown', () => {
  it('reads the record in the front matter', () => {
    assert.deepEqual(sourceIn(whole), {
      key: 'marran2024',
      type: '',
      title: 'Officers in Northmoor, 2023-24',
      author: 'Marran, I. and Office for Police Statistics',
      publisher: '',
      issued: '2024-07-18',
      url: 'https://a.example/x',
      doi: '10.1000/abc',
      origin: 'sources/northmoor.md',
      readable: true,
      note: '',
    });
    assert.deepEqual(read(whole).faults, []);
  });

  it('keeps the whole text, so that offsets are those of the file', () => {
    assert.equal(read(whole).texts[0]?.text, whole);
    assert.equal(read('\uFEFFPlain.').texts[0]?.text, 'Plain.');
  });

  it('names a source without front matter by its file and first heading', () => {
    const source = sourceIn('Before.\n\n## Officers at work {#top}\n', 'C:\\evidence\\Officers v1.2.qmd');
    assert.deepEqual(
      [source['key'], source['title'], source['issued']],
      ['Officers v1.2', 'Officers at work', ''],
    );
    assert.equal(sourceIn('Plain text.', 'notes/plain.txt')['key'], 'plain');
  });

  it('takes a rule at the start for no front matter', () => {
    assert.deepEqual(read('---\n\nText without an end.').faults, []);
    assert.equal(sourceIn('Text.\n\n---\ntitle: no\n---\n')['title'], '');
  });

  it('tells the line of broken front matter and reads the text all the same', () => {
    const reading = read('---\ntitle: Fine\nauthor: [Marran\nissued: 2024\n---\n312 officers.\n');
    assert.equal(reading.faults.length, 1);
    assert.equal(reading.faults[0]?.path, 'sources/northmoor.md');
    assert.ok([3, 4, 5].includes(reading.faults[0]?.line ?? 0));
    assert.match(reading.texts[0]?.text ?? '', /312 officers/);
    assert.equal(reading.texts[0]?.source.title, 'Fine');
  });

  it('does not stumble over odd values', () => {
    const source = sourceIn(
      '---\ntitle: 2024\nauthor: {name: A. Body}\nissued: {year: 2024, month: 3}\nurl: [x]\n---\n',
    );
    assert.deepEqual(
      [source['title'], source['author'], source['issued'], source['url']],
      ['2024', 'A. Body', '2024-03', ''],
    );
    assert.equal(sourceIn('---\n- a list\n---\nText.')['key'], 'northmoor');
    assert.equal(read('').texts[0]?.text, '');
  });
});

describe('readSource of bytes', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

  it('reads UTF-16 with its mark', () => {
    assert.equal(readTextSource('a.txt', bytes(0xff, 0xfe, 0xa3, 0, 0x35, 0)).texts[0]?.text, '£5');
    assert.equal(readTextSource('a.txt', bytes(0xfe, 0xff, 0, 0xa3, 0, 0x35)).texts[0]?.text, '£5');
  });

  it('reads an old file and says what may be off', () => {
    const reading = readTextSource('a.txt', bytes(0x63, 0x61, 0x66, 0xe9));
    assert.equal(reading.texts[0]?.text, 'café');
    assert.match(reading.faults[0]?.reason ?? '', /not in UTF-8/);
  });

  it('tells that a file is not text', () => {
    const reading = readTextSource('a.md', bytes(0x50, 0x4b, 3, 4, 0, 0));
    assert.deepEqual(reading.texts, []);
    assert.match(reading.faults[0]?.reason ?? '', /not text/);
  });

  it('tells of documents that it cannot read, and passes over what is no document', async () => {
    assert.match((await readSource('a.DOC', bytes(1))).faults[0]?.reason ?? '', /\.doc cannot be read/);
    assert.deepEqual(await readSource('a.png', bytes(1)), { texts: [], references: [], faults: [] });
    assert.deepEqual((await readSource('Makefile', bytes(1))).faults, []);
  });
});
