import { DOWN, DOWN_NOUNS, UP, UP_NOUNS } from './data/cues';
import type { Found } from './found';
import { tidy } from './numeral';
import { NO_UNIT, unitOf } from './unit';
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
  if (link === 'to' && at(stream, first.from - 1) === 'by') return null;
  if (
    !shareable(first, second) ||
    (first.unit.dimension === 'money' && second.kind === 'money' && first.unit.factor !== second.unit.factor)
  )
    return null;
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

/** `6 minutes 20 seconds`, `5 feet 11 inches`: one value in two units. */
function compoundOf(stream: Stream, first: Found, second: Found): Found | null {
  const { dimension, factor } = first.unit;
  if (
    (dimension !== 'duration' && dimension !== 'length' && dimension !== 'mass') ||
    dimension !== second.unit.dimension ||
    factor <= second.unit.factor
  )
    return null;
  const gap = second.from - first.next;
  if (gap !== 0 && !(gap === 1 && at(stream, first.next) === 'and')) return null;
  if (second.max * second.unit.factor >= factor || first.numeral?.form === 'fraction') return null;
  const value = tidy(first.min + (second.min * second.unit.factor) / factor);
  return { ...first, next: second.next, min: value, max: value, step: 0 };
}

/** `a ratio of 17.5 to 1`, `odds of 3 to 1`. */
function isOdds(stream: Stream, first: Found, second: Found): boolean {
  if (
    first.kind !== 'count' ||
    second.kind !== 'count' ||
    second.max !== 1 ||
    first.min <= 1 ||
    second.noun !== null
  )
    return false;
  for (let near = first.from - 8; near < second.next + 3; near++)
    if (/^(?:ratios?|odds|proportion|outnumber\w*|factor)$/.test(at(stream, near))) return true;
  return false;
}

const ratioOf = (first: Found, second: Found): Found => ({
  ...first,
  next: second.next,
  kind: 'ratio',
  unit: unitOf('other', 'ratio'),
});

type Link = 'dash' | 'to' | 'between' | 'slash';

function linkBetween(stream: Stream, first: Found, second: Found): Link | null {
  // `from 26,000 cases to 8,900`
  const named =
    first.noun &&
    at(stream, first.noun.next) === 'to' &&
    first.noun.next - first.next <= 2 &&
    changeBefore(stream, first);
  const joint = named && first.noun ? first.noun.next : first.next;
  const gap = second.from - joint;
  const word = at(stream, joint);
  if (gap === 1 && isDash(word) && isGlued(stream, joint) && isGlued(stream, second.from)) return 'dash';
  if (
    gap === 1 &&
    isDash(word) &&
    first.min < second.max &&
    !isGlued(stream, joint) &&
    !isGlued(stream, second.from) &&
    first.unit === NO_UNIT &&
    first.noun === null
  )
    return 'dash';
  if (
    gap === 1 &&
    word === '/' &&
    isGlued(stream, joint) &&
    first.kind === 'money' &&
    second.kind === 'money'
  )
    return 'slash';
  if (
    word === 'to' &&
    (gap === 1 ||
      (gap === 2 &&
        /^(?:about|around|nearly|almost|some|roughly|over|just|more|only|a|an)$/.test(at(stream, joint + 1))))
  )
    return 'to';
  if (word === 'up' && at(stream, joint + 1) === 'to' && gap === 2 && at(stream, first.from - 1) === 'from')
    return 'to';
  if (
    gap === 3 &&
    isDash(word) &&
    at(stream, joint + 1) === 'to' &&
    isDash(at(stream, joint + 2)) &&
    isGlued(stream, joint + 1)
  )
    return 'to';
  if (word === 'and' && gap === 1 && betweenBefore(stream, first)) return 'between';
  return null;
}

function betweenBefore(stream: Stream, first: Found): boolean {
  const word = at(stream, first.from - 1);
  return (
    word === 'between' ||
    (/^(?:about|around|roughly|approximately|some|an)$/.test(word) &&
      at(stream, first.from - 2) === 'between')
  );
}

/** Two numbers may be the ends of one range: one has no unit, or both have the same dimension. */
function shareable(first: Found, second: Found): boolean {
  const bare = first.unit.dimension === 'count' && first.unit.name === '' && first.noun === null;
  if (first.kind === 'money' && second.unit.dimension === 'count' && second.noun === null) return true;
  if (first.kind === 'money' && second.kind !== 'money')
    return second.noun !== null && second.kind === 'count';
  return bare || first.unit.dimension === second.unit.dimension;
}

/** The unit and scale stand once, behind the second number or before the first: `$10 to $15 billion`, `5–7 per cent`. */
function shareBack(first: Found, second: Found): void {
  const bare = first.unit.dimension === 'count' && first.unit.name === '' && first.noun === null;
  if (bare && second.unit.dimension !== 'count') {
    first.unit = second.unit;
    first.kind = second.kind;
  } else if (first.kind === 'money' && second.kind !== 'money') {
    second.unit = first.unit;
    second.kind = first.kind;
  }
  const scale = second.numeral?.scale ?? 1;
  const raw = second.max / scale;
  if (
    scale > 1 &&
    first.numeral?.scale === 1 &&
    (first.min < 1000
      ? first.min <= raw * 20 && first.min >= raw / 1000
      : first.min <= raw && first.min >= raw / 3)
  ) {
    first.min *= scale;
    first.max *= scale;
    first.step *= scale;
  }
  if (bare && first.noun === null) first.noun = second.noun;
}

const rangeOf = (first: Found, second: Found): Found => ({
  ...first,
  next: second.next,
  min: first.min,
  max: second.max,
  step: Math.min(first.step, second.step),
  noun: second.noun ?? first.noun,
  unit: second.unit.per && !first.unit.per ? { ...first.unit, per: second.unit.per } : first.unit,
  bound: first.bound === 'exactly' ? second.bound : first.bound,
  parts: [],
});

/** `from A to B` with a word of change before it: a change with two ends. */
function changed(first: Found, second: Found, whole: Found): Found {
  const direction = second.min > first.min ? 'up' : second.min < first.min ? 'down' : null;
  return { ...whole, parts: [{ ...first }, { ...second, direction }] };
}

const CHANGE_REACH = 12;

/** Whether `from` stands before the figure and a word of change before that, in the same clause. */
function changeBefore(stream: Stream, first: Found): boolean {
  let index = first.from - 1;
  while (
    index > first.from - 4 &&
    /^(?:about|around|nearly|almost|some|roughly|over|just|more|than|a|an|only|under|below|above)$/.test(
      at(stream, index),
    )
  )
    index--;
  if (at(stream, index) !== 'from') return false;
  for (let back = index - 1; back > index - CHANGE_REACH; back--) {
    const word = at(stream, back);
    if (!word || /^[.;:]$/.test(word) || /^(?:rang\w+|vary|varies|varied|varying|anywhere)$/.test(word))
      return false;
    if (
      UP.has(word) ||
      DOWN.has(word) ||
      UP_NOUNS.has(word) ||
      DOWN_NOUNS.has(word) ||
      /^(?:doubled|halved|trebled|tripled|went|moved|changed|quadrupled|goes|go|change|shift(?:ed)?)$/.test(
        word,
      )
    )
      return true;
  }
  return false;
}

/** A verb of change right before the figure: `fell 5 to 7,425` states a change, then a level. */
function directVerb(stream: Stream, first: Found): boolean {
  const word = at(stream, first.from - 1);
  return UP.has(word) || DOWN.has(word);
}

/** `5 and 7 per cent`, `3, 5 and 9 km`: bare numbers of a list take the unit or noun behind the last. */
function shareUnits(stream: Stream, found: readonly Found[]): void {
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
    if (!isList(stream, first.next, second.from)) continue;
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

function isList(stream: Stream, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 3) return false;
  for (let index = from; index < to; index++)
    if (
      !/^(?:,|and|or|to|nor|about|nearly|around|than)$/.test(at(stream, index)) ||
      isKind(stream, index, 'number')
    )
      return false;
  return true;
}
