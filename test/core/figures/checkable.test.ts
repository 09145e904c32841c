import assert from 'node:assert/strict';
import type { ReadingContext } from '../../../server/src/core/figures/figure';
import { checkableTexts, readAll } from './read';

type Cases = readonly (readonly [
  prose: string,
  texts: readonly string[],
  context?: Partial<ReadingContext>,
])[];

function check(title: string, cases: Cases): void {
  describe(title, () => {
    for (const [prose, texts, context] of cases)
      it(prose, () => assert.deepEqual(checkableTexts(prose, context), texts));
  });
}

check('reports of a state of the world', [
  ['The county has 412 bridges and repaired 37 in 2023.', ['412', '37']],
  ['Ministers want 250,000 homes by 2029.', ['250,000']],
  ['The Inspectorate recommended that the force recruit 3,500 officers.', ['3,500']],
  ['The review made 12 recommendations.', ['12']],
  ['The average wait is 14 months.', ['14 months']],
  ['The report found that 40 per cent of pupils were absent.', ['40 per cent']],
  ['If the trend holds, 15 per cent of posts will be vacant.', ['15 per cent']],
  ['Britain spent £12bn on debt interest.', ['£12bn']],
  ['Fines rose from £2m to £5m.', ['£2m to £5m']],
  ['A third of trusts overspent.', ['A third']],
  ['The rate was 83 per 100,000 people.', ['83']],
]);

check('the draft’s own words', [
  ['This paper has four parts and makes three recommendations.', []],
  ['We recommend that the council hire 400 wardens.', []],
  ['We propose a levy of 2 per cent.', []],
  ['Suppose a town has 1,000 voters and 30 do not vote.', []],
  ['Imagine a ward with 200 beds.', []],
  ['Ministers should fund 150 places by 2027.', []],
  ['Recruit 400 wardens by 2028.', []],
  ['recruit 400 wardens by 2028', [], { leadIn: 'We recommend that the council:' }],
  ['a fund of £60 million', [], { leadIn: 'The government should set up:' }],
  ['If every school lost 20 pupils, the grant would fall.', []],
  ['Our second chapter draws on two sources.', []],
  ['A class of 900 pupils, say, needs a hall.', []],
]);

check('a list without a proposal', [
  ['a vacancy took 7.5 weeks to fill', ['7.5 weeks'], { leadIn: 'The audit found that:' }],
  ['12 depots closed', ['12'], { leadIn: 'In 2023:' }],
]);

check('a source states its own proposals', [
  ['We recommend that the council hire 400 wardens.', ['400'], { draft: false }],
  ['Suppose a town has 1,000 voters.', ['1,000'], { draft: false }],
]);

check('groups, stretches of time, idioms, method', [
  ['People aged 16 to 24 moved.', []],
  ['It holds for the over-65s and the under 30s.', []],
  ['It has grown over the past five years.', []],
  ['The office closed ten years ago.', []],
  ['In the 12 months to March 2024 nothing happened.', []],
  ['One of the reasons is cost.', []],
  ['It takes a zero-tolerance line.', []],
  ['Thousands of people marched.', []],
  ['The ratio was higher (95% CI 1.2 to 3.4; p = 0.03).', []],
  ['Ada Brown, 44, was elected.', []],
]);

check('table cells and headings', [
  ['15,469', ['15,469'], { role: 'cell' }],
  ['7', ['7'], { role: 'cell' }],
  ['–', [], { role: 'cell' }],
  ['n/a', [], { role: 'cell' }],
  ['2023-24', [], { role: 'cell' }],
  ['Per 100,000', [], { role: 'header' }],
  ['Cost (£ million), 12 regions', [], { role: 'header' }],
  ['3 What works', [], { role: 'heading' }],
  ['12,000 homes and no key', ['12,000'], { role: 'heading' }],
]);

describe('small number words', () => {
  it('are weak', () => {
    const weak = (prose: string): boolean[] => readAll(prose).map((figure) => figure.weak);
    assert.deepEqual(weak('The five councils met.'), [true]);
    assert.deepEqual(weak('The 5 councils met.'), [false]);
    assert.deepEqual(weak('It rose by five per cent.'), [false]);
    assert.deepEqual(weak('The eleven councils met.'), [false]);
    assert.deepEqual(weak('It cost five million pounds.'), [false]);
  });
});
