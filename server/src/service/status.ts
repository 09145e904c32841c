import type { AssessedBlock, Assessment } from '../core/evidence/assessment';
import type { Corpus } from '../core/corpus/corpus';
import type { LintResult } from '../core/linter/finding';
import { createKeptTotals } from '../core/text/keptReading';
import { remember } from '../core/text/remember';

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

export type FigureStatus = (typeof statuses)[number];

type FigureCounts = Readonly<Record<FigureStatus, number>>;

/** Counts what was found, whatever the rules' severities and directives make of it. */
export function countStatus({ analysis }: LintResult): StatusCounts {
  const counts = countsOf(analysis.document.lineage)(analysis.blocks);
  const figures = statuses.reduce((sum, status) => sum + counts[status], 0);
  return { figures, ...counts, unknownCitations: analysis.unknownCitations.length };
}

const statuses = ['supported', 'uncited', 'conflicting', 'unsupported', 'notCheckable'] as const;

/** A draft is counted with each key stroke, and most of its blocks are the same each time. */
const countsOf = remember<object, (blocks: readonly AssessedBlock[]) => FigureCounts>(() =>
  createKeptTotals(countsIn, noFigures),
);

const noFigures: FigureCounts = { supported: 0, uncited: 0, conflicting: 0, unsupported: 0, notCheckable: 0 };

function countsIn({ assessments }: AssessedBlock): FigureCounts {
  if (assessments.length === 0) return noFigures;
  const counts = { ...noFigures };
  for (const assessment of assessments) {
    const status = statusOf(assessment);
    if (status !== null) counts[status] += 1;
  }
  return counts;
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
