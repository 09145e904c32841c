import type { Rule } from './rule';
import { figureName } from './wording';

/** A change that does not follow from the two ends that its sentence gives, or a total from its parts. */
export const miscalculatedFigure: Rule = {
  name: 'miscalculated-figure',
  defaultSeverity: 'warning',
  description: 'A change does not follow from the values beside it, or a total from its parts.',
  *check({ assessments, wrongTotals }) {
    for (const { claim, derivation } of assessments) {
      if (!derivation || derivation.holds) continue;
      yield {
        rule: 'miscalculated-figure',
        span: claim.span,
        message: () =>
          `${figureName(claim)} does not follow from the values beside it: ${derivation.working}.`,
        repairs: () => [],
        evidence: () => [],
        figure: claim.figure.text,
      };
    }
    for (const { claim, working } of wrongTotals) {
      yield {
        rule: 'miscalculated-figure',
        span: claim.span,
        message: () => `${figureName(claim)} does not follow from the table: ${working}.`,
        repairs: () => [],
        evidence: () => [],
        figure: claim.figure.text,
      };
    }
  },
};
