import assert from 'node:assert/strict';
import { read, readFigures } from './read';

type Cases = readonly (readonly [prose: string, figures: string])[];

function check(title: string, cases: Cases): void {
  describe(title, () => {
    for (const [prose, figures] of cases) it(prose, () => assert.equal(read(prose), figures));
  });
}

check('money out of money is a share', [
  ['The firms kept 83 cents of each dollar raised.', '0.83 fraction'],
  ['Only 11 cents in every dollar reached the charity.', '0.11 fraction'],
  ['Some 40p of every pound goes on rent.', '~0.4 fraction'],
  ['It takes 62p in the pound.', '0.62 fraction'],
  ['About 5 cents of each euro is wasted.', '~0.05 fraction'],
  ['£3 in every £10 was lost.', '0.3 fraction'],
  ['They spent 83 cents on each stamp.', '83 USD'],
  ['Bread rose 11 cents in May.', '↑11 USD'],
  ['It costs 40p of pocket money.', '40 GBP'],
  ['A levy of £2 on each £10 note was mooted.', '2 GBP; 10 GBP'],
]);

check('shares in words', [
  ['A third said no.', '0.333333333333 fraction'],
  ['Two fifths of firms closed.', '0.4 fraction'],
  ['One job in three is at risk.', '0.333333333333 fraction'],
  ['Nine cases out of ten were settled.', '0.9 fraction'],
  ['Over a third had moved.', '>0.333333333333 fraction'],
  ['Profit slid a tenth.', '↓0.1 fraction'],
  ['It lost a quarter of its staff.', '↓0.25 fraction'],
  ['The fund is half what it was.', '0.5 fraction'],
  ['Half as many people came.', '0.5 fraction'],
  ['Half as much again was spent.', ''],
  ['Roughly three in ten patients are admitted.', '~0.3 fraction'],
  ['A third runway is planned.', ''],
  ['The second half was better.', ''],
  ['Two quarters passed.', '2 quarters'],
  ['One member in the hall spoke.', '1 member'],
  ['She came third.', ''],
  ['He was there for the third quarter.', ''],
]);

check('multiples', [
  ['It is twice the national rate.', '2 times'],
  ['Twice as many women as men applied.', '2 times'],
  ['It has four times as many beds.', '4 times'],
  ['The rate was double that of 2019.', '2 times'],
  ['He came twice.', ''],
  ['A double room is free.', ''],
]);

check('times, lengths and ages in words', [
  ['The ride takes over an hour.', '>1 hours'],
  ['It took more than a year to fix.', '>1 years'],
  ['Nearly a mile of kerb is broken.', '~1 miles'],
  ['It is the steepest drop in half a century.', '0.5 centuries'],
  ['It is the lowest in six decades.', '6 decades'],
  ['Crews arrived within 6 minutes 20 seconds.', '<=6.33333333333 minutes'],
  ['Over a year this comes to £40.', '40 GBP'],
  ['It grew, over a year, by £40.', '40 GBP'],
  ['It is about a mile away.', '~1 miles'],
  ['A year ago it was closed.', ''],
  ['She left after an hour.', ''],
  ['The rate is £9 an hour.', '9 GBP/hour'],
  ['They met for a day in May.', ''],
  ['An hour of talks followed.', ''],
]);

describe('cents and pence', () => {
  const factors: readonly (readonly [string, number, number])[] = [
    ['Fares rose 5p.', 5, 0.01],
    ['A stamp costs 85 pence.', 85, 0.01],
    ['The shares lost 12 cents.', 12, 0.01],
    ['A litre is 142.6p.', 142.6, 0.01],
    ['It costs 12 dollars.', 12, 1],
    ['It costs 90¢ to park.', 90, 0.01],
  ];
  for (const [prose, value, factor] of factors)
    it(prose, () => {
      const [figure] = readFigures(prose);
      assert.deepEqual([figure?.value.min, figure?.unit.factor], [value, factor]);
    });
});

check('symbols', [
  ['The peaks lie at 1.4Rp and 1.9Rp.', '1.4 Rp; 1.9 Rp'],
  ['An oval of ~88kR was seen.', '~88 kR'],
  ['A 5G mast stands there.', ''],
  ['Form 12S and seat 3A are free.', ''],
  ['A bed of 13 kg CaCO3 was used.', '13 kg'],
  ['At 2000 ppm SO2 it failed.', '2000 ppm'],
  ['It is widely used (26).', ''],
  ['The disease is common (22).', ''],
  ['Most were girls (41).', '41'],
  ['The plane {111} is dense.', ''],
  ['The rate (41 per cent) is high.', '41 percent'],
  ['It fell by £2 million (41 per cent).', '↓2000000 GBP; ↓41 percent'],
]);
