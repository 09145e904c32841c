import assert from 'node:assert/strict';
import { sourceDocument } from '../../../server/src/sources/document';
import {
  readTextSource,
  writeReference,
  type NewReference,
  type SourceReading,
} from '../../../server/src/sources';
import { bibliography, data } from '../generators';
import { applied } from '../properties';
import type { Target } from '../target';

const encoder = new TextEncoder();

const reference: NewReference = {
  key: 'new2024',
  type: 'report',
  title: 'A {B} "c": d',
  author: 'Marran, I. and The Body',
  issued: '2024-07',
  url: 'https://a.example',
  doi: '',
  file: 'a;b.pdf',
};

const texts = [
  'key',
  'type',
  'title',
  'author',
  'publisher',
  'issued',
  'url',
  'doi',
  'origin',
  'note',
] as const;

/** Reads an input as a file of each of these kinds, and writes a reference into it. */
function bibliographyTarget(
  name: string,
  kinds: readonly string[],
  pieces: readonly string[],
  share: number,
): Target {
  return {
    name,
    pieces,
    longest: 12,
    share,
    check(input) {
      for (const kind of kinds) {
        const read = (text: string): SourceReading => readTextSource(`/s/a.${kind}`, encoder.encode(text));
        const reading = read(input);
        assert.deepEqual(read(input), reading);
        holdReading(input, reading);
        const edit = writeReference(input, kind, reference);
        if (edit) read(applied(input, [edit], `an entry for a .${kind}`));
      }
    },
  };
}

/** What was read is whole, and each fault stands in the file. */
export function holdReading(input: string, reading: SourceReading): void {
  const { references, faults } = reading;
  const lines = input.split(/\r\n?|\n|\u2028|\u2029/).length;
  for (const { line, reason } of faults) {
    assert.ok(line >= 0 && line <= lines + 1, `line ${line} of ${lines}: ${reason}`);
    assert.match(reason, /\.$/);
  }
  for (const source of [...references, ...reading.texts.map((text) => text.source)]) {
    for (const field of texts) assert.equal(typeof source[field], 'string', field);
    sourceDocument({ source, claims: [] });
  }
}

export const bibliographyTargets: readonly Target[] = [
  bibliographyTarget('bibtex', ['bib'], bibliography, 150),
  bibliographyTarget('csl', ['json', 'yaml'], data, 25),
  bibliographyTarget('ris', ['ris'], bibliography, 280),
];
