import type { Assessment } from '../core/evidence/assessment';
import type { Corpus } from '../core/corpus/corpus';
import type { LintResult } from '../core/linter/finding';

/** How a draft stands, in numbers: each figure is counted once, in `supported` to `notCheckable`. */
export interface StatusCounts {
  readonly figures: number;
  readonly supported: number;
  readonly uncited: number;
  readonly conflicting: number;
  readonly unsupported: number;
  readonly notCheckable: number;
  readonly unknownCitations: number;
}

export const noStatus: StatusCounts = {
  figures: 0,
  supported: 0,
  uncited: 0,
  conflicting: 0,
  unsupported: 0,
  notCheckable: 0,
  unknownCitations: 0,
};

export type FigureStatus = 'supported' | 'uncited' | 'conflicting' | 'unsupported' | 'notCheckable';

/** Counts what was found, whatever the rules' severities and directives make of it. */
export function countStatus({ analysis }: LintResult): StatusCounts {
  const counts: Record<FigureStatus, number> = {
    supported: 0,
    uncited: 0,
    conflicting: 0,
    unsupported: 0,
    notCheckable: 0,
  };
  let figures = 0;
  for (const { assessments } of analysis.blocks)
    for (const assessment of assessments) {
      const status = statusOf(assessment);
      if (status === null) continue;
      figures++;
      counts[status]++;
    }
  return { figures, ...counts, unknownCitations: analysis.unknownCitations.length };
}

/** The writer's own bibliography entries of which no text is at hand: a figure cited to one cannot be compared with anything. */
export const countWithoutText = ({ entries }: Corpus): number =>
  entries.filter(({ source }) => !source.readable && source.origin !== 'bundled').length;

const notChecked: ReadonlySet<Assessment['basis']> = new Set([
  'unreadable',
  'otherLanguage',
  'ownData',
  'workedOut',
]);

/** Null for a small number in words that neither a citation nor the corpus makes a figure of. */
export function statusOf({ verdict, basis, claim, suggested }: Assessment): FigureStatus | null {
  if (notChecked.has(basis)) return 'notCheckable';
  if (verdict === 'refuted') return 'conflicting';
  if (basis === 'corpus') return claim.figure.weak && suggested.length === 0 ? null : 'uncited';
  return verdict === 'notEnoughEvidence' ? 'unsupported' : 'supported';
}
