import type { Assessment, Evidence } from '../evidence/assessment';
import { valueText } from '../evidence/explain';
import { citeSuggestions, replaceSuggestion } from './repairs';
import type { Rule } from './rule';
import { figureName, quotation, sourceName } from './wording';

/** A source states another value for the same measure, group, place and period. */
export const conflictingFigure: Rule = {
  name: 'conflicting-figure',
  defaultSeverity: 'warning',
  description: 'A source states another value for the same measure, group, place and period.',
  *ofFigures({ assessments }) {
    for (const assessment of assessments) {
      const against = assessment.evidence.find(({ relation }) => relation === 'contradicts');
      if (
        assessment.verdict !== 'refuted' ||
        assessment.basis === 'ownData' ||
        assessment.derivation ||
        !against
      )
        continue;
      yield {
        rule: 'conflicting-figure',
        span: assessment.claim.span,
        message: () => messageOf(assessment, against),
        about: assessment,
        repairs: (analysis, about) => [...replaceSuggestion(about), ...citeSuggestions(analysis, about)],
        evidence: () => [...assessment.evidence, ...assessment.near()],
        figure: assessment.claim.figure.text,
      };
    }
  },
};

function messageOf(
  { claim, basis, suggested }: Assessment,
  { claim: stated, source, turned }: Evidence,
): string {
  const uncited = basis === 'corpus' ? 'has no citation and ' : '';
  const supporter = suggested.find((evidence) => evidence.source.key !== source.key);
  return (
    `${figureName(claim)} ${uncited}does not match ${sourceName(source)}, which states ${valueText(stated)}` +
    `${turned ? ` (${turned})` : ''}: ${quotation(stated.statement)}` +
    `${supporter ? `; ${sourceName(supporter.source)} states ${valueText(supporter.claim)}` : ''}.`
  );
}
