import assert from 'node:assert/strict';
import { checkableTexts } from './read';

describe('numbers that refer', () => {
  const silent = [
    'Access Programme, briefing 8',
    'Emergency care is the subject of briefing 7.',
    'Waiting Well, briefing 7, draft 3',
    'See paper 14 and note 7 for the method.',
    'It is set out in memo 12 and circular 9.',
    'Newsletter 31 has the dates.',
    'Factsheet 6 and working paper 22 say more.',
    'Cleared by Grade 6, desk 3.14, on 17/03.',
    'The form was signed on 4/11.',
    'H.B. 1187 is a start.',
    'S. 204 and HR 3590 are stuck in committee.',
    'Calls to the 116 advice line are free.',
    'Ring the helpline on 105.',
    'The 7.42 to Fennick is late again.',
    'She caught the 18.05 from Hale.',
    'The 6.15 train was full.',
    '501(c)(3) groups need not pay.',
    'Annexes: 2',
    'Pages: 14',
    'Dollar amounts are in 2023 dollars.',
    'All sums are in 2024-25 prices.',
    'Version 2.1 replaces draft 1.',
    'Item 5 of agenda 3 was deferred.',
    'See Figures 3A and 3B, and Fig. 4c.',
    'Phase 3 (1991 to 1993) came first.',
  ];
  const loud: readonly (readonly [string, readonly string[]])[] = [
    ['The council issued 8 briefings.', ['8']],
    ['After the briefing 14 members left.', ['14']],
    ['The papers cost 7 pence a page.', ['7 pence']],
    ['In draft, 3 per cent was the rate.', ['3 per cent']],
    ['A desk costs £314.', ['£314']],
    ['The line carried 116 trains.', ['116']],
    ['It took 7.42 hours to clear.', ['7.42 hours']],
    ['The mean was 18.05 from a sample of 900.', ['18.05', '900']],
    ['He paid 2,023 dollars.', ['2,023 dollars']],
    ['The helpline took 105 calls.', ['105']],
    ['The ward has 17 beds.', ['17']],
    ['The score rose to 3.14.', ['3.14']],
  ];
  for (const prose of silent) it(prose, () => assert.deepEqual(checkableTexts(prose), []));
  for (const [prose, texts] of loud) it(prose, () => assert.deepEqual(checkableTexts(prose), texts));
});

describe('thresholds and proposals', () => {
  const silent = [
    'We would add two. First, raise the fee to $40.',
    'Second, cap what a firm may keep at 35 cents of each dollar.',
    'Three steps would help. Pay within 20 days. Advance 40 percent of each contract.',
    'And if a grant is cut by more than $50,000, give 90 days of notice.',
    'If asked about a cap on prices: a cap of 5 per cent would empty shelves.',
    'Let us build 40 hospitals.',
    'I will cut the tax by 10 per cent.',
    'Our aim is to cut waits to 18 weeks.',
    'It is proposed that fees rise by 3 per cent.',
    'Members are asked to approve £250,000.',
    'We are consulting on £4.50 a week for each child.',
    'The letter asks for an answer within 21 days.',
  ];
  const loud: readonly (readonly [string, readonly string[]])[] = [
    ['A caseworker makes $19.40 an hour, $5.70 less than a clerk.', ['$19.40', '$5.70']],
    ['Pay suffers: a nurse makes £14 an hour.', ['£14']],
    ['Raised fees brought in $40 million.', ['$40 million']],
    ['The firm keeps 35 cents of each dollar.', ['35 cents of each dollar']],
    ['The grant was cut by more than $50,000.', ['$50,000']],
    ['As we will see, 40 per cent left.', ['40 per cent']],
    ['The mayor will hire 500 officers.', ['500']],
    ['Our costs will rise by 3 per cent.', ['3 per cent']],
    ['Residents were asked and 61 per cent agreed.', ['61 per cent']],
    ['The council consulted 450 residents.', ['450']],
  ];
  for (const prose of silent) it(prose, () => assert.deepEqual(checkableTexts(prose), []));
  for (const [prose, texts] of loud) it(prose, () => assert.deepEqual(checkableTexts(prose), texts));
});

describe('limits that define what is counted', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['There were 38,020 waits of more than 12 hours.', ['38,020']],
    ['It saw 14 per cent of waits above 12 hours.', ['14 per cent']],
    ['Some 780,000 people live more than two kilometres from a stop.', ['780,000']],
    ['Of the calls, 90 per cent were answered within 10 seconds.', ['90 per cent', '10 seconds']],
    ['Some 42 per cent of adults had been without a home for 12 months.', ['42 per cent', '12 months']],
    ['He lost half of it in one year.', ['half']],
    ['The average wait is more than 12 hours.', ['12 hours']],
    ['The 40 cases took more than 90 days each.', ['40', '90 days']],
    ['The trip costs £4 and takes over 50 minutes.', ['£4', '50 minutes']],
    ['It employs 40 people, who travel more than 12 miles a day.', ['40', '12 miles']],
    ['The line is over 40 miles long.', ['40 miles']],
  ];
  for (const [prose, texts] of cases) it(prose, () => assert.deepEqual(checkableTexts(prose), texts));
});

describe('table captions', () => {
  const silent = [
    '£ million',
    'Spending, £ million',
    'US$ billion',
    'Costs (€ million)',
    'Figures in £ thousand',
  ];
  const loud: readonly (readonly [string, readonly string[]])[] = [
    ['It cost a million pounds.', ['a million pounds']],
    ['A million people marched.', ['A million']],
    ['It cost £ 4 million.', ['£ 4 million']],
  ];
  for (const prose of silent) it(prose, () => assert.deepEqual(checkableTexts(prose), []));
  for (const [prose, texts] of loud) it(prose, () => assert.deepEqual(checkableTexts(prose), texts));
});
