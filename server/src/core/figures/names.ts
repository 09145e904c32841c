import { codeEnd } from './codes';
import { FUNCTION_WORDS, MONTHS, STRONG_LABELS } from './data/words';
import { LABEL, type NonFigure, not } from './nonFigure';
import { isPlural, readPlural } from './noun';
import type { Numeral } from './numeralValue';
import { at, isCapital, isDash, isGlued, isKind, type Stream, written } from './tokens';
import { COUNT_HEDGES } from './years';

const NO_NAMES = new Set(
  'some about around nearly almost only over under another approximately roughly just currently overall today meanwhile however still yet also more fewer less up down plus minus total all approx with by'.split(
    ' ',
  ),
);

/** `42 Commando`, `617 Squadron`, `Fintech 2.0`: a capital noun behind the number, or a name's version before. */
export function readNamed(stream: Stream, numeral: Numeral, counted: boolean): NonFigure | null {
  const { from, next } = numeral;
  if (/^\d\.0$/.test(at(stream, from)) && isCapital(stream, from - 1))
    return not(next, 'name', 'part of a name');
  if (
    /^\d{1,4}$/.test(at(stream, from)) &&
    at(stream, from - 1) === '.' &&
    isGlued(stream, from - 1) &&
    /^[A-Z]$/.test(written(stream, from - 2))
  )
    return not(next, 'reference', LABEL);
  if (isRelease(stream, from) && !counted) return not(next, 'version', 'a version');
  if (/^1\d{3}$/.test(at(stream, from)) && at(stream, next) === 'committee')
    return not(next, 'name', 'part of a name');
  if (numeral.bare && isCapital(stream, next) && FORMATIONS.test(at(stream, next)))
    return not(next, 'name', 'part of a name');
  if (
    !numeral.bare ||
    numeral.value > 999 ||
    !isCapital(stream, next) ||
    (from > 0 && !isKind(stream, from - 1, 'word')) ||
    isGlued(stream, next) ||
    isPlural(at(stream, next)) ||
    COUNT_HEDGES.has(at(stream, from - 1)) ||
    /^(?:about|around|roughly|approximately|the|all|these|those|its|their|other|with|of)$/.test(
      at(stream, from - 1),
    )
  )
    return null;
  return !isCapital(stream, next + 1) &&
    !isDash(at(stream, next + 1)) &&
    readPlural(stream, next) === null &&
    /^[A-Z][a-z]{2,}$/.test(written(stream, next)) &&
    !MONTHS.has(at(stream, next))
    ? not(next, 'name', 'part of a name')
    : null;
}

/** `We use Python 3.11`. */
const isRelease = (stream: Stream, from: number): boolean =>
  /^\d{1,2}\.\d{1,2}$/.test(at(stream, from)) &&
  isCapital(stream, from - 1) &&
  /^(?:use|uses|used|using|runs?|running|with|under|on)$/.test(at(stream, from - 2));

const FORMATIONS =
  /^(?:commando|squadron|regiment|battalion|brigade|division|platoon|corps|wing|flight|para)$/;

/** `the Big Three`, `the Kick Six`: a capital number word inside a sentence. */
export function readNumberName(stream: Stream, index: number): NonFigure | null {
  if (
    index === 0 ||
    !isCapital(stream, index) ||
    !isKind(stream, index - 1, 'word') ||
    STRONG_LABELS.has(at(stream, index - 1))
  )
    return null;
  return isCapital(stream, index - 1) || /^(?:the|called|named|of)$/.test(at(stream, index - 1))
    ? not(index + 1, 'name', 'part of a name')
    : null;
}

/** `iPhone 14`, `Stoxx 600`, `Order 12`: a capital word and a bare integer. */
export function readName(stream: Stream, numeral: Numeral, plural: boolean): NonFigure | null {
  const back = numeral.from - 1;
  const word = at(stream, back);
  const capital = isCapital(stream, back) || /^[a-z]+[A-Z]/.test(written(stream, back));
  if (
    !numeral.bare ||
    !(capital || INDICES.has(word)) ||
    numeral.value > (/^[A-Z]{2}$/.test(written(stream, back)) ? 99999 : 9999) ||
    isGlued(stream, numeral.from)
  )
    return null;
  if (
    numeral.value >= 10 &&
    numeral.value <= 110 &&
    isCapital(stream, back - 1) &&
    /^(?:has|had|is|was|who|said|says)$/.test(at(stream, numeral.next))
  )
    return null;
  if (STANDARDS.test(written(stream, back)))
    return not(codeEnd(stream, numeral.from), 'name', 'part of a name');
  const shouted = /^[A-Z]{2}$/.test(written(stream, back)) && /^\d{5}$/.test(at(stream, numeral.from));
  if (shouted) return not(numeral.next, 'code', 'a postcode');
  if (FUNCTION_WORDS.has(word) || NO_NAMES.has(word) || MONTHS.has(word) || word.endsWith('ly')) return null;
  if (INDICES.has(word)) return not(numeral.next, 'name', 'part of a name');
  if (at(stream, back - 3) === word && isKind(stream, back - 2, 'number'))
    return not(numeral.next, 'name', 'part of a name');
  if (
    plural &&
    (numeral.value >= 1000 || /^(?:in|at|from|across|for|of|to|with|by|and|or)$/.test(at(stream, back - 1)))
  )
    return null;
  if (isPairList(stream, numeral)) return null;
  return not(codeEnd(stream, numeral.from), 'name', 'part of a name');
}

const STANDARDS = /^(?:ISO|EN|BS|DIN|IEC|IEEE|ANSI|ASTM|RFC)$/;

const INDICES = new Set('ftse nasdaq dow dax cac stoxx nikkei russell asx topix msci sp tsx ibex'.split(' '));

/** `England 32, Wales 9, Scotland 25`: three names or more, each with its number. */
function isPairList(stream: Stream, { from }: Numeral): boolean {
  let pairs = 1;
  for (let index = from; isPairAt(stream, index + 2); index += 3) pairs++;
  for (let index = from; isPairAt(stream, index - 4); index -= 3) pairs++;
  return pairs >= 3;
}

/** A capital word with a number behind it, between commas or `and`; `index` is the capital word's token. */
const isPairAt = (stream: Stream, index: number): boolean =>
  isCapital(stream, index) &&
  isKind(stream, index + 1, 'number') &&
  (/^(?:,|;|and)$/.test(at(stream, index - 1)) || /^(?:,|;|and)$/.test(at(stream, index + 2)));
