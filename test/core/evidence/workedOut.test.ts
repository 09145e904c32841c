import { textCorpus } from '../../support/corpora';
import { verdictCases } from '../../support/verdicts';

const corpus = textCorpus({
  ferries: `# Ferries of the Marrow Sound, 2024

The ferries carried 412,000 passengers in 2024, which was 31,000 more than in 2023. The timetable promised 9,600 sailings.
Of these, 8,840 took place. The average monthly subsidy was £46,000. Freight brought in 38.5 per cent of the income.
Cancelled sailings, which means those late by at least 6 hours, made up 4.2 per cent. The vessels are 27.4 years old on average.

The number of complaints, 2,870, was almost the same as in 2023. The crews have 164 members, 3.4 per cent down on the year before.
A crossing takes 52 minutes, five minutes longer than the 47 minutes of 2019. In March 2019 the queue at Tarn had 3,510 vehicles.

In 2024 single fares rose by 5 per cent to £8.40.

The average hourly wage of a deckhand reached £14.60. Car drivers paid £310 a year for a pass and cyclists £48.
`,
});
const { tells, isSilent } = verdictCases(corpus);

describe('figures worked out from what a source says', () => {
  isSilent('In 2023 the ferries had carried 381,000 passengers [@ferries].');
  isSilent('Passengers brought the other 61.5 per cent of the income [@ferries].');
  isSilent('The subsidy comes to £552,000 over a year [@ferries].');
  isSilent('There were 8,840 sailings in 2024 [@ferries]. That was 760 fewer than promised [@ferries].');
  isSilent('Only 8,840 sailings took place, or more than nine in ten of those in the timetable [@ferries].');
  tells('In 2023 the ferries had carried 318,000 passengers [@ferries].', 'unsupported-figure 318,000');
  tells('The subsidy comes to £652,000 over a year [@ferries].', 'unsupported-figure £652,000');
});

describe('digits in another order', () => {
  tells('As many as 2,780 complaints came in [@ferries].', 'conflicting-figure 2,780');
  tells('Passengers made 2,780 complaints [@ferries].', 'conflicting-figure 2,780');
  tells('The vessels have an average age of 24.7 years [@ferries].', 'conflicting-figure 24.7 years');
  tells('In March 2019 3,150 vehicles stood waiting at Tarn [@ferries].', 'conflicting-figure 3,150');
  isSilent('There were over 2,800 complaints [@ferries].');
  isSilent('The average vessel is 27.4 years old [@ferries].');
});

describe('periods that a value is only compared with', () => {
  isSilent('In 2024 the ferries received 2,870 complaints, about as many as in 2023 [@ferries].');
  isSilent('The crews had 164 members, 3.4 per cent down on 2023 [@ferries].');
  isSilent('A crossing took longer than in 2019, when it was 47 minutes [@ferries].');
  tells('A crossing took 52 minutes in 2019 [@ferries].', 'conflicting-figure 52 minutes');
});

describe('limits that only say what is counted', () => {
  isSilent('Cancelled sailings made up 4.2 per cent [@ferries].');
  isSilent('A sailing counts as cancelled when it is 6 hours late [@ferries].');
});

describe('the same digits for something else', () => {
  tells('In 2019 the ferries carried 412,000 passengers [@ferries].', 'conflicting-figure 412,000');
  tells('Single fares rose by £8.40 [@ferries].', 'conflicting-figure £8.40');
  isSilent('Single fares rose to £8.40 [@ferries].');
  tells('A deckhand earns £14.60 a day [@ferries].', 'conflicting-figure £14.60');
  isSilent('A deckhand earns £14.60 an hour [@ferries].');
  isSilent('Cyclists paid £48 a year for a pass [@ferries].');
  isSilent('In 2024 the ferries carried 412,000 passengers [@ferries].');
});
