import { textCorpus } from '../../support/corpora';
import { verdictCases } from '../../support/verdicts';

const { tells, isSilent } = verdictCases(
  textCorpus({
    wells: `# Wells of Wexmoor, 2024

Nearly 600 wells were dug in 2024. They serve 18,412 people. More than 45 per cent of villages have one.
The wells cost about £1.2 million. Each gives at least 340 litres a day. Work must end within 12 months.
One in three wells runs dry in summer. There are 212 wardens.
`,
  }),
);

describe('a figure that is more or less exact than its source', () => {
  tells('In 2024, 600 wells were dug [@wells].', 'imprecise-figure 600');
  tells('The wells serve about 18,412 people [@wells].', 'imprecise-figure 18,412');
  tells('Of the villages, 45 per cent have a well [@wells].', 'imprecise-figure 45 per cent');
  tells('The wells cost £1.2 million [@wells].', 'imprecise-figure £1.2 million');
  tells('Each well gives 340 litres a day [@wells].', 'imprecise-figure 340 litres');
});

describe('a figure that rounds or takes the hedge over', () => {
  isSilent('Nearly 600 wells were dug in 2024 [@wells].');
  isSilent('Almost 600 wells were dug in 2024 [@wells].');
  isSilent('The wells serve 18,412 people [@wells].');
  isSilent('The wells serve about 18,400 people [@wells].');
  isSilent('The wells serve 18,400 people [@wells].');
  isSilent('More than 45 per cent of villages have a well [@wells].');
  isSilent('The wells cost some £1.2 million [@wells].');
  isSilent('A third of wells run dry in summer [@wells].');
  isSilent('Work on the wells must end in 12 months [@wells].');
  isSilent('There are around 210 wardens [@wells].');
});
