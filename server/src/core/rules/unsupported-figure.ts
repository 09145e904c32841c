import { nearOf } from '../evidence/assess';
import { citeSuggestions } from './repairs';
import type { Rule, Wording } from './rule';
import { figureName, listed, quotation, sourceName } from './wording';

/** The cited source is held by the corpus and says nothing like the figure. */
export const unsupportedFigure: Rule = {
  name: 'unsupported-figure',
  defaultSeverity: 'warning',
  description: 'The cited source says nothing like the figure.',
  *ofFigures({ assessments }) {
    for (const assessment of assessments) {
      const { claim, basis, verdict, derivation } = assessment;
      if (basis !== 'cited' || verdict !== 'notEnoughEvidence' || derivation) continue;
      yield { span: claim.span, figure: claim.figure.text, about: assessment, wording };
    }
  },
};

const wording: Wording = {
  message({ claim, citations, suggested: [better] }) {
    const keys = [...new Set(citations.flatMap(({ source }) => (source ? [source.key] : [])))];
    const elsewhere = better
      ? `; ${sourceName(better.source)} does: ${quotation(better.claim.statement)}`
      : '';
    return `${figureName(claim)} is cited to ${listed(keys)}, which ${keys.length > 1 ? 'say' : 'says'} nothing like it${elsewhere}.`;
  },
  evidence: (about) => (about.suggested.length > 0 ? about.suggested : nearOf(about)),
  repairs: citeSuggestions,
};
