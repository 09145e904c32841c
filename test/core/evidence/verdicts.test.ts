import assert from 'node:assert/strict';
import { textCorpus } from '../../support/corpora';
import { told, verdictCases } from '../../support/verdicts';

const corpus = textCorpus({
  libraries: `# Public libraries in Wexmoor, 2023-24

The county of Wexmoor ran 148 libraries on 31 March 2024, compared with 163 a year earlier. Of these, 37 are run by volunteers.
The libraries lent 2.41 million books in 2023-24, a fall of 6.2 per cent on the year before. In 2013-14 they had lent 5.3 million.

## Visits and staff

Visits rose from 1.86 million to 2.04 million. One in five visitors came to use a computer. The service employed 612 paid staff,
who were helped by 1,940 volunteers. Women made up 71 per cent of paid staff and 58 per cent of volunteers.

## Cost

Libraries cost £23.4 million in 2023-24, or £14.20 per resident. The county plans to spend £25 million by 2026-27.
Repairs to the Harnley branch cost £340,000, nearly twice the estimate.

| Town | Libraries | Visits (thousands) | Open hours a week |
|---|---:|---:|---:|
| Harnley | 12 | 311 | 41.5 |
| Ostrow | 9 | 187 | 36 |
| Pell | 7 | 142 | 28.5 |

Table 1: Libraries by town, 2023-24
`,
  pools: `# Swimming in Wexmoor

More than 40 per cent of primary school pupils cannot swim 25 metres. The figure for secondary pupils is 22 per cent.
There are 31 public pools, of which 14 are heated by gas. A swim costs £5.80 for adults and £3.20 for children.
The average water temperature is 28 °C. Lifeguards numbered 415 in 2024 and about 500 in 2019.
`,
});

const { tells, isSilent } = verdictCases(corpus);

describe('supported figures', () => {
  isSilent('Wexmoor had 148 libraries in March 2024 [@libraries].');
  isSilent('The county has almost 150 libraries [@libraries].');
  isSilent('Volunteers run 37 of the libraries [@libraries].');
  isSilent('In March 2023 there were 163 libraries [@libraries].');
  isSilent('About 2.4m books were lent in 2023-24 [@libraries].');
  isSilent('A fifth of visitors came for a computer [@libraries].');
  isSilent('Some 20 per cent of visitors came for a computer [@libraries].');
  isSilent('The number of visits went up from 1.86 million to 2.04 million [@libraries].');
  isSilent('Paid staff numbered 612, and volunteers 1,940 [@libraries].');
  isSilent('Seven in ten paid staff are women [@libraries].');
  isSilent('Each resident pays £14.20 for libraries [@libraries].');
  isSilent('Harnley has 12 libraries and Ostrow nine [@libraries].');
  isSilent('The libraries of Pell had 142,000 visits [@libraries].');
  isSilent('Libraries in Ostrow are open for 36 hours a week [@libraries].');
  isSilent('Two in five primary pupils, or more, cannot swim 25 metres [@pools].');
  isSilent('Of the 31 public pools, 14 use gas for heating [@pools].');
  isSilent('An adult pays £5.80 for a swim and a child £3.20 [@pools].');
});

describe('conflicting figures', () => {
  tells('Wexmoor had 184 libraries in March 2024 [@libraries].', 'conflicting-figure 184');
  tells('In March 2024 the county ran 163 libraries [@libraries].', 'conflicting-figure 163');
  tells('The libraries lent 2.14 million books in 2023-24 [@libraries].', 'conflicting-figure 2.14 million');
  tells('Women made up 58 per cent of paid staff [@libraries].', 'conflicting-figure 58 per cent');
  tells('Libraries cost £32.4 million in 2023-24 [@libraries].', 'conflicting-figure £32.4 million');
  tells('Libraries cost €23.4 million in 2023-24 [@libraries].', 'conflicting-figure €23.4 million');
  tells('Libraries cost £23.4 billion in 2023-24 [@libraries].', 'conflicting-figure £23.4 billion');
  tells('Harnley has 21 libraries [@libraries].', 'conflicting-figure 21');
  tells('Libraries in Pell are open for 41.5 hours a week [@libraries].', 'conflicting-figure 41.5 hours');
  tells(
    'Fewer than 40 per cent of primary school pupils cannot swim 25 metres [@pools].',
    'conflicting-figure 40 per cent',
  );
  tells('Visits fell from 1.86 million to 2.40 million [@libraries].', 'conflicting-figure 2.40 million');
  tells('One in three visitors came to use a computer [@libraries].', 'conflicting-figure One in three');
  tells('There were 451 lifeguards in 2024 [@pools].', 'conflicting-figure 451');
});

describe('unsupported figures', () => {
  tells('Pools lost 19,300 towels to theft [@pools].', 'unsupported-figure 19,300');
  tells('There are 31 public pools in Wexmoor [@libraries].', 'unsupported-figure 31');
  tells(
    'The inspectorate found mould in 8.75 per cent of cellars [@libraries].',
    'unsupported-figure 8.75 per cent',
  );
});

describe('uncited figures', () => {
  tells('Wexmoor had 148 libraries in March 2024.', 'uncited-figure 148');
  tells('The service owns 96 vans.', 'uncited-figure 96');
  tells('A swim costs adults £5.80.', 'uncited-figure £5.80');
  tells('Women made up 17 per cent of paid library staff.', 'conflicting-figure 17 per cent');
  tells('Wexmoor ran 148 libraries [@libraries]. The county owns 96 vans.', 'uncited-figure 96');
  isSilent('We propose 25 new libraries by 2030.');
  isSilent('In 2024, Chapter 3 of the Libraries Act 1964 was amended for the second time.');
  isSilent('This note has four parts.');
});

describe('the automatic scope', () => {
  isSilent(
    'The county ran 148 libraries in March 2024. They lent 2.41 million books in 2023-24 [@libraries].',
  );
  tells(
    'Pools lost 19,300 towels to theft. The libraries lent 2.41 million books in 2023-24 [@libraries].',
    'uncited-figure 19,300',
  );
  it('covers nothing before it where the scope is the sentence', () => {
    const draft =
      'The county ran 148 libraries in March 2024. They lent 2.41 million books in 2023-24 [@libraries].';
    assert.deepEqual(told(corpus, draft, 'sentence'), ['uncited-figure 148']);
  });
});

describe('derived figures', () => {
  isSilent('Visits rose from 1.86 million to 2.04 million, or by 9.7 per cent [@libraries].');
  isSilent('The number of libraries fell by 15, from 163 to 148 [@libraries].');
  isSilent('Volunteers run 37 of the 148 libraries, which is 25 per cent [@libraries].');
});

describe('tables', () => {
  tells(
    '| Town | Libraries |\n|---|---:|\n| Harnley | 12 |\n| Ostrow | 9 |\n',
    'uncited-figure | Town | Libraries |',
  );
  isSilent('| Town | Libraries |\n|---|---:|\n| Harnley | 12 |\n| Ostrow | 9 |\n\nSource: [@libraries]\n');
  tells(
    '| Town | Libraries |\n|---|---:|\n| Harnley | 12 |\n| Ostrow | 19 |\n\nSource: [@libraries]\n',
    'conflicting-figure 19',
  );
});
