import { VULGAR } from './data/numberWords';
import { readWords } from './numberWords';
import { fractionNumeral, type Numeral, tidy } from './numeralValue';
import { scaled } from './scaling';
import { at, isDash, isGlued, isKind, type Stream } from './tokens';

const SEPARATORS = /[, \u00a0\u2009\u202f]/g;

/** Place value of the last digit that is not a trailing zero of a whole number: 48,300 → 100, 5.10 → 0.01. */
function stepOf(digits: string): number {
  const point = digits.indexOf('.');
  if (point >= 0) return 10 ** -(digits.length - point - 1);
  let zeros = 0;
  while (digits.charAt(digits.length - 1 - zeros) === '0') zeros++;
  return zeros === digits.length ? 1 : 10 ** zeros;
}

/** Reads the numeral that begins at the token, in digits or in words; null where none begins there. */
export function readNumeral(stream: Stream, index: number, money: boolean): Numeral | null {
  const token = stream.tokens[index];
  if (!token) return null;
  if (token.kind === 'number') return readDigits(stream, index, money);
  if (token.kind === 'word') return readWords(stream, index);
  const vulgar = VULGAR.get(token.lower);
  return vulgar === undefined ? null : scaled(stream, fractionNumeral(index, index + 1, vulgar), money);
}

function readDigits(stream: Stream, index: number, money: boolean): Numeral | null {
  const text = at(stream, index);
  const bare = /^\d+$/.test(text);
  const digits = bare ? text : text.replace(SEPARATORS, '');
  if (digits.indexOf('.') !== digits.lastIndexOf('.')) return null;
  const value = Number(digits);
  // Hundreds of digits are no quantity, and no number that can be compared.
  if (!Number.isFinite(value)) return null;
  const plain: Numeral = {
    from: index,
    next: index + 1,
    value,
    step: stepOf(digits),
    form: 'digits',
    scale: 1,
    bare,
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
  if (!isKind(stream, next, 'number') || !isGlued(stream, next) || power.length > 2) return null;
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
