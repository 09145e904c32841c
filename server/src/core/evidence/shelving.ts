import { numbersBelow, type Numbers } from '../text/numbers';
import type { Arranged } from './arrangement';

/** Claims that are looked at together. */
export const perBlock = 8;

/** The claims of a shelf, by their places on it. */
export interface Shelved {
  readonly numbers: Int32Array;
  /** The smallest number in each block of places. */
  readonly firsts: Int32Array;
  /** The terms of each: its part of `terms` begins at `starts`. */
  readonly starts: Int32Array;
  readonly terms: Numbers;
  /** By term, the places where it is offered, ascending; the parts begin at `placesOf`, with the end of the last one behind. */
  readonly placesOf: Numbers;
  readonly places: Numbers;
}

/** Shelves the claims that are arranged from one place to another. */
export function shelve(arranged: Arranged, from: number, to: number): Shelved {
  const numbers = arranged.numbers.subarray(from, to);
  const starts = arranged.starts.subarray(from, to + 1);
  return { numbers, firsts: firstsOf(numbers), starts, terms: arranged.terms, ...byTerm(starts, arranged) };
}

function firstsOf(numbers: Int32Array): Int32Array {
  const firsts = new Int32Array(Math.ceil(numbers.length / perBlock)).fill(0x7fff_ffff);
  numbers.forEach((number, place) => {
    const block = Math.floor(place / perBlock);
    firsts[block] = Math.min(firsts[block] as number, number);
  });
  return firsts;
}

function byTerm(starts: Int32Array, { terms, sizes }: Arranged): Pick<Shelved, 'placesOf' | 'places'> {
  const [from, to] = [starts[0] as number, starts.at(-1) as number];
  const placesOf = numbersBelow(to - from + 1, sizes.length + 1);
  for (let at = from; at < to; at++) {
    const behind = (terms[at] as number) + 1;
    placesOf[behind] = (placesOf[behind] as number) + 1;
  }
  for (let term = 0; term < sizes.length; term++)
    placesOf[term + 1] = (placesOf[term + 1] as number) + (placesOf[term] as number);
  const next = placesOf.slice();
  const places = numbersBelow(starts.length, to - from);
  for (let place = 0; place + 1 < starts.length; place++)
    for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
      const term = terms[at] as number;
      const own = next[term] as number;
      places[own] = place;
      next[term] = own + 1;
    }
  return { placesOf, places };
}
