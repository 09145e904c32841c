import type { Figure } from '../figures/figure';
import { significantDigits } from './compare';

/**
 * The alignment that a verdict needs. A value that says much (four digits) needs little, a coincidence of a small
 * percentage needs more. `margin`: the share of the best contradicting candidate's alignment that support must reach.
 */
export interface Thresholds {
  readonly support: number;
  readonly margin: number;
}

/** `besideMatch` scales them where another figure of the sentence is matched in the same sentence of the source, `nearMatch` in the next, `turned` for the source's own digits, `transposed` for them in another order; from `worded` on, a share in words is no result of a calculation. */
export const conflict = {
  citedVague: 0.43,
  cited: 0.4,
  uncited: 0.42,
  uncitedVague: 0.43,
  weak: 0.6,
  besideMatch: 0.75,
  nearMatch: 0.85,
  turned: 0.5,
  transposed: 0.7,
  worded: 0.6,
};
/** Support for an uncited figure needs more, beside a figure of the sentence that is matched less. */
export const supportScale = { uncited: 1.3, besideMatch: 0.75, crowd: 12, alone: 0.6 };
/** A value further off than this factor is another thing, unless it shows the same digits. */
export const magnitude = 10;

/** `same`: the other side writes the very same number, so that its noughts count as digits too, once. */
export function thresholdsFor(figure: Figure, same = false): Thresholds {
  const digits = significantDigits(figure) + (same && endsInNought(figure) ? 1 : 0);
  if (figure.step <= 0 || digits <= 1) return { support: 0.26, margin: 0.82 };
  if (digits >= 4) return { support: 0.02, margin: 0.3 };
  if (digits === 3) return { support: 0.04, margin: 0.4 };
  const precise = figure.step < 1 || figure.step >= 1e5;
  return precise ? { support: 0.12, margin: 0.55 } : { support: 0.2, margin: 0.72 };
}

const endsInNought = (figure: Figure): boolean =>
  figure.step >= 10 && figure.value.min === figure.value.max && figure.unit.dimension !== 'share';
