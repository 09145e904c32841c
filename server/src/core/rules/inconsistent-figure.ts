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
    for (const found of inconsistencies) {
      const problem = problemOf(found, 'this draft gives before', () => agreements(found));
      yield { ...problem, elsewhere: found.first.span };
    }
  },
};

/** The same for a value that another draft gives; it is for that draft's own check to offer the repair at the other end. */
export const inconsistentAcross = (found: Inconsistency, other: string): Problem =>
  problemOf(found, `${other} gives`, () => agreements(found, other));

const problemOf = (
  { first, second }: Inconsistency,
  given: string,
  repairs: Problem['repairs'],
): Problem => ({
  rule: 'inconsistent-figure',
  span: second.span,
  message: () =>
    `${figureName(second.claim)} does not match ${first.claim.figure.text}, which ${given} for the same thing: ${quotation(first.claim.statement)}.`,
  repairs,
  evidence: () => [],
  figure: second.claim.figure.text,
});

/** Either of them may be the one that is meant; `other`: the draft that the first one stands in, if it is another. */
function agreements({ first, second }: Inconsistency, other?: string): Suggestion[] {
  const [a, b] = [first.claim.figure, second.claim.figure];
  if (a.unit.name !== b.unit.name || a.kind !== b.kind) return [];
  if (other !== undefined)
    return [replacementBy(second.span, a.text, `Replace by ${a.text}, as ${other} gives it`)];
  return [
    replacementBy(second.span, a.text, `Replace by ${a.text}, as given before`),
    replacementBy(first.span, b.text, `Replace ${a.text}, given before, by ${b.text}`),
  ];
}
