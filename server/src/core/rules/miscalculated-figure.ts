import type { Assessment } from '../evidence/assessment';
import type { WrongCell } from '../evidence/cells';
import { replacementBy } from './repairs';
import type { FigureProblem, Rule } from './rule';
import { figureName } from './wording';

/** A change that does not follow from the two ends that its sentence gives, or a cell from those it is worked out from. */
export const miscalculatedFigure: Rule = {
  name: 'miscalculated-figure',
  defaultSeverity: 'warning',
  description:
    'A change does not follow from the values beside it, or a total, average or rate from its table.',
  *ofFigures({ assessments, wrongCells }) {
    const cells = new Map(wrongCells.map((cell) => [cell.claim, cell]));
    for (const assessment of assessments) {
      const { claim, derivation } = assessment;
      if (derivation && !derivation.holds) yield problem(assessment, 'the values beside it', derivation);
      const cell = cells.get(claim);
      if (cell) yield problem(assessment, 'the table', cell);
    }
  },
};

const problem = (
  about: Assessment,
  operands: string,
  { working, instead }: Pick<WrongCell, 'working' | 'instead'>,
): FigureProblem => ({
  span: about.claim.span,
  figure: about.claim.figure.text,
  about,
  wording: {
    message: ({ claim }) => `${figureName(claim)} does not follow from ${operands}: ${working}.`,
    evidence: () => [],
    repairs: (_, { claim: { span } }) =>
      instead === null ? [] : [replacementBy(span, instead, `Replace by ${instead}, as calculated`)],
  },
});
