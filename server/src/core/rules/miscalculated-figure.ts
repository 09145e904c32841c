import type { Claim } from '../claims/claim';
import type { WrongCell } from '../evidence/cells';
import { replacementBy } from './repairs';
import type { Problem, Rule } from './rule';
import { figureName } from './wording';

/** A change that does not follow from the two ends that its sentence gives, or a cell from those it is worked out from. */
export const miscalculatedFigure: Rule = {
  name: 'miscalculated-figure',
  defaultSeverity: 'warning',
  description:
    'A change does not follow from the values beside it, or a total, average or rate from its table.',
  *check({ assessments, wrongCells }) {
    for (const { claim, derivation } of assessments)
      if (derivation && !derivation.holds) yield problem(claim, 'the values beside it', derivation);
    for (const cell of wrongCells) yield problem(cell.claim, 'the table', cell);
  },
};

const problem = (
  claim: Claim,
  operands: string,
  { working, instead }: Pick<WrongCell, 'working' | 'instead'>,
): Problem => ({
  rule: 'miscalculated-figure',
  span: claim.span,
  message: () => `${figureName(claim)} does not follow from ${operands}: ${working}.`,
  repairs: () =>
    instead === null ? [] : [replacementBy(claim.span, instead, `Replace by ${instead}, as calculated`)],
  evidence: () => [],
  figure: claim.figure.text,
});
