import type { Assessment } from '../core/evidence/assessment';
import { blocksAround } from '../core/markdown/places';
import type { Analysis } from '../core/rules/rule';
import { spanOf, touches, type Span } from '../core/text/span';

/** The figures of the blocks around a span of the draft, in text order; no others are put at their places. */
export function figuresNear(
  { document, assessmentsOf }: Pick<Analysis, 'document' | 'assessmentsOf'>,
  span: Span,
): readonly Assessment[] {
  const [first, end] = blocksAround(document, span);
  const figures: Assessment[] = [];
  for (let block = first; block < end; block++) figures.push(...assessmentsOf(block));
  return figures;
}

/** The figure at an offset. */
export function figureAt(analysis: Analysis, offset: number): Assessment | undefined {
  const place = spanOf(offset, offset);
  return figuresNear(analysis, place).find(({ claim }) => touches(claim.span, place));
}
