import type { Claim } from '../claims/claim';
import type { Figure } from '../figures/figure';
import { baseValue, comparable } from './compare';
import { directionOf } from './contradictions';

export interface Derivation {
  readonly holds: boolean;
  /** The calculation as a reader would write it: `(13,925 − 13,252) ÷ 13,252 = 5.1 %`. */
  readonly working: string;
}

/** Low and high end of what a rounded value can be. */
type Range = readonly [number, number];

const sumCue = /\b(?:total|totals|totalled|altogether|combined|together|in all|sum)\b/i;
const restCue =
  /\b(?:more|fewer|less|gap|difference|rest|remaining|other|others|longer|shorter|higher|lower|extra|additional)\b/i;

/** How a figure follows from two others, if it does: change, share, difference, ratio or sum, within everyone's rounding. Null if it does not. */
export function derive(target: Claim, pairs: readonly (readonly [Claim, Claim])[]): Derivation | null {
  for (const [a, b] of pairs) {
    for (const [first, second] of [
      [a, b],
      [b, a],
    ] as const) {
      const working = workingOf(target, first, second);
      if (working) return { holds: true, working };
    }
  }
  return null;
}

function workingOf(target: Claim, a: Claim, b: Claim): string | null {
  if (!comparable(a.figure, b.figure)) return null;
  const [x, y] = [rangeOf(a.figure), rangeOf(b.figure)];
  const { figure, statement } = target;
  const wanted = rangeOf(figure, target);
  const [p, q] = [a.figure.text, b.figure.text];
  const same = figure.unit.dimension === a.figure.unit.dimension;
  const changes = figure.change || directionOf(target) !== null;
  if (figure.unit.dimension === 'share' && !same) {
    if (changes)
      return y[0] > 0 &&
        meets(
          wanted,
          spread(x, y, (m, n) => Math.abs(m - n) / n),
        )
        ? `(${p} − ${q}) ÷ ${q} = ${figure.text}`
        : null;
    return y[0] > 0 &&
      x[1] < y[1] &&
      meets(
        wanted,
        spread(x, y, (m, n) => m / n),
      )
      ? `${p} ÷ ${q} = ${figure.text}`
      : null;
  }
  if (figure.unit.dimension === 'multiple' && !same) {
    return y[0] > 0 &&
      meets(
        wanted,
        spread(x, y, (m, n) => m / n),
      )
      ? `${p} ÷ ${q} = ${figure.text}`
      : null;
  }
  const points = figure.unit.dimension === 'percentagePoints' && a.figure.unit.dimension === 'share';
  if (!same && !points) return null;
  if (
    (changes || restCue.test(statement)) &&
    x[0] > y[0] &&
    meets(
      wanted,
      spread(x, y, (m, n) => m - n),
    )
  )
    return `${p} − ${q} = ${figure.text}`;
  if (
    same &&
    sumCue.test(statement) &&
    meets(
      wanted,
      spread(x, y, (m, n) => m + n),
    )
  )
    return `${p} + ${q} = ${figure.text}`;
  return null;
}

function rangeOf(figure: Figure, claim?: Claim): Range {
  const { low, high, step } = baseValue(figure);
  const loose =
    claim && (figure.bound !== 'exactly' || claim.approach) ? Math.max(step, 0.03 * Math.abs(low)) : step / 2;
  const word = figure.kind === 'fraction' || figure.kind === 'ratio' ? 0.015 : 0;
  return [low - Math.max(loose, word), high + Math.max(loose, word)];
}

function spread([a, b]: Range, [c, d]: Range, work: (x: number, y: number) => number): Range {
  const ends = [work(a, c), work(a, d), work(b, c), work(b, d)];
  return [Math.min(...ends), Math.max(...ends)];
}

const meets = ([a, b]: Range, [c, d]: Range): boolean => a <= d && c <= b;
