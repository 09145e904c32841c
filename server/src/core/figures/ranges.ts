import { DOWN, DOWN_NOUNS, UP, UP_NOUNS } from './data/cues';
import type { Found } from './found';
import { tidy } from './numeralValue';
import { at, type Stream } from './tokens';
import { unitOf } from './unitReading';

/** `6 minutes 20 seconds`, `5 feet 11 inches`: one value in two units. */
export function compoundOf(stream: Stream, first: Found, second: Found): Found | null {
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
export function isOdds(stream: Stream, first: Found, second: Found): boolean {
  if (
    first.kind !== 'count' ||
    second.kind !== 'count' ||
    !((second.max === 1 && first.min > 1) || (first.min === 1 && second.max > 1)) ||
    second.noun !== null
  )
    return false;
  for (let near = first.from - 8; near < second.next + 3; near++)
    if (/^(?:ratios?|odds|proportion|outnumber\w*|factor)$/.test(at(stream, near))) return true;
  return false;
}

export const ratioOf = (first: Found, second: Found): Found => ({
  ...first,
  next: second.next,
  min: tidy(first.min / second.max),
  max: tidy(first.max / second.max),
  kind: 'ratio',
  unit: unitOf('other', 'ratio'),
});

/** Two numbers may be the ends of one range: one has no unit, or both have the same dimension. */
export function shareable(first: Found, second: Found): boolean {
  const bare = first.unit.dimension === 'count' && first.unit.name === '' && first.noun === null;
  if (first.kind === 'money' && second.unit.dimension === 'count' && second.noun === null) return true;
  if (first.kind === 'money' && second.kind !== 'money')
    return (
      second.noun !== null &&
      second.kind === 'count' &&
      second.max < 100 * first.max &&
      first.max < 100 * second.max
    );
  return bare || first.unit.dimension === second.unit.dimension;
}

/** The unit and scale stand once, behind the second number or before the first: `$10 to $15 billion`, `5–7 per cent`. */
export function shareBack(first: Found, second: Found): void {
  const bare = first.unit.dimension === 'count' && first.unit.name === '' && first.noun === null;
  if (bare && second.unit.dimension !== 'count') {
    first.unit = second.unit;
    first.kind = second.kind;
  } else if (first.kind === 'money' && second.kind !== 'money') {
    second.unit = second.unit.per ? { ...first.unit, per: second.unit.per } : first.unit;
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

export const rangeOf = (first: Found, second: Found): Found => ({
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
export function changed(first: Found, second: Found, whole: Found): Found {
  const direction = second.min > first.min ? 'up' : second.min < first.min ? 'down' : null;
  return { ...whole, parts: [{ ...first }, { ...second, direction }] };
}

const CHANGE_REACH = 12;

/** Whether `from` stands before the figure and a word of change before that, in the same clause. */
export function changeBefore(stream: Stream, first: Found): boolean {
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
    if (!word || /^[.;]$/.test(word) || /^(?:rang\w+|vary|varies|varied|varying|anywhere)$/.test(word))
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
export function directVerb(stream: Stream, first: Found): boolean {
  const word = at(stream, first.from - 1);
  return UP.has(word) || DOWN.has(word);
}
