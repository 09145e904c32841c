import { createCorpus } from '../../../server/src/core/corpus/create';
import { readClaims } from '../../../server/src/core/claims/read';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { blankSource } from '../../support/corpora';
import { verdictCases } from '../../support/verdicts';

const edition = (key: string, title: string, issued: string, text: string) => {
  const source = { ...blankSource, key, title, issued, publisher: 'Office for Wexmoor' };
  return { source, claims: readClaims(parseMarkdown(text), { draft: false, source }) };
};

const corpus = createCorpus(
  [
    edition(
      'fire2023',
      'Fire service of Wexmoor, March 2023',
      '2023-07-01',
      `The service employed 1,412 firefighters on 31 March 2023. Women made up 8.2 per cent of firefighters.
There were 46 fire stations. The service attended 12,480 fires in the year, at a cost of £61.3 million.

| Town | Engines |
|---|---:|
| Harnley | 14 |
| Pell | 9 |
`,
    ),
    edition(
      'fire2024',
      'Fire service of Wexmoor, March 2024',
      '2024-07-01',
      `The service employed 1,377 firefighters on 31 March 2024. Women made up 9.1 per cent of firefighters.
There were 46 fire stations. The service attended 11,905 fires in the year, at a cost of £64.8 million.
It plans to employ 1,500 firefighters by 2026.

| Town | Engines |
|---|---:|
| Harnley | 15 |
| Pell | 9 |
`,
    ),
    edition(
      'rescue2024',
      'Mountain rescue in Wexmoor, 2024',
      '2024-11-01',
      'The rescue teams have 310 volunteers. Women made up 31 per cent of volunteers.',
    ),
    edition(
      'rents',
      'Rents in Wexmoor',
      '2024-09-01',
      `| Town | 2021 | 2022 | 2023 |
|---|---:|---:|---:|
| Harnley | £612 | £655 | £702 |
| Pell | £540 | £540 | £540 |
`,
    ),
  ],
  [],
);

const { tells, isSilent } = verdictCases(corpus);

describe('a value that is given as of today', () => {
  tells('The service employs 1,412 firefighters [@fire2023].', 'outdated-figure 1,412');
  tells('Women make up 8.2 per cent of firefighters [@fire2023].', 'outdated-figure 8.2 per cent');
  tells('There are currently 1,412 firefighters in Wexmoor [@fire2023].', 'outdated-figure 1,412');
  tells('The latest figures show that 12,480 fires were attended [@fire2023].', 'outdated-figure 12,480');
  tells('The fire service costs £61.3 million a year [@fire2023].', 'outdated-figure £61.3 million');
  tells('Harnley has 14 engines [@fire2023].', 'outdated-figure 14');
});

describe('a value that is dated, kept, or the newest', () => {
  isSilent('The service employed 1,412 firefighters in March 2023 [@fire2023].');
  isSilent('In 2023, women made up 8.2 per cent of firefighters [@fire2023].');
  isSilent('The service employed 1,412 firefighters [@fire2023].');
  isSilent('As of March 2023 there are 1,412 firefighters [@fire2023].');
  isSilent('# The service in 2023\n\nWexmoor has 1,412 firefighters [@fire2023].');
  isSilent('The service employs 1,377 firefighters [@fire2024].');
  isSilent('There are 46 fire stations [@fire2023].');
  isSilent('Pell has nine engines [@fire2023].');
  isSilent('Pell has 9 engines [@fire2023].');
  isSilent('The service employs 1,412 firefighters, down to 1,377 a year later [@fire2023; @fire2024].');
  isSilent('The rescue teams have 310 volunteers [@rescue2024].');
  isSilent('Women made up 9.1 per cent of firefighters [@fire2024].');
  isSilent('The service, which used to employ 1,412 firefighters, is shrinking [@fire2023].');
  isSilent('The average rent in Pell is £540 [@rents].');
});
