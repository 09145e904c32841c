import assert from 'node:assert/strict';
import { claimOfRecord, tagsOf, type ClaimRecord } from '../../../server/src/core/claims/record';
import { recordPeriod } from '../../../server/src/core/claims/recordTime';
import type { Claim } from '../../../server/src/core/claims/claim';
import { recordWith } from '../corpus/sources';

const claimWith = (fields: Partial<ClaimRecord>): Claim =>
  claimOfRecord(recordWith(fields), { issued: '2017-06-07' });

describe('claimOfRecord', () => {
  it('reads a count', () => {
    const { figure, locator, measure, place, names, period } = claimWith({});
    assert.deepEqual(
      [figure.kind, figure.quantity, figure.checkable, figure.text],
      ['count', true, true, '15,469 officers'],
    );
    assert.deepEqual([figure.value, figure.step, figure.bound], [{ min: 15469, max: 15469 }, 1, 'exactly']);
    assert.deepEqual(figure.unit, { dimension: 'count', name: 'officers', factor: 1, per: '' });
    assert.deepEqual([locator, measure], ['p. 1', 'police community support officers']);
    assert.equal(place, 'England and Wales');
    assert.deepEqual(names, ['england', 'wales']);
    assert.deepEqual(period, { from: 2011 + 8 / 12, to: 2011.75 });
  });

  it('reads shares and money in their dimension', () => {
    const share = claimWith({ value: 66.7, unit: 'percent' }).figure;
    assert.deepEqual(
      [share.kind, share.unit.dimension, share.unit.factor, share.step],
      ['percentage', 'share', 0.01, 0.1],
    );
    assert.equal(share.text, '66.7%');
    const money = claimWith({ value: 473900000, unit: 'GBP' }).figure;
    assert.deepEqual(
      [money.kind, money.unit.dimension, money.unit.name, money.step],
      ['money', 'money', 'GBP', 100000],
    );
    assert.equal(money.text, '£473.9 million');
  });

  it('reads every modifier', () => {
    const bound = (modifier: ClaimRecord['modifier']): string => claimWith({ modifier }).figure.bound;
    assert.deepEqual(
      (['exactly', 'about', 'nearly', 'over', 'under', 'at least', 'at most'] as const).map(bound),
      ['exactly', 'about', 'about', 'over', 'under', 'atLeast', 'atMost'],
    );
    assert.equal(claimWith({ modifier: 'nearly' }).approach, 'below');
    assert.equal(claimWith({ modifier: 'about' }).approach, null);
  });

  it('reads a range, and gives a word quantity no rounding', () => {
    const range = claimWith({ value: { min: 70, max: 100 }, unit: 'people', modifier: 'about' }).figure;
    assert.deepEqual([range.value, range.step, range.text], [{ min: 70, max: 100 }, 0, '70–100 people']);
    assert.equal(claimWith({ value: 2, notes: '[word quantity] Word quantity ‘many’.' }).figure.step, 0);
    assert.equal(claimWith({ value: 3000 }).figure.step, 1000);
  });

  it('keeps a dated fact as no figure', () => {
    for (const unit of ['year', 'page', 'version']) {
      const { figure } = claimWith({ value: 2011, unit });
      assert.equal(figure.quantity, false, unit);
      assert.equal(figure.checkable, false, unit);
      assert.notEqual(figure.reason, null, unit);
    }
    assert.equal(claimWith({ value: 2011, unit: 'year' }).figure.kind, 'year');
    assert.equal(claimWith({ value: 2011, unit: 'year' }).figure.text, '2011');
  });

  it('knows the size of a change from a level', () => {
    const fall = claimWith({ measure: 'annual fall in police community support officers' });
    assert.deepEqual([fall.figure.change, fall.figure.nounDirection], [true, 'down']);
    assert.deepEqual(fall.heads, ['offic']);
    const rise = claimWith({
      measure: 'year-on-year rise in counter-terrorism policing funding',
      unit: 'GBP',
    });
    assert.deepEqual([rise.figure.change, rise.figure.nounDirection, rise.heads], [true, 'up', ['fund']]);
    const level = claimWith({});
    assert.deepEqual([level.figure.change, level.figure.nounDirection], [false, null]);
  });

  it('takes its heads from the unit and the measure’s noun', () => {
    const heads = (measure: string, unit: string): readonly string[] => claimWith({ measure, unit }).heads;
    assert.deepEqual(heads('terrorist plots foiled since 2013', 'plots'), ['plot']);
    assert.deepEqual(heads('share of Prevent referrals concerning Islamist extremism', 'percent'), [
      'referr',
    ]);
    assert.deepEqual(heads('children under 15 referred to Prevent', 'people'), ['person', 'child']);
  });

  it('weighs measure, aliases, statement and scope', () => {
    const { terms } = claimWith({ aliases: ['PCSOs'], notes: '[headcount] By head.' });
    const offer = (stem: string): number | undefined => terms.find((term) => term.stem === stem)?.offer;
    assert.deepEqual(['polic', 'pcso', 'headcount', 'wale', 'the'].map(offer), [1, 0.8, 0.8, 0.5, undefined]);
    assert.equal(terms.find((term) => term.stem === 'pcso')?.weight, 0);
    assert.equal(new Set(terms.map((term) => term.stem)).size, terms.length);
  });

  it('takes its aliases and its statement for other names of its measure', () => {
    const { otherNames } = claimWith({ aliases: ['PCSOs'], statement: 'Half of the travellers returned.' });
    assert.deepEqual(otherNames[0], ['pcso']);
    assert.ok(otherNames[1]?.includes('return'));
  });

  it('is kept in reserve by its tags, and only by those that say so', () => {
    assert.equal(claimWith({ notes: '[misreport] MISREPORT: of another year.' }).reserve, 'misreport');
    assert.equal(claimWith({ notes: '[unconfirmed] [forecast] FORECAST.' }).reserve, 'unconfirmed');
    assert.equal(claimWith({ notes: '[unconfirmed] [forecast] FORECAST.' }).modality, 'forecast');
    for (const notes of [
      null,
      'Plain.',
      '[derived] 3 - 2 = 1',
      '[headcount]',
      'Said to be [misreport] later.',
    ]) {
      assert.equal(claimWith({ notes }).reserve, null, String(notes));
      assert.equal(claimWith({ notes }).modality, 'outcome');
    }
    assert.deepEqual(tagsOf('[unconfirmed] [forecast] FORECAST'), ['unconfirmed', 'forecast']);
    assert.deepEqual(tagsOf(''), []);
  });

  it('leaves the place open where the scope names two or none', () => {
    assert.equal(claimWith({ scope: 'England and Wales / UK' }).place, null);
    assert.equal(claimWith({ scope: 'aircraft (general)' }).place, null);
    assert.equal(claimWith({ scope: 'UK to Syria and Iraq' }).place, 'UK');
    assert.equal(claimWith({ scope: 'England and Wales (not stated)' }).place, 'England and Wales');
  });

  it('falls back on the year of issue where its own time names none', () => {
    const claim = claimWith({ time: 'undated' });
    assert.equal(claim.period, null);
    assert.deepEqual(claim.textPeriod, { from: 2017, to: 2018 });
    assert.equal(claimOfRecord(recordWith({ time: 'undated' }), { issued: '' }).textPeriod, null);
  });
});

describe('recordPeriod', () => {
  const cases: readonly [string, number, number][] = [
    ['2015', 2015, 2016],
    ['2015-04', 2015.25, 2015 + 4 / 12],
    ['2015-04-01/2016-03-31', 2015.25, 2016.25],
    ['2016-02-01/2016-02-29', 2016 + 1 / 12, 2016 + 2 / 12],
    ['2013/2017-10', 2013, 2017 + 10 / 12],
    ['as of 2017-12-31', 2018 - 1 / 12 / 31, 2018],
    ['2016 (inferred)', 2016, 2017],
    ['early 2018', 2018, 2019],
    ['as of 2015-12 (report published 2016-07-21)', 2015 + 11 / 12, 2016],
    ['no date (source figure is for 2015)', 2015, 2016],
  ];
  for (const [time, from, to] of cases) {
    it(`reads ${time}`, () => {
      const period = recordPeriod(time);
      assert.ok(
        period && Math.abs(period.from - from) < 1e-9 && Math.abs(period.to - to) < 1e-9,
        JSON.stringify(period),
      );
    });
  }

  it('reads none where there is none', () => {
    for (const time of ['undated', '', 'the last decade']) assert.equal(recordPeriod(time), null);
  });
});
