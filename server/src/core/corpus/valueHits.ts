import { firstNot } from '../text/ordered';
import type { Figure } from '../figures/figure';
import type { SearchIndex, ValueIndex } from './searchIndex';

/** A claim with the very value that is looked for, and one whose value is the same when it is rounded as the query is. */
const exact = 1;
const rounded = 0.7;

/** `two thirds` also means 66.7 per cent. */
const wordPrecision = 0.002;

/** More claims than this with one value are cut to those of the newest sources. */
const mostOfOneValue = 500;

/**
 * Numbers of the claims that state a value of the query, 0–1. A value with a unit (`15 per cent`, `£1.2bn`) meets claims
 * of the same dimension; a bare one meets a value as it is written or, as a share, in either form (`0.15`, `15`).
 */
export function valueHits(index: SearchIndex, figures: readonly Figure[]): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  const put = (number: number, score: number): void => {
    scores.set(number, Math.max(score, scores.get(number) ?? 0));
  };
  for (const figure of figures) {
    const fits = (number: number): boolean => meets(index, number, figure);
    for (const end of new Set([figure.value.min, figure.value.max])) {
      if (isBare(figure)) lookUp(index.written, end, figure.step, () => true, put);
      lookUp(index.base, end * figure.unit.factor, figure.step * figure.unit.factor, fits, put);
    }
  }
  return scores;
}

/** Without a unit of its own: `15`, `2011`, and things counted, for the noun is looked for as a word. */
const isBare = ({ quantity, unit }: Figure): boolean =>
  !quantity || (unit.dimension === 'count' && unit.per === '');

function meets(index: SearchIndex, number: number, figure: Figure): boolean {
  const dimension = index.claims[number]?.claim.figure.unit.dimension;
  return isBare(figure) ? dimension === 'share' : dimension === figure.unit.dimension;
}

function lookUp(
  { values, hits }: ValueIndex,
  wanted: number,
  step: number,
  fits: (hit: number) => boolean,
  put: (hit: number, score: number) => void,
): void {
  const slack = Math.max(Math.abs(wanted) * 1e-9, Number.EPSILON);
  const take = (low: number, high: number, score: number): void => {
    let taken = 0;
    for (
      let at = firstNot(values, (value) => value < low);
      at < values.length && (values[at] ?? 0) <= high;
      at += 1
    ) {
      const hit = hits[at] ?? 0;
      if (!fits(hit)) continue;
      put(hit, score);
      if ((taken += 1) >= mostOfOneValue) return;
    }
  };
  take(wanted - slack, wanted + slack, exact);
  const near = step > 0 ? step / 2 : Math.abs(wanted) * wordPrecision;
  take(wanted - near, wanted + near, rounded);
}
