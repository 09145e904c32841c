import type { Claim } from '../claims/claim';
import type { Inconsistency } from '../evidence/inconsistent';
import { replacementBy } from './repairs';
import type { Problem, Rule, Suggestion } from './rule';
import { figureName, quotation } from './wording';

/** The draft gives two values for the same thing. */
export const inconsistentFigure: Rule = {
  name: 'inconsistent-figure',
  defaultSeverity: 'warning',
  description: 'The draft gives two values for the same thing.',
  acrossDrafts: true,
  *check({ inconsistencies }) {
    for (const { first, second } of inconsistencies) {
      yield {
        rule: 'inconsistent-figure',
        span: second.span,
        message: () =>
          `${figureName(second)} does not match ${first.figure.text}, which this draft gives before for the same thing: ${quotation(first.statement)}.`,
        repairs: () => agreements({ first, second }),
        evidence: () => [],
        figure: second.figure.text,
        elsewhere: first.span,
      };
    }
  },
};

/** The same for a value that another draft gives; it is for that draft's own check to offer the repair at the other end. */
export const inconsistentAcross = ({ first, second }: Inconsistency, other: string): Problem => ({
  rule: 'inconsistent-figure',
  span: second.span,
  message: () =>
    `${figureName(second)} does not match ${first.figure.text}, which ${other} gives for the same thing: ${quotation(first.statement)}.`,
  repairs: () =>
    areWrittenAlike(first, second)
      ? [
          replacementBy(
            second.span,
            first.figure.text,
            `Replace by ${first.figure.text}, as ${other} gives it`,
          ),
        ]
      : [],
  evidence: () => [],
  figure: second.figure.text,
});

/** Either of them may be the one that is meant. */
function agreements({ first, second }: Inconsistency): Suggestion[] {
  if (!areWrittenAlike(first, second)) return [];
  const [earlier, later] = [first.figure.text, second.figure.text];
  return [
    replacementBy(second.span, earlier, `Replace by ${earlier}, as given before`),
    replacementBy(first.span, later, `Replace ${earlier}, given before, by ${later}`),
  ];
}

const areWrittenAlike = ({ figure: a }: Claim, { figure: b }: Claim): boolean =>
  a.unit.name === b.unit.name && a.kind === b.kind;
