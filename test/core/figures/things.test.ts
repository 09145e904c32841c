import assert from 'node:assert/strict';
import { checkableTexts } from './read';

describe('numbers that say which one, not how many', () => {
  const silent = [
    'See page 3 of 12 for the map.',
    'He left his 9-to-5 job.',
    'The case is reported at 162 JP 1.',
    'See [2023] UKSC 42 and (1998) 27 EHRR 163.',
    'The password is 1234.',
    'A 10-point plan was published.',
    'The 25-year environment plan is out for consultation.',
    'The 1-in-60 rule still applies.',
    'The 10-year gilt is the benchmark.',
    'The 2p coin and the £20 note remain legal tender.',
    'She sits on the 1922 Committee.',
    'Rule 5.3 and the older rule 5.4 apply.',
    'The Group of 77 objected.',
    'SDG 13.1 is relevant.',
    'The M4 is shut between junctions 10 and 12.',
    'On a scale of 1 to 10, readers can rate the service.',
    'MPs voted 312 to 271 against the motion.',
    'The result was significant at the 5 per cent level.',
    'Staff are on call 24/7 and 365 days a year.',
    'A million thanks to the volunteers.',
    'The singer is dead at 81.',
    'The census of 1880 and the act of 1924 were cited.',
    'Rates were lower prior to 1914.',
    'Estimates for 1922 were not kept.',
    'The 401k plan is closed.',
    '12. The clause is short.',
    'The odds were higher (OR = 2.39).',
    'The proposal would save an estimated £40 million a year.',
    'Under our plan, spending would reach 3 per cent of GDP by 2035.',
    'For every £1 spent, a scheme like this might return £2.',
    'The first of them turn 60.',
    'A boy, 11, and his brother, 3, were found.',
  ];
  const loud: readonly (readonly [string, readonly string[]])[] = [
    [
      'It used 40 terawatt-hours in 2020, or 3 kilowatt hours each.',
      ['40 terawatt-hours', '3 kilowatt hours'],
    ],
    ['Shares fell 3.1% down on the year before.', ['3.1%']],
    ['It lent half a billion pounds more than before.', ['half a billion pounds']],
    ['The arrest rate improved by five points.', ['five points']],
    ['A 10-year sentence was passed.', ['10-year']],
    ['Dancer Gets 6 Years in 18-Hour Hearing', ['6 Years', '18-Hour']],
    ['About one million and a half of them left.', ['one million and a half']],
    ['The ministry said that the proposal would save £40 million a year.', ['£40 million']],
    ['For every £1 spent, the scheme returned £2.', ['£2']],
    ['Access was 87.4% [84.3%–90.1%] in all.', ['87.4%']],
    ['30 people came.', ['30']],
    ['It owns a total of 1850 men and a fleet of 1912 ships.', ['1850', '1912']],
    ['We own that—800,000 of them.', ['800,000']],
    ['Of the pupils, 12, or a third, agreed.', ['12', 'a third']],
    ['The plan has 12 points and costs £20.', ['12 points', '£20']],
    ['It costs £20 a note.', ['£20']],
    ['The committee heard 1,922 witnesses.', ['1,922']],
    ['Ratings rose from 1 to 10.', ['1 to 10']],
    ['In part 3 of 12 schools were named.', ['12']],
    ['Unemployment stood at a 5 per cent level.', ['5 per cent']],
    ['A 5-to-10 per cent range was given.', ['5-to-10 per cent']],
    ['The shop is open 340 days a year.', ['340 days']],
  ];
  for (const text of silent) it(`is silent: ${text}`, () => assert.deepEqual(checkableTexts(text), []));
  for (const [text, expected] of loud)
    it(`tells: ${text}`, () => assert.deepEqual(checkableTexts(text), expected));
});
