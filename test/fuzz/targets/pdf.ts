import assert from 'node:assert/strict';
import { sourceOfPdf } from '../../../server/src/sources/pdf';
import { fileReadingOf } from '../../../server/src/service/readSourceFile';
import { readSource, type SourceReading } from '../../../server/src/sources';
import { pdfOf } from '../../support/pdf';
import { prose, table } from '../generators';
import { diceOf, holdOrdered } from '../properties';
import type { Target } from '../target';

const marks = [
  ...'BT ET Tj TJ Tm Td Tf T* q Q cm Do obj endobj stream endstream xref trailer startxref << >> [ ] ( ) < > / % R null 0 -1 9e9'.split(
    ' ',
  ),
  '\n',
  '/F1 12 Tf 72 700 Td (Northmoor had 15,469 sworn officers) Tj\n',
  '1 0 0 1 72 600 Tm (2023) Tj 90 0 Td (12%) Tj\n',
  '0 1 -1 0 9 9 Tm (up the page) Tj\n',
  '/Kids [3 0 R 2 0 R]',
  '/Count 99999999',
  '/Length 5 0 R',
  '/Filter /FlateDecode',
  '/Encrypt 9 0 R',
  '462446328672239 0 Td ',
  '1e30 Tc ',
];

/** Bytes of a file: a sound one with the input as what its page draws, damaged in places that the input decides. */
export const pdfTarget: Target = {
  name: 'pdf',
  pieces: marks,
  longest: 20,
  share: 2,
  async check(input) {
    const below = diceOf(input);
    const whole = pdfOf(`BT /F1 12 Tf 72 720 Td ${input} ET`);
    const bytes = Uint8Array.from(whole, (unit) => unit.charCodeAt(0) & 255);
    for (let times = below(4); times > 0; times--) bytes[below(bytes.length)] = below(256);
    const part = bytes.subarray(0, below(4) ? bytes.length : below(bytes.length));
    holdPlaces(await readSource('/s/a.pdf', part));
  },
};

/** What becomes of the text of pages, wherever on them it stands. */
export const pdfLayoutTarget: Target = {
  name: 'pdf layout',
  pieces: [...prose, ...table, '\f', '\f', '• ', '1. ', 'work-\n', 'force\n'],
  longest: 16,
  share: 8,
  check(input) {
    const below = diceOf(input);
    const sizes = [8, 10, 10, 10, 12, 18, 0];
    const pages = input.split('\f').map((page, at) => ({
      label: String(at + 1),
      width: 595,
      height: 842,
      pieces: page.split('\n').map((text, line) => ({
        text,
        x: 72 + below(3) * 150 + below(4),
        y: 780 - line * 12 + below(2),
        width: text.length * 5 * below(3),
        size: sizes[below(sizes.length)] ?? 10,
        font: `f${below(2)}`,
      })),
    }));
    holdPlaces(sourceOfPdf('/s/a.pdf', { pages, title: '', author: '', made: '2024-07-01', remarks: [] }));
  },
};

function holdPlaces(reading: SourceReading): void {
  const { entries } = fileReadingOf(reading);
  for (const { reason } of reading.faults) assert.match(reason, /\.$/);
  reading.texts.forEach(({ text, places }, at) => {
    const spans = (entries[at]?.claims ?? []).map(({ span }) => span);
    holdOrdered(text, spans, 'a claim');
    holdOrdered(
      text,
      (places ?? []).map(({ start }) => ({ start, end: start })),
      'a place',
    );
  });
}
