import type { Inconsistency } from '../evidence/inconsistent';
import type { Rule, Suggestion } from './rule';
import { figureName, quotation } from './wording';

/** The draft gives two values for the same thing. */
export const inconsistentFigure: Rule = {
  name: 'inconsistent-figure',
  defaultSeverity: 'warning',
  description: 'The draft gives two values for the same thing.',
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

/** Either of them may be the one that is meant. */
function agreements({ first, second }: Inconsistency): Suggestion[] {
  if (first.figure.unit.name !== second.figure.unit.name || first.figure.kind !== second.figure.kind)
    return [];
  const [earlier, later] = [first.figure.text, second.figure.text];
  return [
    {
      kind: 'replace',
      title: `Replace by ${earlier}, as given before`,
      edits: [{ span: second.span, text: earlier }],
      preferred: false,
    },
    {
      kind: 'replace',
      title: `Replace ${earlier}, given before, by ${later}`,
      edits: [{ span: first.span, text: later }],
      preferred: false,
    },
  ];
}
