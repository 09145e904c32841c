import { valueText } from '../evidence/explain';
import { imprecisionOf, type Imprecision } from '../evidence/precision';
import type { Assessment, Evidence } from '../evidence/assessment';
import { isTranslated } from '../text/language';
import { replacement } from './repairs';
import type { Rule, Suggestion, Wording } from './rule';
import { figureName, quotation, sourceName } from './wording';

/** The figure agrees with its source, but is more or less exact than it. */
export const impreciseFigure: Rule = {
  name: 'imprecise-figure',
  defaultSeverity: 'information',
  description: 'A hedge is dropped or added, or the figure is finer than its source.',
  *ofFigures({ assessments, content: { language } }) {
    for (const assessment of assessments) {
      const { claim, basis, verdict, evidence, derivation, newer } = assessment;
      const support = evidence.find(({ relation }) => relation === 'supports');
      if (basis !== 'cited' || verdict !== 'supported' || derivation || newer || !support) continue;
      const found = imprecisionOf(claim, support.claim);
      if (!found) continue;
      const wording: Wording = {
        message: () =>
          `${figureName(claim)} ${difference(found, support)} in ${sourceName(support.source)}: ${quotation(support.claim.statement)}.`,
        evidence: () => [support],
        // A hedge would be put in English.
        repairs: (_, about) => (isTranslated(language) ? [] : repairs(about, support, found)),
      };
      yield { span: claim.span, figure: claim.figure.text, about: assessment, wording };
    }
  },
};

function difference({ kind, hedge }: Imprecision, { claim }: Evidence): string {
  const stated = [hedge, valueText(claim)].filter((part) => part !== '').join(' ');
  switch (kind) {
    case 'hedgeDropped':
      return `is “${stated}”`;
    case 'hedgeAdded':
      return `is hedged (“${hedge}”), and given without a hedge`;
    case 'finer':
      return `is finer than “${stated}”`;
  }
}

function repairs(assessment: Assessment, support: Evidence, { kind, hedge }: Imprecision): Suggestion[] {
  const { span } = assessment.claim;
  if (kind === 'hedgeAdded') return [];
  const text = kind === 'hedgeDropped' ? '' : replacement(assessment, support);
  if (text === null) return [];
  const words = [hedge, text].filter((part) => part !== '').join(' ');
  const edit =
    text === '' ? { span: { start: span.start, end: span.start }, text: `${hedge} ` } : { span, text: words };
  const title = text === '' ? `Write “${hedge}” before it` : `Replace by ${words}`;
  return [
    { kind: 'replace', title: `${title}, as ${support.source.key} does`, edits: [edit], preferred: true },
  ];
}
