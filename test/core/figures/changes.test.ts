import assert from 'node:assert/strict';
import { extractFigures } from '../../../server/src/core/figures/extract';
import { readFigures } from './read';

describe('the size of a change', () => {
  const cases: readonly (readonly [string, readonly boolean[]])[] = [
    ['Premiums went up, by 9.7 per cent.', [true]],
    ['It has more staff than in 2019, by 9.7 per cent.', [true]],
    ['There were 400 fewer homes, or by 5 per cent.', [true, true]],
    ['The rent outran wages by £40 a month.', [true]],
    ['They missed the target by 12 days.', [true]],
    ['Girls led boys by 4 points.', [true]],
    ['The gap is smaller, by 3 percentage points.', [true]],
    ['By 40 per cent, most agree, the case is made.', [false]],
    ['It will be done by 400 volunteers.', [false]],
    ['The house was built by 12 apprentices.', [false]],
    ['The room is 4 by 6 metres.', [false, false]],
    ['Turnout was 61 per cent.', [false]],
    ['The plan was backed by 55 per cent of voters.', [false]],
    ['It is used by 9.7 per cent of adults.', [false]],
  ];
  for (const [prose, changes] of cases)
    it(prose, () =>
      assert.deepEqual(
        readFigures(prose).map(({ change }) => change),
        changes,
      ),
    );
});

describe('what a verb does to its number', () => {
  const cases: readonly (readonly [string, 'up' | 'down' | null])[] = [
    ['The airline cut about 1,200 jobs.', 'down'],
    ['It shed 300 staff in May.', 'down'],
    ['The index crept up to 4,100.', 'up'],
    ['Sales softened 3 per cent.', 'down'],
    ['It bounced 2 per cent on Friday.', 'up'],
    ['It lost 40 neighbours.', null],
    ['They added 20 volunteers.', null],
    ['The charity raised £3m.', null],
    ['It gained 12 members.', null],
    ['The cut was worth 40 jobs.', null],
  ];
  for (const [prose, direction] of cases)
    it(prose, () => assert.equal(readFigures(prose)[0]?.direction, direction));
});

describe('periods in words', () => {
  const brief = (prose: string): string =>
    extractFigures(prose, { role: 'prose', leadIn: '', draft: true })
      .periods.map(
        ({ span, period, relative }) =>
          `${prose.slice(span.start, span.end)}|${period ? `${period.from.toFixed(2)}-${period.to.toFixed(2)}` : relative}`,
      )
      .join('; ');
  const cases: readonly (readonly [string, string])[] = [
    ['In the same year 40 mills shut.', 'same year|0'],
    ['That year it sold 400 homes.', 'That year|0'],
    ['Over the same period rents rose 4 per cent.', 'same period|0'],
    ['In those years 12 banks failed.', 'those years|0'],
    ['Last year it cost £4m.', 'Last year|-1'],
    ['This year it costs £5m.', 'This year|0'],
    ['It cost £3m the year before.', 'the year before|-1'],
    ['It was 4 per cent in March 2019, the last March before the crash.', 'March 2019|2019.17-2019.25'],
    ['It spent £4m in the year to March 2024.', 'March 2024|2023.25-2024.25'],
    ['In 2018-19 it was 12 per cent.', '2018-19|2018.25-2019.25'],
    ['A year of 12 strikes followed.', ''],
    ['They meet 12 times a year.', ''],
    ['That year group has 120 pupils.', ''],
    ['The same people came 12 times.', ''],
    ['The school year has 190 days.', ''],
  ];
  for (const [prose, expected] of cases) it(prose, () => assert.equal(brief(prose), expected));
});

describe('small number words that a reader already knows', () => {
  const weak = (prose: string): boolean[] => readFigures(prose).map((figure) => figure.weak);
  const cases: readonly (readonly [string, readonly boolean[]])[] = [
    ['The two companies merged.', [true]],
    ['These three districts voted.', [true]],
    ['The last two reports said so.', [true]],
    ['Both of the four trusts failed.', [true]],
    ['Forty companies merged.', [false]],
    ['The 12 companies merged.', [false]],
    ['It rose by two per cent.', [false]],
    ['It cost three million pounds.', [false]],
  ];
  for (const [prose, expected] of cases) it(prose, () => assert.deepEqual(weak(prose), expected));
});
