import type { Rule } from './rule';
import { figureName } from './wording';

/** A change that does not follow from the two ends that its sentence gives. */
export const miscalculatedFigure: Rule = {
  name: 'miscalculated-figure',
  defaultSeverity: 'warning',
  description: 'A change does not follow from the two values that its sentence gives.',
  *check({ assessments }) {
    for (const { claim, derivation } of assessments) {
      if (!derivation || derivation.holds) continue;
      yield {
        rule: 'miscalculated-figure',
        span: claim.span,
        message: () =>
          `${figureName(claim)} does not follow from the values beside it: ${derivation.working}.`,
        repairs: () => [],
        evidence: [],
        figure: claim.figure.text,
      };
    }
  },
};
