import { citeSuggestions } from './repairs';
import type { Rule } from './rule';
import { figureName, listed, quotation, sourceName } from './wording';

/** The cited source is held by the corpus and says nothing like the figure. */
export const unsupportedFigure: Rule = {
  name: 'unsupported-figure',
  defaultSeverity: 'warning',
  description: 'The cited source says nothing like the figure.',
  *ofFigures({ assessments }) {
    for (const assessment of assessments) {
      const { claim, basis, verdict, citations, suggested, near, derivation } = assessment;
      if (basis !== 'cited' || verdict !== 'notEnoughEvidence' || derivation) continue;
      const keys = [...new Set(citations.flatMap(({ source }) => (source ? [source.key] : [])))];
      const [better] = suggested;
      const elsewhere = better
        ? `; ${sourceName(better.source)} does: ${quotation(better.claim.statement)}`
        : '';
      yield {
        rule: 'unsupported-figure',
        span: claim.span,
        message: () =>
          `${figureName(claim)} is cited to ${listed(keys)}, which ${keys.length > 1 ? 'say' : 'says'} nothing like it${elsewhere}.`,
        about: assessment,
        repairs: citeSuggestions,
        evidence: () => (better ? suggested : near()),
        figure: claim.figure.text,
      };
    }
  },
};
