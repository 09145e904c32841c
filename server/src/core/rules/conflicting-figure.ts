import { nearOf } from '../evidence/assess';
import type { Assessment, Evidence } from '../evidence/assessment';
import { valueText } from '../evidence/explain';
import { citeSuggestions, replaceSuggestion } from './repairs';
import type { Rule, Wording } from './rule';
import { figureName, quotation, sourceName } from './wording';

/** A source states another value for the same measure, group, place and period. */
export const conflictingFigure: Rule = {
  name: 'conflicting-figure',
  defaultSeverity: 'warning',
  description: 'A source states another value for the same measure, group, place and period.',
  *ofFigures({ assessments }) {
    for (const assessment of assessments) {
      const { claim, verdict, basis, derivation } = assessment;
      if (verdict !== 'refuted' || basis === 'ownData' || derivation || !againstIn(assessment)) continue;
      yield { span: claim.span, figure: claim.figure.text, about: assessment, wording };
    }
  },
};

const againstIn = ({ evidence }: Assessment): Evidence | undefined =>
  evidence.find(({ relation }) => relation === 'contradicts');

const wording: Wording = {
  message(about) {
    // Without it, nothing is told.
    return messageOf(about, againstIn(about) as Evidence);
  },
  evidence: (about) => [...about.evidence, ...nearOf(about)],
  repairs: (analysis, about) => [...replaceSuggestion(about), ...citeSuggestions(analysis, about)],
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
