import { nearOf } from '../evidence/assess';
import type { Assessment } from '../evidence/assessment';
import type { Span } from '../text/span';
import type { FigureProblem, Rule, Wording } from './rule';
import { citeSuggestions, ownDataSuggestion } from './repairs';
import { figureName, quotation, sourceName, statesValue } from './wording';

/** A checkable figure without a citation; a table without a source is told once, on its header row. */
export const uncitedFigure: Rule = {
  name: 'uncited-figure',
  defaultSeverity: 'warning',
  description: 'A checkable figure has no citation in its scope.',
  ofFigures({ assessments, content }) {
    const uncited = assessments.filter(isUncited);
    const [first] = uncited;
    const [header] = content.rows;
    if (!first || !header) return uncited.map(tell);
    return [tellTable(header.span, first, uncited)];
  },
};

/** A conflict or a slip outranks a missing citation, and a small number in words counts only if the corpus holds it. */
const isUncited = ({ basis, verdict, claim, suggested, derivation }: Assessment): boolean =>
  basis === 'corpus' &&
  verdict !== 'refuted' &&
  derivation?.holds !== false &&
  !(claim.figure.weak && suggested.length === 0);

const tell = (about: Assessment): FigureProblem => ({
  span: about.claim.span,
  figure: about.claim.figure.text,
  about,
  wording,
});

const wording: Wording = {
  message: (about) => `${figureName(about.claim)} has no citation${support(about)}.`,
  evidence: (about) => (about.suggested.length > 0 ? about.suggested : [...about.evidence, ...nearOf(about)]),
  repairs: (analysis, about) => [...citeSuggestions(analysis, about), ownDataSuggestion(analysis, about)],
};

function support({ suggested, verdict, evidence }: Assessment): string {
  const [best, second] = suggested;
  const against = evidence.find(({ relation }) => relation === 'contradicts');
  if (!best) return '; no source of the corpus states it';
  if (verdict === 'conflictingEvidence' && against) {
    return `; sources disagree: ${sourceName(best.source)} states it, ${statesValue(against)}`;
  }
  const others = second ? `, as does ${sourceName(second.source)}` : '';
  return `; ${sourceName(best.source)} states it: ${quotation(best.claim.statement)}${others}`;
}

function tellTable(header: Span, first: Assessment, cells: readonly Assessment[]): FigureProblem {
  const suggested = commonSources(cells);
  const count = cells.length === 1 ? 'Its figure has' : `Its ${cells.length} figures have`;
  const best = suggested[0];
  return {
    span: header,
    figure: null,
    about: first,
    wording: {
      message: () =>
        `This table names no source. ${count} no citation${best ? `; ${sourceName(best.source)} states at least one of them` : ''}.`,
      evidence: () => suggested,
      repairs: (analysis, about) => [
        ...citeSuggestions(analysis, { ...about, suggested }),
        ownDataSuggestion(analysis, about),
      ],
    },
  };
}

/** The sources that support most cells, best first, one evidence each. */
function commonSources(cells: readonly Assessment[]): Assessment['suggested'] {
  const bySource = new Map<string, Assessment['suggested']>();
  for (const evidence of cells.flatMap((cell) => cell.suggested)) {
    bySource.set(evidence.source.key, [...(bySource.get(evidence.source.key) ?? []), evidence]);
  }
  return [...bySource.values()].sort((a, b) => b.length - a.length).flatMap((found) => found.slice(0, 1));
}
