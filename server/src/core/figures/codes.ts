import { CURRENCY_CODES } from './data/currencies';
import { UNIT_SYMBOLS } from './data/units';
import { FUNCTION_WORDS, STRONG_LABELS, TIME_NOUNS } from './data/words';
import { isYear } from './dateMarks';
import { CODE, type NonFigure, not } from './nonFigure';
import type { Numeral } from './numeralValue';
import { at, isCapital, isDash, isGlued, isKind, type Stream, written } from './tokens';

export function readPhone(stream: Stream, index: number): NonFigure | null {
  const text = at(stream, index);
  const plus = at(stream, index - 1) === '+' && isGlued(stream, index);
  const told = at(stream, index - 1) === ':' ? index - 2 : index - 1;
  if (/^(?:tel|telephone|fax|mobile)$/.test(at(stream, told)) && /^\d+$/.test(text))
    return not(isKind(stream, index + 1, 'number') ? index + 2 : index + 1, 'code', 'a telephone number');
  if (!plus && !/^0\d/.test(text)) return null;
  let digits = text.replace(/\D/g, '').length;
  let next = index + 1;
  while (next < index + 9) {
    const skip = isKind(stream, next, 'number')
      ? 0
      : isDash(at(stream, next)) || at(stream, next) === ')'
        ? 1
        : -1;
    if (skip < 0 || !isKind(stream, next + skip, 'number')) break;
    digits += at(stream, next + skip).replace(/\D/g, '').length;
    next += skip + 1;
  }
  if (digits >= 8 && next > index + 1) return not(next, 'code', 'a telephone number');
  return !plus && /^0\d+$/.test(text) && !/^0+$/.test(text) ? not(index + 1, 'code', CODE) : null;
}

/** `40-11-60`, `555-0187`, `22/01437/FUL`, `12,14`, `401(k)`, `10-K`: digits chained without white space as no quantity is. */
export function readChain(stream: Stream, index: number): NonFigure | null {
  const joint = at(stream, index + 1);
  if (!isGlued(stream, index + 1) || !isGlued(stream, index + 2)) return null;
  if (joint === '(' && /^[a-z]$/.test(at(stream, index + 2)) && at(stream, index + 3) === ')')
    return not(clauseEnd(stream, index + 1), 'name', 'part of a name or code');
  if (isDash(joint) && /^[A-Z]$/.test(written(stream, index + 2)) && !isGlued(stream, index + 3))
    return not(index + 3, 'name', 'part of a name or code');
  const second = at(stream, index + 2);
  if (isDash(joint) && second === 'plus' && at(stream, index) === '11')
    return not(index + 3, 'name', 'part of a name');
  if (isDash(joint) && second === 'to' && isHyphenedPair(stream, index))
    return not(index + 5, 'idiom', 'an idiom');
  if (isDash(joint) && second === 'for') return not(index + 3, 'idiom', 'an idiom');
  if (isDash(joint) && KINDS.test(second)) return not(index + 3, 'name', 'part of a compound word');
  if (!isKind(stream, index + 2, 'number')) return null;
  if (joint === ',' && /^\d{1,3}$/.test(second) && /^\d{1,3}$/.test(at(stream, index)))
    return not(index + 3, 'reference', 'citation marks');
  if (!isDash(joint) && joint !== '/') return null;
  const third = isGlued(stream, index + 3) && isGlued(stream, index + 4) && at(stream, index + 3) === joint;
  const lettered =
    joint === '/' &&
    isGlued(stream, index + 3) &&
    /^[a-z]$/.test(at(stream, index + 3)) &&
    isDash(at(stream, index + 4)) &&
    isGlued(stream, index + 4);
  const code =
    third ||
    lettered ||
    /^0\d{2,}$/.test(second) ||
    (joint === '/' && second.length > 4 && /^\d+$/.test(second));
  return code ? not(codeEnd(stream, index), 'code', CODE) : null;
}

/** `a 9-to-5 job`, `a 5-to-4 ruling`: two small numbers with nothing measured behind them. */
function isHyphenedPair(stream: Stream, index: number): boolean {
  const small = /^\d{1,2}$/;
  return (
    small.test(at(stream, index)) &&
    isDash(at(stream, index + 3)) &&
    small.test(at(stream, index + 4)) &&
    Number(at(stream, index)) > Number(at(stream, index + 4)) &&
    !isDash(at(stream, index + 5)) &&
    !/^(?:ratios?|odds|advantage|majority|margin|%|percent|per)$/.test(at(stream, index + 5))
  );
}

/** `a 7-time champion`, `an 18-hole course`: what kind of thing it is. */
const KINDS = /^(?:time|times|hole|well|string|bit|pin|gauge|speed|tier|way|sided|ply|core)$/;

/** The end of a run of glued brackets: `(c)(3)`. */
function clauseEnd(stream: Stream, index: number): number {
  let next = index;
  while (at(stream, next) === '(' && isGlued(stream, next) && at(stream, next + 2) === ')') next += 3;
  return next;
}

/** `42 CFR 438.6`, `410 U.S. 113`, `162 JP 1`: a place in a code of laws, a law report or a journal. */
export function readLegal(stream: Stream, index: number): NonFigure | null {
  let next = index + 1;
  if (isReportPlace(stream, index)) return not(next + 2, 'reference', 'a place in a report or journal');
  if (/^(?:cfr|usc|ewca|ewhc|uksc|ukhl|wlr)$/.test(at(stream, next))) next++;
  else if (/^[usf]$/.test(at(stream, next)) && isCapital(stream, next) && at(stream, next + 1) === '.')
    while (
      next < index + 8 &&
      (at(stream, next) === '.' || /^(?:u|s|c|f|ct|app|supp|2d|3d)$/.test(at(stream, next)))
    )
      next++;
  else return null;
  while (at(stream, next) === '§') next++;
  return isKind(stream, next, 'number') ? not(next + 1, 'reference', 'a place in a code of laws') : null;
}

/** Volume, abbreviated title and page, all without marks; `20 GB 3` measures and `5 EUR 3` pays. */
function isReportPlace(stream: Stream, index: number): boolean {
  const title = written(stream, index + 1);
  return (
    /^\d{1,3}$/.test(at(stream, index)) &&
    /^[A-Z]{2,4}$/.test(title) &&
    !isGlued(stream, index + 1) &&
    !UNIT_SYMBOLS.has(title) &&
    !CURRENCY_CODES.has(title.toLowerCase()) &&
    /^\d{1,4}$/.test(at(stream, index + 2)) &&
    !isGlued(stream, index + 2) &&
    (!isKind(stream, index + 3, 'word') || FUNCTION_WORDS.has(at(stream, index + 3)))
  );
}

/** The second half of a postcode: `SW1A 1AA`. */
export function readPostcode(stream: Stream, index: number): NonFigure | null {
  if (
    !/^\d$/.test(at(stream, index)) ||
    !/^[A-Z]{2}$/.test(written(stream, index + 1)) ||
    !isGlued(stream, index + 1) ||
    isGlued(stream, index)
  )
    return null;
  const area = isGlued(stream, index - 1) && (isCapital(stream, index - 2) || isCapital(stream, index - 3));
  return area ? not(index + 2, 'code', 'a postcode') : null;
}

/** `S23`, `CO2`, `M25`; with a hyphen or slash `COVID-19`, `mid-2019`, `gov.uk/12`. A currency code in capitals may touch its amount. */
export function readGlueBefore(stream: Stream, index: number): NonFigure | null {
  if (!isGlued(stream, index)) return null;
  const before = at(stream, index - 1);
  if (isKind(stream, index - 1, 'word')) {
    if (CURRENCY_CODES.has(before) && /^[A-Z]/.test(written(stream, index - 1))) return null;
    if (/^(?:c|ca|x)$/.test(written(stream, index - 1))) return null;
    return not(codeEnd(stream, index), 'name', 'part of a name or code');
  }
  if (
    (before === '.' || before === ',' || before === ')') &&
    isGlued(stream, index - 1) &&
    isKind(stream, index - 2, 'word')
  )
    return STRONG_LABELS.has(at(stream, index - 2)) || /^(?:c|ca|approx)$/.test(at(stream, index - 2))
      ? null
      : not(index + 1, 'reference', 'a note mark or part of a name');
  if (
    before === ')' ||
    (before === '(' && isGlued(stream, index - 1) && /^[A-Za-z]$/.test(written(stream, index - 2)))
  )
    return not(before === '(' ? argumentsEnd(stream, index) : index + 1, 'code', 'part of a formula');
  if (before === '#' || before === '№' || before === '@')
    return not(index + 1, 'reference', 'a number that refers to something');
  const joins = (isDash(before) && before !== '—') || before === '/' || before === '_' || before === ':';
  if (!joins || !isGlued(stream, index - 1) || !isKind(stream, index - 2, 'word')) return null;
  return readPrefixed(stream, index, at(stream, index - 2));
}

/** `F(3, 8.9)`: the numbers up to the closing bracket. */
function argumentsEnd(stream: Stream, index: number): number {
  let next = index + 1;
  while (next < index + 8 && at(stream, next) === ',' && isKind(stream, next + 1, 'number')) next += 2;
  return next;
}

function readPrefixed(stream: Stream, index: number, prefix: string): NonFigure | null {
  const value = Number(at(stream, index));
  if (/^(?:mid|pre|post|early|late|since|until)$/.test(prefix) && isYear(value))
    return not(index + 1, 'year', 'a year');
  if (/^(?:under|over)$/.test(prefix))
    return not(index + 1 + (at(stream, index + 1) === 's' ? 1 : 0), 'group', 'the age that defines a group');
  if (/^(?:sub|non|plus|minus|to|and|or|up|at|about|nearly|some)$/.test(prefix)) return null;
  return not(codeEnd(stream, index), 'name', 'part of a name or code');
}

/** The end of the run of glued letters, digits and hyphens. */
export function codeEnd(stream: Stream, index: number): number {
  let next = index + 1;
  while (
    isGlued(stream, next) &&
    (isKind(stream, next, 'word') ||
      isKind(stream, next, 'number') ||
      ((isDash(at(stream, next)) || /^[/_]$/.test(at(stream, next))) && isGlued(stream, next + 1)))
  )
    next++;
  return next;
}

const LINE = /^(?:helpline|hotline)$/;

/** `the 116 advice line`, `a helpline on 105`. */
function isHelpline(stream: Stream, index: number): boolean {
  if (!/^\d{3,6}$/.test(at(stream, index))) return false;
  if (/^(?:text|dial)$/.test(at(stream, index - 1)) && at(stream, index).length > 4) return true;
  if (at(stream, index - 1) === 'on' && (LINE.test(at(stream, index - 2)) || at(stream, index - 2) === 'us'))
    return true;
  if (LINE.test(at(stream, index + 1)) || LINE.test(at(stream, index + 2))) return true;
  return (
    at(stream, index + 2) === 'line' &&
    /^(?:advice|support|crisis|help|care|phone|information|emergency|tip)$/.test(at(stream, index + 1))
  );
}

/** `a 999 call`, `the 111 service`, `ring 101`. */
export function readEmergency(stream: Stream, index: number): NonFigure | null {
  if (
    /^(?:401|403|457)$/.test(at(stream, index)) &&
    /^[kb]$/.test(at(stream, index + 1)) &&
    isGlued(stream, index + 1)
  )
    return not(index + 2, 'name', 'part of a name');
  if (isHelpline(stream, index)) return not(index + 1, 'code', 'a telephone number');
  if (!/^(?:999|911|111|101|112|211|311)$/.test(at(stream, index))) return null;
  const named =
    /^(?:calls?|callers?|service|number|operators?|line|staff)$/.test(at(stream, index + 1)) ||
    /^(?:ring|rings|rang|dial|dials|dialled|dialed|call|calls|called|phone)$/.test(at(stream, index - 1));
  return named ? not(index + 1, 'code', 'a telephone number') : null;
}

/** Letters or digits glued behind a number that no unit reader took: `12S`, `5G`, `2006b`, `3D`. */
export function readGlueAfter(stream: Stream, numeral: Numeral): NonFigure | null {
  const { next } = numeral;
  if (numeral.form === 'words' || !isGlued(stream, next)) return null;
  if (isKind(stream, next, 'word')) {
    const year = numeral.bare && isYear(numeral.value) && /^[a-z]$/.test(at(stream, next));
    if (at(stream, next) === 's' && !year) return not(next + 1, 'group', 'a group named by a number');
    return not(
      codeEnd(stream, numeral.from),
      year ? 'year' : 'name',
      year ? 'a year' : 'part of a name or code',
    );
  }
  return /^[/_@]$/.test(at(stream, next)) &&
    isGlued(stream, next + 1) &&
    isKind(stream, next + 1, 'word') &&
    !isUnitSlash(stream, next + 1)
    ? not(codeEnd(stream, numeral.from), 'code', CODE)
    : null;
}

const isUnitSlash = (stream: Stream, index: number): boolean =>
  TIME_NOUNS.has(at(stream, index)) || /^(?:person|head|unit|km|kg|tonne)s?$/.test(at(stream, index));
