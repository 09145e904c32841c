import { nearOf } from '../evidence/assess';
import type { Assessment, Evidence } from '../evidence/assessment';
import { valueText } from '../evidence/explain';
import { replacement } from './repairs';
import type { Rule, Suggestion, Wording } from './rule';
import { figureName, quotation, sourceName } from './wording';

/** The corpus holds a newer value than the one that the draft gives as today's. */
export const outdatedFigure: Rule = {
  name: 'outdated-figure',
  defaultSeverity: 'information',
  description: 'The corpus holds a newer value of the same series.',
  *ofFigures({ assessments }) {
    for (const assessment of assessments) {
      const { claim, newer, evidence } = assessment;
      if (!newer) continue;
      const wording: Wording = {
        message: () =>
          `${figureName(claim)} matches its source, but ${sourceName(newer.source)} states a newer value, ` +
          `${valueText(newer.claim)}: ${quotation(newer.claim.statement)}.`,
        evidence: (about) => [newer, ...evidence, ...nearOf(about)],
        repairs: (_, about) => updateSuggestion(about, newer),
      };
      yield { span: claim.span, figure: claim.figure.text, about: assessment, wording };
    }
  },
};

/** Value and key change together: the new value is not the old source's. A locator would lead astray in the new one. */
function updateSuggestion(assessment: Assessment, newer: Evidence): Suggestion[] {
  const text = replacement(assessment, newer);
  const [cited, second] = assessment.citations;
  const key = newer.source.key;
  if (text === null || !cited || second || cited.item.key === '' || cited.item.locator !== '') return [];
  const sameSource = cited.item.key === key;
  return [
    {
      kind: 'replace',
      title: sameSource ? `Replace by ${text}, the newer value` : `Replace by ${text} and cite ${key}`,
      edits: [
        { span: assessment.claim.span, text },
        ...(sameSource ? [] : [{ span: cited.item.span, text: key }]),
      ],
      preferred: false,
    },
  ];
}
