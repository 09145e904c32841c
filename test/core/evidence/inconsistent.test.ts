import { createCorpus } from '../../../server/src/core/corpus/create';
import { defaultLintOptions } from '../../../server/src/core/linter/options';
import { lint } from '../../../server/src/core/linter/linter';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import assert from 'node:assert/strict';

const empty = createCorpus([], []);
/** The later of each two figures that are told to differ. */
const told = (draft: string): string[] =>
  lint(parseMarkdown(draft), empty, defaultLintOptions)
    .findings.filter(({ rule }) => rule === 'inconsistent-figure')
    .map(({ figure }) => figure ?? '');

describe('two values for one thing', () => {
  for (const [draft, ...figures] of [
    ['The fleet has 412 electric buses.\n\nThe council’s fleet has 421 electric buses.', '421'],
    [
      'In 2023, crime cost the county £41.2 million.\n\nCrime cost the county £42.1 million in 2023.',
      '£42.1 million',
    ],
    [
      'Rents rose by 8 per cent in Wexmoor in 2024.\n\n# Rents\n\nIn 2024, rents in Wexmoor rose by 9 per cent.',
      '9 per cent',
    ],
    [
      'Harnley had 37 volunteer libraries in 2024.\n\n| Town | Volunteer libraries, 2024 |\n|---|---|\n| Harnley | 73 |\n| Pell | 12 |',
      '73',
    ],
    [
      'Some 61 per cent of tenants fear eviction.\n\nEviction is feared by 16 per cent of tenants.',
      '16 per cent',
    ],
    [
      'An answer took 13 days on average in Wexmoor county.\n\nSummary: an answer took 17 days on average in Wexmoor county.',
    ],
    [
      'In Wexmoor, visitors stayed for 13 days on average.\n\n# Findings\n\nIn Wexmoor, visitors stayed for 17 days on average.',
      '17 days',
    ],
    [
      'Of the tenants, 61 per cent fear eviction and 12 per cent have moved.\n\nOf the tenants, 61 per cent fear eviction and 21 per cent have moved.',
      '21 per cent',
    ],
  ])
    it(draft ?? '', () => assert.deepEqual(told(draft ?? ''), figures));
});

describe('values that may both hold', () => {
  for (const draft of [
    'The fleet has 412 electric buses.\n\nThe fleet has 412 electric buses.',
    'The fleet has 412 electric buses.\n\nThe fleet has about 410 electric buses.',
    'The fleet has 412 electric buses.\n\nThe fleet has 38 electric vans.',
    'In 2023 the fleet had 412 electric buses.\n\nIn 2024 the fleet had 431 electric buses.',
    'The fleet of Harnley has 412 electric buses.\n\nThe fleet of Pell has 38 electric buses.',
    'The fleet has 412 electric buses.\n\nThe council plans a fleet of 600 electric buses.',
    'The fleet has 412 electric buses.\n\nAnother fleet has 38 electric buses.',
    'Half of women, or 52 per cent, voted yes.\n\nOf men, 47 per cent voted yes.',
    'Women made up 34 per cent of officers.\n\nWomen made up 41 per cent of recruits.',
    'Crime rose by 4 per cent in Wexmoor.\n\nCrime fell by 3 per cent in Wexmoor.',
    'Crime cost the county £41.2 million, or £31 a head.\n\nIt cost £42 million in all.',
    'One ward had 12 beds and one ward had 15 beds.',
    'One of the wards had 12 beds for the sick.\n\nOne of the wards had 15 beds for the sick.',
    '# Harnley\n\nThe town has 412 electric buses in its fleet.\n\n# Pell\n\nThe town has 38 electric buses in its fleet.',
    '| Town | Buses |\n|---|---|\n| Harnley | 12 |\n\n| Town | Buses |\n|---|---|\n| Harnley | 15 |',
    'The hospital treated 1,200 patients.\n\nThe hospital discharged 1,100 patients.',
    'About 400 homes were built on the site.\n\nOn the site, 385 homes were built.',
    '# Harnley\n\nThe town has 412 electric buses.\n\n# Pell\n\nThe town has 38 electric buses.',
    'When we came in 1997, the fleet had 412 electric buses.\n\nThe fleet had 421 electric buses.',
    'The survey had 1,012 answers.\n\nThe survey had 48 questions.',
  ])
    it(draft, () => assert.deepEqual(told(draft), []));
});
