import assert from 'node:assert/strict';
import { checkableTexts, read } from './read';

type Cases = readonly (readonly [prose: string, figures: string])[];

function check(title: string, cases: Cases): void {
  describe(title, () => {
    for (const [prose, figures] of cases) it(prose, () => assert.equal(read(prose), figures));
  });
}

check('ages that name a group are no quantities', [
  ['Pupils aged 11 to 16 were asked.', ''],
  ['Those under 25 and over 60 travel free.', ''],
  ['Women aged 45 and over are screened.', ''],
  ['Nobody aged 70+ was refused.', ''],
  ['Over 65s travel free.', ''],
  ['Turnout in the 18–24 group was 47 percent.', '47 percent'],
  ['The 25-34 age bracket moved.', ''],
  ['Of people aged 18 to 34, 59 per cent had tried it.', '59 percent'],
  ['Among those under 30, 51 per cent had done so.', '51 percent'],
  ['Of adults over 65, 12 per cent live alone.', '12 percent'],
]);

check('ages that measure', [
  ['The fleet is 4.9 years old on average.', '4.9 years'],
  ['The trains are 16.9 years old.', '16.9 years'],
  ['The average age of a councillor is 61.', '61'],
  ['It took over 65 seconds.', '>65 seconds'],
  ['A group of 18 to 24 walkers left.', '18..24 walkers'],
  ['The bridge is 140 years old.', '140 years'],
  ['At 8 years old, the boilers are the newest.', '8 years'],
  ['Under 30 schools replied.', '<30 schools'],
  ['Fewer than 25 of those over the limit paid.', '<25'],
]);

describe('numbers of method and stretches of time report nothing', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The level alpha = 0.01 was chosen.', []],
    ['It was not significant (p = 0.21).', []],
    ['We report 90% confidence intervals.', []],
    ['The hazard was 1.4 (95% CI 1.1 to 1.8).', ['1.4']],
    ['In the index (2015 = 100) food stood at 131.5.', ['131.5']],
    ['Let y = 7 and solve for x.', []],
    ['The trial took 30 years and cost £5m.', ['30 years', '£5m']],
    ['Costs were £95 a head.', ['£95']],
    ['Over the past 18 months little changed.', []],
    ['In the last ten years rents fell by £40.', ['£40']],
    ['The six months to June were wet.', []],
    ['It lasted 18 months.', ['18 months']],
    ['The next train came after 40 minutes.', ['40 minutes']],
    ['I was fourteen when the pit closed.', []],
    ['The offer is for anyone who is 17.', []],
    ['The tax falls on the top 1 per cent.', []],
  ];
  for (const [prose, texts] of cases) it(prose, () => assert.deepEqual(checkableTexts(prose), texts));
});

describe('small numbers that report nothing', () => {
  const silent = [
    'He gave it 110 per cent.',
    'There are a million reasons to stay.',
    'Nine times out of ten she is right.',
    'They offered odds of 8/1.',
    'She went round in 4-under 67.',
    'The Class of 97 met again.',
    'The bill is 14 on the list.',
    'He flew with 617 Squadron.',
    'A dozen eggs cost more in March.',
    'It was a fifty-fifty call.',
    'She made a 147 break.',
    'The library package dplyr 1.1-4 was used.',
  ];
  const loud: readonly (readonly [string, readonly string[]])[] = [
    ['Of the bids, 110 per cent of the target was reached.', ['110 per cent']],
    ['There are a million cars in the region.', ['a million']],
    ['Nine out of ten doctors agree.', ['Nine out of ten']],
    ['The fund holds 14 properties on the list.', ['14']],
    ['A dozen councils merged.', ['A dozen']],
    ['There were 617 squadrons of volunteers.', ['617']],
    ['The top tax rate is 45 per cent.', ['45 per cent']],
  ];
  for (const prose of silent) it(prose, () => assert.deepEqual(checkableTexts(prose), []));
  for (const [prose, texts] of loud) it(prose, () => assert.deepEqual(checkableTexts(prose), texts));
});
