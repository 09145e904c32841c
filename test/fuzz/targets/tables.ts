import assert from 'node:assert/strict';
import { fileReadingOf } from '../../../server/src/service/readSourceFile';
import { readSource } from '../../../server/src/sources';
import { table, prose } from '../generators';
import { holdOrdered } from '../properties';
import type { Target } from '../target';
import { holdReading } from './bibliographies';

const encoder = new TextEncoder();

/** An input as a file of these kinds, as far as its claims. */
function fileTarget(
  name: string,
  kinds: readonly string[],
  pieces: readonly string[],
  share: number,
): Target {
  return {
    name,
    pieces,
    longest: 14,
    share,
    async check(input) {
      for (const kind of kinds) {
        const bytes = encoder.encode(input);
        const reading = await readSource(`/s/a.${kind}`, bytes);
        assert.deepEqual(await readSource(`/s/a.${kind}`, bytes), reading);
        holdReading(input, reading);
        const { entries } = fileReadingOf(reading);
        reading.texts.forEach(({ text, places }, at) => {
          holdOrdered(
            text,
            (entries[at]?.claims ?? []).map(({ span }) => span),
            'a claim',
          );
          const starts = (places ?? []).map(({ start }) => ({ start, end: start }));
          holdOrdered(text, starts, 'a place');
        });
      }
    },
  };
}

const tags =
  '<p> </p> <table> <tr> <td> <th> </td> </table> <main> <div class="nav"> <!-- --> <script> </script> <title> &amp; &#1; <svg> <template> <td colspan=9999> <td rowspan=-1> <h1> <li> <ul>';

export const fileTargets: readonly Target[] = [
  fileTarget('csv', ['csv', 'tsv'], table, 8),
  fileTarget(
    'html',
    ['html'],
    [...tags.split(' '), '<meta name="citation_title" content="', '">', ...prose],
    4,
  ),
];
