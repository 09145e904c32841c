import { SCALES } from './data/numberWords';
import { type Numeral, tidy } from './numeralValue';
import { readScaleLetter } from './scale';
import { at, isDash, isGlued, type Stream } from './tokens';

/** Applies `and a half`, scale words and scale letters behind a numeral. */
export function scaled(stream: Stream, base: Numeral, money: boolean): Numeral {
  let { next } = base;
  let value = base.value + readAndPart(stream, next);
  if (value !== base.value) next += 3;
  let scale = 1;
  for (;;) {
    const hyphen = isDash(at(stream, next)) && isGlued(stream, next) && isGlued(stream, next + 1) ? 1 : 0;
    const factor = SCALES.get(at(stream, next + hyphen));
    if (factor === undefined || (factor === 12 && hyphen)) break;
    scale *= factor;
    next += 1 + hyphen;
  }
  if (scale === 1) {
    const letter = readScaleLetter(stream, next, base.value, money);
    if (letter !== null) {
      scale = letter;
      next++;
    }
  }
  // `a million and a half`: a half of the scale.
  const rest = scale >= 1e6 ? readAndPart(stream, next) : 0;
  if (rest > 0) {
    value += rest;
    next += 3;
  }
  if (next === base.next) return base;
  value = tidy(value * scale);
  return { ...base, next, value, step: base.step * scale, scale: base.scale * scale, bare: false };
}

/** The value of `and a half`, `and a quarter` at the token: 0 where it is not there. */
export function readAndPart(stream: Stream, index: number): number {
  if (at(stream, index) !== 'and' || at(stream, index + 1) !== 'a') return 0;
  const part = at(stream, index + 2);
  return part === 'half' ? 0.5 : part === 'quarter' ? 0.25 : 0;
}

/** `half a million`, `a quarter of a billion`: the scale behind a fraction. */
export function ofScale(stream: Stream, fraction: Numeral): Numeral {
  let next = fraction.next;
  if (at(stream, next) === 'of') next++;
  if (at(stream, next) !== 'a') return fraction;
  const scale = SCALES.get(at(stream, next + 1));
  if (scale === undefined) return fraction;
  return { ...fraction, next: next + 2, value: fraction.value * scale, form: 'words', scale };
}
