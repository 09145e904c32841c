import assert from 'node:assert/strict';
import { checkableTexts } from './read';

describe('names, versions and sayings', () => {
  const silent = [
    'He is a 7-time champion.',
    'The 5:2 diet is popular.',
    'Genesis 1:1 was quoted.',
    'We use Python 3.11 and Node 20.',
    'The 747 was delayed.',
    'Ask for it on floor 3.',
    'Cells were grown in 96-well plates.',
    'The 2-for-1 split took effect.',
    'Item 4.2 was withdrawn.',
    'BS EN 1090 applies to steel.',
    'The 11-plus exam was scrapped.',
    'It is collected from numbers 1 to 40.',
    'She is one in a million.',
    'I told you a thousand times.',
    'The class of ’92 met.',
    'An 18-hole course was sold.',
    'Tel: 555 0134, ext. 12.',
    'ZIP 90210 is rich.',
    'Write to PO Box 1187.',
  ];
  const loud: readonly (readonly [string, readonly string[]])[] = [
    ['It met 12 times.', ['12 times']],
    ['The ratio of staff is 5:2.', ['5:2']],
    ['The rate is 3.11 per cent.', ['3.11 per cent']],
    ['The 747 flights were delayed.', ['747']],
    ['The floor has 3 lifts.', ['3']],
    ['A 40-mile road was closed.', ['40-mile']],
    ['The item cost £4.20.', ['£4.20']],
    ['They wrote ‘20 people came’.', ['20']],
    ['The 11 exams were scrapped.', ['11']],
    ['Pupil numbers rose by 40.', ['40']],
    ['The EN route carries 1,090 people.', ['1,090']],
    ['It took 92 days.', ['92 days']],
    ['The shop sold 2 for £1.', ['2', '£1']],
    ['The shop is on Elm Road with 3.11 acres.', ['3.11 acres']],
  ];
  for (const prose of silent) it(prose, () => assert.deepEqual(checkableTexts(prose), []));
  for (const [prose, texts] of loud) it(prose, () => assert.deepEqual(checkableTexts(prose), texts));
});
