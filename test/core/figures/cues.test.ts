import assert from 'node:assert/strict';
import { read, readFigures } from './read';

type Cases = readonly (readonly [prose: string, figures: string])[];

function check(title: string, cases: Cases): void {
  describe(title, () => {
    for (const [prose, figures] of cases) it(prose, () => assert.equal(read(prose), figures));
  });
}

check('bounds', [
  ['Nearly 600 posts are vacant.', '~600 posts'],
  ['At least 40 people were hurt.', '>=40 people'],
  ['Up to 300 homes are planned.', '<=300 homes'],
  ['No fewer than 12 inquiries were held.', '>=12 inquiries'],
  ['No more than 5 per cent may be spent.', '<=5 percent'],
  ['Fewer than 100 tigers survive.', '<100 tigers'],
  ['More than £2m was wasted.', '>2000000 GBP'],
  ['Over 65,000 signatures were handed in.', '>65000 signatures'],
  ['Just under 2,000 pubs shut.', '<2000 pubs'],
  ['The river is c. 80 km long.', '~80 km'],
  ['Around 1 in 6 firms failed.', '~0.166666666667 fraction'],
  ['A total of 512 flats were sold.', '512 flats'],
  ['An estimated 9,400 birds died.', '~9400 birds'],
  ['Some 30 or so villages flooded.', '~30 villages'],
  ['Fines of £500 or more were imposed.', '>=500 GBP'],
  ['It employs 50+ engineers.', '>=50 engineers'],
  ['The queue is upwards of 7,000 names.', '>7000 names'],
  ['Sales exceeded $4 billion.', '>4000000000 USD'],
  ['Roughly two thirds of callers hung up.', '~0.666666666667 fraction'],
  ['As many as 20,000 jobs may go.', '<=20000 jobs'],
  ['As few as 15 per cent replied.', '>=15 percent'],
  ['A minimum of three nurses is on duty.', '>=3 nurses'],
  ['The voltage was ≥ 12 V.', '>=12 volts'],
  ['Concentrations < 5 ppm were ignored.', '<5 ppm'],
  ['They pay 9% of earnings above £26,200.', '9 percent; >26200 GBP'],
  ['Almost half of all calls are lost.', '~0.5 fraction'],
  ['It weighs approximately 4 tonnes.', '~4 tonnes'],
  ['The town has close to 8,000 inhabitants.', '~8000 inhabitants'],
  ['In excess of 150 claims were lodged.', '>150 claims'],
]);

check('words that look like bounds', [
  ['Sickness over five years cost £3m.', '5 years; 3000000 GBP'],
  ['That is 28 per cent more than the 73,200 of last year.', '28 percent; 73200'],
  ['There are some in the north.', ''],
  ['The 300 seats above the 40 boxes are empty.', '300 seats; 40 boxes'],
  ['The cost was £40 and the wait two hours.', '40 GBP; 2 hours'],
  ['The council met in about May 2019.', ''],
  ['It was nearly noon on 3 June.', ''],
  ['Before 2010 the limit was 30 mph.', '30 mph'],
]);

check('directions', [
  ['Arrests rose by 562.', '↑562'],
  ['The waiting list fell to 4,100 families.', '↓4100 families'],
  ['Prices were up 3%.', '↑3 percent'],
  ['Profits slid almost 8 per cent.', '~↓8 percent'],
  ['Output grew 1.4% in May.', '↑1.4 percent'],
  ['The council cut the number of wardens by 40.', '↓40'],
  ['The shares lost 12 cents.', '↓12 USD'],
  ['Rents have climbed steadily to £1,100 a month.', '↑1100 GBP/month'],
  ['Membership dropped from 900 to 650.', '900..650'],
  ['Admissions have increased by about 2,000 since 2019.', '~↑2000'],
  ['GDP changed by -1.3%.', '↓-1.3 percent'],
  ['Unemployment edged down 0.2 percentage points.', '↓0.2 percentage points'],
  ['The fee was raised to £30,000.', '↑30000 GBP'],
  ['The rise was 40 in all.', '40'],
  ['The index fell 5 points to 7,425.', '↓5 points; 7425'],
  ['The index gained 190 points, or 0.6%.', '↑190 points; ↑0.6 percent'],
]);

check('no direction', [
  ['The county has 40 libraries.', '40 libraries'],
  ['Some 15 per cent were up to date.', '~15 percent'],
  ['Down the road, 12 shops stand empty.', '12 shops'],
  ['The lower house has 350 members.', '350 members'],
  ['A cut worth £5m was announced.', '5000000 GBP'],
]);

describe('directions by a noun', () => {
  const cases: readonly (readonly [string, 'up' | 'down' | null])[] = [
    ['There was a fall of 18 per cent.', 'down'],
    ['An increase of 562 was recorded.', 'up'],
    ['A 4.2% drop followed.', 'down'],
    ['It took 13 days longer than planned.', 'up'],
    ['The force has 120 fewer officers.', 'down'],
    ['It has 562 more officers than in May.', 'up'],
    ['They saw a reduction in absence of 9 per cent.', 'down'],
    ['The school has 30 teachers.', null],
    ['The average of 12 weeks is normal.', null],
    ['A third of the increase came from tax.', null],
  ];
  for (const [prose, direction] of cases)
    it(prose, () => {
      const [figure] = readFigures(prose);
      assert.equal(figure?.nounDirection, direction);
      assert.equal(figure?.change, direction !== null);
    });
});

describe('changes and levels', () => {
  it('is a change with by or nothing, a level with to', () => {
    assert.deepEqual(
      [
        'Crime rose by 4 per cent.',
        'Crime rose 4 per cent.',
        'Crime rose to 4,000 cases.',
        'There were 4,000 cases.',
      ].map((prose) => readFigures(prose)[0]?.change),
      [true, true, false, false],
    );
  });
});
