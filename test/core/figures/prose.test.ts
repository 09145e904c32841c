import assert from 'node:assert/strict';
import { checkableTexts, read, readFigures } from './read';

describe('figures in running prose', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The fund paid out €1.4bn to 3,200 projects.', '1400000000 EUR; 3200 projects'],
    ['It gave £40 to 12 families.', '40 GBP; 12 families'],
    ['Rents run from £900 to 1,400 a month.', '900..1400 GBP/month'],
    ['It costs £5 to 7 million.', '5000000..7000000 GBP'],
    ['It is 8.3 times earnings, against 5.1 times in 2002.', '8.3 times; 5.1 times'],
    ['The ratio of nurses to patients is 1 to 8.', '0.125 ratio'],
    ['The odds are 9 to 1.', '9 ratio'],
    ['Unemployment among 16- to 24-year-olds is 14.8 per cent.', '16..24 years; 14.8 percent'],
    ['The estimate may be out by plus or minus 10 per cent.', '10 percent'],
    ['It lost minus 4 per cent.', '↓-4 percent'],
    ['It spent 0.4p in every £1 on parks.', '0.004 fraction'],
    ['Wages grew by a record 8.5 per cent.', '↑8.5 percent'],
    ['A record 8.5 million people voted.', '8500000 people'],
    ['The bill is in the neighbourhood of £9m.', '~9000000 GBP'],
    ['Delay costs £250,000 a day or £91m a year.', '250000 GBP/day; 91000000 GBP/year'],
    ['It costs £40 a day and £90 a week.', '40 GBP/day; 90 GBP/week'],
    ['It took £3m a year and a half ago.', '3000000 GBP'],
    ['The ombudsman upheld 4 complaints in 5.', '0.8 fraction'],
    ['They put 4 people in 5 cars.', '4 people; 5 cars'],
    ['It saw 4 deaths in 10 days.', '4 deaths; 10 days'],
    ['We met on Tuesday at 10 and left.', ''],
    ['Rates stood on Friday at 10 per cent.', '10 percent'],
    ['They sell 7- to 9-inch pipes.', '7..9 inches'],
    ['They sell 7- or 9-inch pipes.', '7 inches; 9 inches'],
  ];
  for (const [prose, figures] of cases) it(prose, () => assert.equal(read(prose), figures));

  it('keeps a multiple apart from a number of occasions', () => {
    const kinds = (prose: string) => readFigures(prose).map(({ kind }) => kind);
    assert.deepEqual(kinds('It is 5.1 times in 2002.'), ['multiple']);
    assert.deepEqual(kinds('It met 5 times in 2002.'), ['count']);
    assert.deepEqual(kinds('It is 5 times as large.'), ['multiple']);
  });

  it('reads a comparison behind a rate', () => {
    assert.equal(readFigures('Spending is £400 a head lower.')[0]?.nounDirection, 'down');
    assert.equal(readFigures('Bills are £60 a year higher.')[0]?.nounDirection, 'up');
    assert.equal(readFigures('Spending is £400 a head.')[0]?.nounDirection, null);
  });

  const silent = [
    'Text 85258 for help.',
    'Nobody had a grade 4 or above.',
    'It was a category 1 call.',
    'A level 3 course is free.',
    'She made 42 not out.',
  ];
  const loud: readonly (readonly [string, readonly string[]])[] = [
    ['The text has 85,258 words.', ['85,258']],
    ['A class of 40 pupils met.', ['40']],
    ['A level of 3 mg was found.', ['3 mg']],
    ['A further 42 did not apply.', ['42']],
    ['At each stage 3 firms dropped out.', ['3']],
  ];
  for (const prose of silent) it(prose, () => assert.deepEqual(checkableTexts(prose), []));
  for (const [prose, texts] of loud) it(prose, () => assert.deepEqual(checkableTexts(prose), texts));
});
