import { textCorpus } from '../../support/corpora';
import { verdictCases } from '../../support/verdicts';

const { tells, isSilent } = verdictCases(
  textCorpus({
    parks: `# Parks of Wexmoor

The budget for parks was cut from £310,000 to £120,000 over three years. The parks had 187,450 visits in the year to March 2024, up
14.4 per cent from 163,920 the year before. The playground fund rose from £41,000 to £56,000.
`,
  }),
);

describe('a change whose ends the cited source gives', () => {
  tells('The budget for parks was cut by £210,000 [@parks].', 'miscalculated-figure £210,000');
  tells(
    'The parks had 187,450 visits in the year to March 2024, which is 23,350 more than in the year before [@parks].',
    'miscalculated-figure 23,350',
  );
});

describe('a change that follows, or of something else', () => {
  isSilent('The budget for parks was cut by £190,000 [@parks].');
  isSilent('The playground fund rose by £15,000 [@parks].');
  isSilent(
    'The parks had 187,450 visits in the year to March 2024, which is 23,530 more than in the year before [@parks].',
  );
});

describe('the share of two values that stand before it', () => {
  tells(
    'The fund had £1,340 and carried over £220, or about a quarter of it.',
    'uncited-figure £1,340',
    'uncited-figure £220',
    'miscalculated-figure a quarter',
  );
  tells(
    'The fund had £1,340 and carried over £220, or about a sixth of it.',
    'uncited-figure £1,340',
    'uncited-figure £220',
    'uncited-figure a sixth',
  );
});
