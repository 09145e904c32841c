import type { Assessment } from '../core/evidence/assessment';
import { blockBefore } from '../core/markdown/places';
import type { Analysis } from '../core/rules/rule';
import type { Span } from '../core/text/span';

/** The figures of the blocks that a span of the draft touches, and of the one before them, in text order; no others are put at their places. */
export function figuresNear(
  { document, assessmentsOf }: Pick<Analysis, 'document' | 'assessmentsOf'>,
  { start, end }: Span,
): readonly Assessment[] {
  const first = Math.max(0, blockBefore(document, start) - 1);
  const last = blockBefore(document, end);
  return Array.from({ length: Math.max(0, last + 1 - first) }, (_, at) => first + at).flatMap(assessmentsOf);
}

/** The figure at an offset. */
export const figureAt = (analysis: Analysis, offset: number): Assessment | undefined =>
  figuresNear(analysis, { start: offset, end: offset }).find(
    ({ claim: { span } }) => span.start <= offset && offset <= span.end,
  );
