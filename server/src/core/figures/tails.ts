import type { Bound } from './figure';
import { at, isDash, isGlued, isKind, type Stream } from './tokens';

/** A limit between the number and its unit: `50+ people`, `20 or more officers`, `30-odd`. */
export function readTail(
  stream: Stream,
  index: number,
): { readonly bound: Bound | null; readonly next: number } {
  const word = at(stream, index);
  if (word === '+' && isGlued(stream, index)) return { bound: 'atLeast', next: index + 1 };
  const hyphen = isDash(word) && isGlued(stream, index) ? 1 : 0;
  const tail = at(stream, index + hyphen);
  if (tail === 'odd') return { bound: 'about', next: index + hyphen + 1 };
  if (tail === 'plus' && (hyphen || !isKind(stream, index + 1, 'number')))
    return { bound: 'atLeast', next: index + hyphen + 1 };
  const joined = word === 'or' || word === 'and' ? TAILS.get(at(stream, index + 1)) : undefined;
  if (joined === undefined || (word === 'and' && !/^(?:above|over|under|below)$/.test(at(stream, index + 1))))
    return { bound: null, next: index };
  return { bound: joined, next: index + 2 };
}

const TAILS: ReadonlyMap<string, Bound> = new Map([
  ['more', 'atLeast'],
  ['above', 'atLeast'],
  ['over', 'atLeast'],
  ['higher', 'atLeast'],
  ['greater', 'atLeast'],
  ['longer', 'atLeast'],
  ['older', 'atLeast'],
  ['better', 'atLeast'],
  ['less', 'atMost'],
  ['fewer', 'atMost'],
  ['under', 'atMost'],
  ['below', 'atMost'],
  ['lower', 'atMost'],
  ['younger', 'atMost'],
  ['shorter', 'atMost'],
  ['so', 'about'],
  ['thereabouts', 'about'],
]);
