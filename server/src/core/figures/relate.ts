import type { Found } from './found';
import { linkBetween } from './links';
import {
  changeBefore,
  changed,
  compoundOf,
  directVerb,
  isOdds,
  rangeOf,
  ratioOf,
  shareable,
  shareBack,
} from './ranges';
import { at, isDash, isGlued, isKind, type Stream } from './tokens';

/** Joins neighbours into ranges and changes, and shares units within lists. Returns the figures in text order. */
export function relate(stream: Stream, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (let index = 0; index < found.length; index++) {
    const first = found[index];
    const second = found[index + 1];
    if (!first) break;
    const pair = second && first.quantity && second.quantity ? join(stream, first, second) : null;
    joined.push(pair ?? first);
    if (!pair || !second) continue;
    index++;
    const third = found[index + 1];
    if (
      !third?.quantity ||
      !pair.quantity ||
      at(stream, second.next) !== 'to' ||
      third.from !== second.next + 1
    )
      continue;
    // `$160 to $180 to $200` steps twice.
    joined.push(rangeOf(second, third));
    index++;
  }
  shareUnits(stream, joined);
  return joined;
}

function join(stream: Stream, first: Found, second: Found): Found | null {
  const compound = compoundOf(stream, first, second);
  if (compound) return compound;
  const link = linkBetween(stream, first, second);
  if (!link || first.kind === 'ratio' || second.kind === 'ratio') return null;
  if (link === 'to' && isOdds(stream, first, second)) return ratioOf(first, second);
  if (link === 'to') {
    const paired = pairedNumbers(stream, first, second);
    if (paired) return { ...rangeOf(first, second), quantity: false, ...paired };
  }
  if (link === 'to' && at(stream, first.from - 1) === 'by') return null;
  if (
    !shareable(first, second) ||
    (first.unit.dimension === 'money' && second.kind === 'money' && first.unit.factor !== second.unit.factor)
  )
    return null;
  if (link === 'to' && isPaidTo(first, second)) return null;
  shareBack(first, second);
  if (link === 'to') {
    const change = changeBefore(stream, first);
    if (change) return changed(first, second, rangeOf(first, second));
    const verb = directVerb(stream, first);
    if (verb && second.max > 2 * first.max && second.numeral?.scale === 1) return null;
  }
  if (link === 'dash' && first.min > second.max && first.unit.dimension === 'count') return null;
  return rangeOf(first, second);
}

/** `voted 312 to 271`, `on a scale of 1 to 10`: two bare numbers that are no range of one measure. */
function pairedNumbers(stream: Stream, first: Found, second: Found): Pick<Found, 'kind' | 'reason'> | null {
  if (first.kind !== 'count' || second.kind !== 'count' || second.noun !== null) return null;
  const before = at(stream, first.from - 1);
  if (/^vot(?:ed|es|ing)$/.test(before)) return { kind: 'score', reason: 'a score' };
  const scale = /^(?:of|from)$/.test(before) && at(stream, first.from - 2) === 'scale';
  return scale ? { kind: 'reference', reason: 'the ends of a scale' } : null;
}

/** `€1.4bn to 3,200 projects`: a sum goes to the things that are counted. */
const isPaidTo = (first: Found, second: Found): boolean =>
  first.kind === 'money' &&
  second.kind === 'count' &&
  second.noun !== null &&
  (second.max < first.min || second.numeral?.scale === 1);

/** `5 and 7 per cent`, `3, 5 and 9 km`: bare numbers of a list take the unit or noun behind the last. */
function shareUnits(stream: Stream, found: readonly Found[]): void {
  let shared: Found | null = null;
  for (let index = found.length - 2; index >= 0; index--) {
    const first = found[index];
    const second = found[index + 1];
    if (
      !first?.quantity ||
      !second?.quantity ||
      first.noun !== null ||
      first.kind !== 'count' ||
      first.unit.name !== ''
    )
      continue;
    if (isApposition(stream, first) || !isList(stream, first.next, second.from, second === shared)) continue;
    shared = first;
    if (
      second.kind === 'percentage' ||
      second.kind === 'percentagePoints' ||
      second.kind === 'measurement' ||
      second.kind === 'duration' ||
      second.kind === 'age'
    ) {
      first.unit = second.unit;
      first.kind = second.kind;
    } else if (second.kind === 'count' && second.noun) first.noun = second.noun;
  }
}

/** `12, or 40 per cent, of them` says one thing twice; `3, 5, or 9 km` is a list. */
const isApposition = (stream: Stream, { from, next }: Found): boolean =>
  at(stream, next) === ',' &&
  at(stream, next + 1) === 'or' &&
  !(at(stream, from - 1) === ',' && isKind(stream, from - 2, 'number'));

/** A comma alone goes on only where the list behind it does: `3, 5 and 9 km`, never `of those under 30, 51 per cent`. */
function isList(stream: Stream, from: number, to: number, goesOn: boolean): boolean {
  if (to - from < 1 || to - from > 3) return false;
  if (!goesOn && to - from === 1 && at(stream, from) === ',') return false;
  const start = isDash(at(stream, from)) && isGlued(stream, from) ? from + 1 : from;
  for (let index = start; index < to; index++)
    if (
      !/^(?:,|and|or|to|nor|about|nearly|around|than)$/.test(at(stream, index)) ||
      isKind(stream, index, 'number')
    )
      return false;
  return true;
}
