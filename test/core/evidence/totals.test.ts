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

describe('an average that its parts do not come to', () => {
  const rows = ['North|12|41|7', 'South|9|30|5', 'West|6|22|3'];

  it('is told where the other columns come out', () => {
    assert.deepEqual(told(table('Area|Posts|Staff|Cars', ...rows, 'Average|9|31|8')), [
      'the 3 values come to 5 on average, not 8',
    ]);
  });

  it('is left alone where none comes out: it may be weighted', () => {
    assert.deepEqual(told(table('Area|Posts|Staff|Cars', ...rows, 'Average|10|35|6')), []);
  });

  it('is left alone where all come out, rounded as they are', () => {
    assert.deepEqual(told(table('Area|Posts|Staff|Cars', ...rows, 'Mean|9.0|31.0|5.0')), []);
  });
});

describe('a share or rate of a table', () => {
  const shares = ['North|412|103|25.0', 'South|380|57|15.0', 'West|290|87|30.0'];
  const head = 'Area|Fires|False alarms|Share, %';

  it('is told where it does not follow from two columns that the other rows follow from', () => {
    assert.deepEqual(told(table(head, ...shares, 'East|250|30|21.0')), ['30 ÷ 250 = 12.0, not 21.0']);
  });

  it('is told per so many people', () => {
    const rows = ['North|41|12,000|3.4', 'South|30|10,000|3.0', 'West|22|8,000|2.8', 'East|40|9,000|2.4'];
    assert.deepEqual(told(table('Area|Thefts|People|Thefts per 1,000 people', ...rows)), [
      '40 ÷ 9,000 × 1,000 = 4.4, not 2.4',
    ]);
  });

  it('is told once where two pairs of columns would give it', () => {
    const rows = [
      'North|412|412|103|25.0',
      'South|380|380|57|15.0',
      'West|290|290|87|30.0',
      'East|250|250|30|21.0',
    ];
    assert.deepEqual(told(table('Area|Fires|Calls|False alarms|Share, %', ...rows)), [
      '30 ÷ 250 = 12.0, not 21.0',
    ]);
  });

  for (const [why, draft] of [
    ['all follow', table(head, ...shares, 'East|250|30|12.0')],
    ['few rows do', table(head, ...shares.slice(1), 'East|250|30|21.0')],
    ['two of five do not', table(head, ...shares, 'East|250|30|21.0', 'Isle|90|12|40.0')],
    [
      'it is a share of something else',
      table(head, 'North|412|103|9.1', 'South|380|57|3.4', 'West|290|87|8.8', 'East|250|30|2.1'),
    ],
    ['rounded ends leave it open', table(head, ...shares, 'East|250|30|12')],
  ] as const)
    it(`is left alone: ${why}`, () => {
      assert.deepEqual(told(draft), []);
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
