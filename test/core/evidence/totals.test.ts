import assert from 'node:assert/strict';
import { createCorpus } from '../../../server/src/core/corpus/create';
import { lint } from '../../../server/src/core/linter/linter';
import { defaultLintOptions } from '../../../server/src/core/linter/options';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';

const table = (header: string, ...rows: readonly string[]): string =>
  [header, header.replace(/[^|]+/g, '---'), ...rows].map((row) => `|${row}|`).join('\n');

/** What is told of a table's totals. */
const told = (draft: string): string[] =>
  lint(parseMarkdown(draft), createCorpus([], []), defaultLintOptions)
    .findings.filter(({ rule }) => rule === 'miscalculated-figure')
    .map(({ message }) => /table: (.*)\.$/.exec(message)?.[1] ?? message);

describe('a total that its parts do not add up to', () => {
  it('is told in a row, where the other columns come out', () => {
    const rows = ['North|12|41|7', 'South|9|30|5', 'West|7|22|4', 'Total|31|93|16'];
    assert.deepEqual(told(table('Area|Posts|Staff|Cars', ...rows)), ['12 + 9 + 7 = 28, not 31']);
  });

  it('is told in a column, where the other rows come out', () => {
    const rows = ['North|12|41|53', 'South|9|30|39', 'West|7|22|31'];
    assert.deepEqual(told(table('Area|Men|Women|Total', ...rows)), ['7 + 22 = 29, not 31']);
  });

  it('is told of money and with many parts', () => {
    const rows = Array.from({ length: 8 }, (_, at) => `Area ${at}|£1,00${at}|5|2`);
    assert.deepEqual(told(table('Area|Cost|Staff|Cars', ...rows, 'Total|£8,280|40|16')), [
      'the 8 values add up to 8,028, not £8,280',
    ]);
  });
});

describe('totals that stay clean', () => {
  for (const [name, draft] of [
    ['all add up', table('Area|Posts|Staff', 'North|12|41', 'South|9|30', 'Total|21|71')],
    [
      'none adds up: more rows than are shown',
      table('Area|Posts|Staff', 'North|12|41', 'South|9|30', 'Total|50|171'),
    ],
    [
      'rounded parts',
      table('Area|Cost, £m|Share, %|Staff', 'North|4.5|50.5|3', 'South|4.4|49.6|2', 'Total|8.9|100|5'),
    ],
    [
      'a rate of the whole',
      table('Area|Posts|Staff|Rate, %', 'North|12|41|5.1', 'South|9|30|4.3', 'Total|21|71|4.8'),
    ],
    [
      'parts of parts',
      table(
        'Area|Posts|Staff|Cars',
        'North|12|41|3',
        'of which rural|5|7|1',
        'South|9|30|2',
        'Total|22|71|5',
      ),
    ],
    ['no total', table('Area|Posts|Staff|Cars', 'North|12|41|3', 'South|9|30|2', 'West|21|71|6')],
    [
      'a cell without a number',
      table('Area|Posts|Staff|Cars', 'North|12|..|3', 'South|9|30|2', 'Total|21|71|5'),
    ],
  ] as const)
    it(name, () => assert.deepEqual(told(draft), []));
});
