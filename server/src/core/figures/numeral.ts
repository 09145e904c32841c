import { DENOMINATORS, SCALES, SMALL, VULGAR } from './data/numberWords';
import { readScaleLetter } from './scale';
import { at, isCapital, isDash, isGlued, isKind, type Stream } from './tokens';

/** A number as written, before its unit: tokens `from` to `next` (exclusive). */
export interface Numeral {
  readonly from: number;
  readonly next: number;
  readonly value: number;
  /** Place value of the last significant digit; 0 for words and fractions. */
  readonly step: number;
  readonly form: 'digits' | 'words' | 'fraction';
  /** The scale word or letter applied (1e6 for `1.2 million`); 1 where there is none. */
  readonly scale: number;
  /** Written in plain digits without group marks, point or scale: it could be a year, a label or a name's number. */
  readonly bare: boolean;
}

const SEPARATORS = /[, \u00a0\u2009\u202f]/g;

/** Place value of the last digit that is not a trailing zero of a whole number: 48,300 → 100, 5.10 → 0.01. */
function stepOf(digits: string): number {
  const point = digits.indexOf('.');
  if (point >= 0) return 10 ** -(digits.length - point - 1);
  const zeros = digits.length - digits.replace(/0+$/, '').length;
  return zeros === digits.length ? 1 : 10 ** zeros;
}

/** Keeps 0.1 × 3 from being 0.30000000000000004. */
export const tidy = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(12));

/** Reads the numeral that begins at the token, in digits or in words; null where none begins there. */
export function readNumeral(stream: Stream, index: number, money: boolean): Numeral | null {
  const token = stream.tokens[index];
  if (!token) return null;
  if (token.kind === 'number') return readDigits(stream, index, money);
  if (token.kind === 'word') return readWords(stream, index);
  const vulgar = VULGAR.get(token.lower);
  return vulgar === undefined ? null : scaled(stream, fractionNumeral(index, index + 1, vulgar), money);
}

const fractionNumeral = (from: number, next: number, value: number): Numeral => ({
  from,
  next,
  value: tidy(value),
  step: 0,
  form: 'fraction',
  scale: 1,
  bare: false,
});

function readDigits(stream: Stream, index: number, money: boolean): Numeral | null {
  const digits = at(stream, index).replace(SEPARATORS, '');
  if (digits.indexOf('.') !== digits.lastIndexOf('.')) return null;
  const value = Number(digits);
  const plain: Numeral = {
    from: index,
    next: index + 1,
    value,
    step: stepOf(digits),
    form: 'digits',
    scale: 1,
    bare: /^\d+$/.test(at(stream, index)),
  };
  return (
    readPower(stream, plain) ??
    readSlash(stream, plain) ??
    withVulgar(stream, plain, money) ??
    scaled(stream, plain, money)
  );
}

/** `3.7 × 10-8`, `2x10^6`, `1e-3`. */
function readPower(stream: Stream, base: Numeral): Numeral | null {
  const mark = at(stream, base.next);
  const times =
    (mark === '×' || mark === 'x' || mark === '·' || mark === '*') && at(stream, base.next + 1) === '10';
  if (!times && !(mark === 'e' && isGlued(stream, base.next))) return null;
  let next = base.next + (times ? 2 : 1);
  if (times && at(stream, next) === '^') next++;
  const negative = isDash(at(stream, next));
  if (negative || at(stream, next) === '+') next++;
  const power = at(stream, next);
  if (!isKind(stream, next, 'number') || !isGlued(stream, next) || power.length > 3) return null;
  const scale = 10 ** (negative ? -Number(power) : Number(power));
  return {
    ...base,
    next: next + 1,
    value: tidy(base.value * scale),
    step: base.step * scale,
    scale,
    bare: false,
  };
}

const USUAL_DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 100, 1000]);

/** `1/2`, `2 3/4`: a proper fraction of a usual denominator, never `9/11` or `24/7`. */
function readSlash(stream: Stream, whole: Numeral): Numeral | null {
  const simple = slashAt(stream, whole.from);
  if (simple !== null && !(whole.from > 0 && at(stream, whole.from - 1) === '/'))
    return fractionNumeral(whole.from, whole.from + 3, simple);
  const part = whole.bare && !isGlued(stream, whole.next) ? slashAt(stream, whole.next) : null;
  return part === null ? null : fractionNumeral(whole.from, whole.next + 3, whole.value + part);
}

function slashAt(stream: Stream, index: number): number | null {
  const slash = at(stream, index + 1);
  if ((slash !== '/' && slash !== '⁄') || !isGlued(stream, index + 1) || !isGlued(stream, index + 2))
    return null;
  const upper = Number(at(stream, index));
  const lower = Number(at(stream, index + 2));
  if (!USUAL_DENOMINATORS.has(lower) || !(upper > 0 && upper < lower) || at(stream, index + 3) === '/')
    return null;
  return upper / lower;
}

function withVulgar(stream: Stream, whole: Numeral, money: boolean): Numeral | null {
  const part = VULGAR.get(at(stream, whole.next));
  if (part === undefined) return null;
  return scaled(stream, fractionNumeral(whole.from, whole.next + 1, whole.value + part), money);
}

/** Applies `and a half`, scale words and scale letters behind a numeral. */
function scaled(stream: Stream, base: Numeral, money: boolean): Numeral {
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
  if (next === base.next) return base;
  value = tidy(value * scale);
  return { ...base, next, value, step: base.step * scale, scale: base.scale * scale, bare: false };
}

/** The value of `and a half`, `and a quarter` at the token: 0 where it is not there. */
function readAndPart(stream: Stream, index: number): number {
  if (at(stream, index) !== 'and' || at(stream, index + 1) !== 'a') return 0;
  const part = at(stream, index + 2);
  return part === 'half' ? 0.5 : part === 'quarter' ? 0.25 : 0;
}

interface WordState {
  total: number;
  /** What has been read since the last scale of a thousand or more. */
  current: number;
  next: number;
  last: 'start' | 'unit' | 'ten' | 'hundred' | 'scale';
  scale: number;
}

/** Reads cardinal words: `twenty-one`, `two hundred and five thousand`, `two and a half million`, `a dozen`. */
function readWords(stream: Stream, index: number): Numeral | null {
  const state: WordState = { total: 0, current: 0, next: index, last: 'start', scale: 1 };
  while (takeWord(stream, state));
  if (state.last === 'start') return null;
  const fraction = readDenominator(stream, state, index);
  if (fraction) return fraction;
  const value = state.total + state.current;
  const from = article(stream, index);
  const numeral: Numeral = {
    from,
    next: state.next,
    value,
    step: 0,
    form: 'words',
    scale: state.scale,
    bare: false,
  };
  return state.scale === 1 ? scaledWords(stream, numeral) : numeral;
}

function scaledWords(stream: Stream, numeral: Numeral): Numeral {
  const part = readAndPart(stream, numeral.next);
  if (part === 0) return numeral;
  const whole = scaled(stream, numeral, false);
  return { ...whole, step: 0 };
}

/** `a hundred`, `a dozen`: the article belongs to the numeral when the numeral begins with a scale word. */
function article(stream: Stream, index: number): number {
  const before = at(stream, index - 1);
  return SCALES.has(at(stream, index)) && (before === 'a' || before === 'an') ? index - 1 : index;
}

/** Takes one more word of the numeral if the grammar allows it there. */
function takeWord(stream: Stream, state: WordState): boolean {
  let next = state.next;
  if (state.last !== 'start') {
    if (isDash(at(stream, next)) && isGlued(stream, next) && isGlued(stream, next + 1)) next++;
    else if (at(stream, next) === 'and' && mayJoin(stream, state)) next++;
  }
  const word = at(stream, next);
  const small = SMALL.get(word);
  if (small !== undefined)
    return takeSmall(state, small, next, next > state.next && at(stream, state.next) === 'and');
  const scale = SCALES.get(word);
  if (scale === undefined || (at(stream, state.next) === 'and' && next > state.next)) return false;
  if (scale === 12 && state.last !== 'start' && state.last !== 'unit') return false;
  return takeScale(state, scale, next);
}

/** `and` continues a numeral behind a hundred or a thousand, unless it joins two numbers: `between one hundred and two hundred`. */
function mayJoin(stream: Stream, state: WordState): boolean {
  if (state.scale < 100 || (state.last !== 'hundred' && state.last !== 'scale')) return false;
  if (state.last === 'hundred' && at(stream, state.next + 2) === 'hundred') return false;
  for (let back = state.next - 1; back >= state.next - 6; back--)
    if (at(stream, back) === 'between') return false;
  return true;
}

function takeSmall(state: WordState, value: number, next: number, joined: boolean): boolean {
  const fits =
    state.last === 'start' ||
    (state.last === 'ten' && value > 0 && value < 10) ||
    (state.last === 'hundred' && value > 0) ||
    (state.last === 'scale' && value > 0 && (joined || state.scale >= 1000));
  if (!fits) return false;
  state.current += value;
  state.last = value >= 20 ? 'ten' : 'unit';
  state.next = next + 1;
  return true;
}

function takeScale(state: WordState, scale: number, next: number): boolean {
  state.current = (state.current || 1) * scale;
  if (scale >= 1000) {
    state.total += state.current;
    state.current = 0;
  }
  state.last = scale === 100 ? 'hundred' : 'scale';
  state.scale = Math.max(state.scale, scale);
  state.next = next + 1;
  return true;
}

/** `two thirds`, `three-quarters`, `one fifth`: a denominator right behind a small numerator. */
function readDenominator(stream: Stream, state: WordState, index: number): Numeral | null {
  const hyphen = isDash(at(stream, state.next)) && isGlued(stream, state.next + 1) ? 1 : 0;
  const word = at(stream, state.next + hyphen);
  const lower = DENOMINATORS.get(word);
  if (lower === undefined || state.scale !== 1 || state.current < 1 || isCapital(stream, state.next + hyphen))
    return null;
  const plural = word.endsWith('s');
  if (plural ? state.current < 2 : state.current !== 1) return null;
  // `two quarters` and `three quarters of growth` are stretches of time only in company news; a share elsewhere.
  if (state.current >= lower && lower !== 2) return null;
  const whole = fractionNumeral(index, state.next + hyphen + 1, state.current / lower);
  return ofScale(stream, whole);
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
