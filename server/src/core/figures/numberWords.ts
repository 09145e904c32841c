import { DENOMINATORS, SCALES, SMALL } from './data/numberWords';
import { fractionNumeral, type Numeral } from './numeralValue';
import { ofScale, readAndPart, scaled } from './scaling';
import { at, isCapital, isDash, isGlued, type Stream } from './tokens';

interface WordState {
  total: number;
  /** What has been read since the last scale of a thousand or more. */
  current: number;
  next: number;
  last: 'start' | 'unit' | 'ten' | 'hundred' | 'scale';
  scale: number;
}

/** Reads cardinal words: `twenty-one`, `two hundred and five thousand`, `two and a half million`, `a dozen`. */
export function readWords(stream: Stream, index: number): Numeral | null {
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
  if (state.scale === 1) return scaledWords(stream, numeral);
  const rest = state.scale >= 1e6 && state.last === 'scale' ? readAndPart(stream, state.next) : 0;
  return rest === 0 ? numeral : { ...numeral, value: value + rest * state.scale, next: state.next + 3 };
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
  if (lower === 4 && state.current === 2) return null;
  const whole = fractionNumeral(index, state.next + hyphen + 1, state.current / lower);
  return ofScale(stream, whole);
}
