import assert from 'node:assert/strict';
import { extractFigures } from '../../../server/src/core/figures/extract';
import { parsePeriod } from '../../../server/src/core/figures/period';

const near = (actual: { from: number; to: number } | null | undefined, from: number, to: number): void => {
  assert.ok(actual, 'a period');
  assert.ok(
    Math.abs(actual.from - from) < 1e-3 && Math.abs(actual.to - to) < 1e-3,
    `${actual.from}–${actual.to}`,
  );
};

describe('parsePeriod', () => {
  const cases: readonly (readonly [string, number, number])[] = [
    ['2024', 2024, 2025],
    ['2023-24', 2023.25, 2024.25],
    ['2023/24', 2023.25, 2024.25],
    ['2013–2017', 2013, 2018],
    ['March 2024', 2024 + 2 / 12, 2024 + 3 / 12],
    ['31 March 2024', 2024.2473, 2024.25],
    ['2024-07-18', 2024.5457, 2024.5484],
    ['2024-07', 2024.5, 2024 + 7 / 12],
    ['year to March 2024', 2023.25, 2024.25],
    ['Year ending 31 March 2024', 2023.25, 2024.25],
    ['2013/2017-11-23', 2013, 2017.8972],
    ['Q3 2024', 2024.5, 2024.75],
    ['April to June 2024', 2024.25, 2024.5],
    ['January 2020 to December 2021', 2020, 2022],
    ['1990s', 1990, 2000],
    ['Crime in 2019', 2019, 2020],
  ];
  for (const [text, from, to] of cases) it(text, () => near(parsePeriod(text), from, to));
  for (const text of ['', 'n.d.', 'Table 4', 'forthcoming', '12 per cent', '48,300'])
    it(`none in ${JSON.stringify(text)}`, () => assert.equal(parsePeriod(text), null));
});

describe('period mentions', () => {
  const mentions = (prose: string) =>
    extractFigures(prose, { role: 'prose', leadIn: '', draft: true }).periods;
  const brief = (prose: string): string =>
    mentions(prose)
      .map(
        ({ span, period, relative, extent }) =>
          `${prose.slice(span.start, span.end)}|${period ? period.from : relative}|${extent}`,
      )
      .join('; ');
  const cases: readonly (readonly [string, string])[] = [
    ['In 2024 it spent £5m, against £4m a year earlier.', '2024|2024|within; a year earlier|-1|within'],
    ['Since 2019 there have been 400 cases.', '2019|2019|since'],
    ['By 2030 it will employ 40 people.', '2030|2030|until'],
    ['Between 2019 and 2023 some 12 mills closed.', '2019 and 2023|2019|within'],
    ['It grew from 2010 to 2015 by 4 per cent.', '2010 to 2015|2010|within'],
    ['In 2023-24 the cost was £3m.', '2023-24|2023.25|within'],
    ['Two years ago 40 people worked there.', 'Two years ago|-2|within'],
    ['In the previous year it was 12 per cent.', 'previous year|-1|within'],
    ['There were 40 flats, 2,000 bricks and 1,999 tiles.', ''],
    ['All 2000 homes are full.', ''],
    ['It costs £2024 to join.', ''],
    ['A speed of 1950 rpm is usual.', ''],
  ];
  for (const [prose, expected] of cases) it(prose, () => assert.equal(brief(prose), expected));
});
