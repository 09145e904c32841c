import { ARTICLE_UNITS, readArticleUnit } from './articleUnits';
import { currencyBefore } from './currency';
import { DENOMINATORS, FOLD, MULTIPLES, SCALES, SMALL, VAGUE, VULGAR } from './data/numberWords';
import { MONTHS, SEASONS } from './data/words';
import type { DateReading } from './dateMarks';
import { readDate } from './dates';
import { figureOf, type Found, nonFigure } from './found';
import { standsFree } from './free';
import { asFraction, readFraction, readKInN } from './fractions';
import { readMeasured } from './measured';
import { asShare, shareOfSum } from './moneyShares';
import { readPlural } from './noun';
import { readNumeral } from './numeral';
import type { Numeral } from './numeralValue';
import { readOne } from './one';
import { isDenominator, readRate } from './rate';
import { readShape } from './shapes';
import { at, isDash, isGlued, isKind, type Stream } from './tokens';
import { readUnit } from './unit';
import { unitOf } from './unitReading';
import { isCompound, isPartOfWord, readAlone } from './wordNumbers';

/** Every number of the prose in text order, figures or not, and the dates among them; each still on its own. */
export interface Scan {
  readonly found: Found[];
  readonly dates: DateReading[];
}

/** What a word may begin: one look-up a word decides whether it is looked at again. */
const STARTS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...SCALES.keys(),
  ...VAGUE.keys(),
  ...DENOMINATORS.keys(),
  ...MULTIPLES.keys(),
  ...MONTHS.keys(),
  ...SEASONS.keys(),
  ...ARTICLE_UNITS,
]);

/** Reads the numbers of the prose one by one from left to right. */
export function scan(stream: Stream): Scan {
  const result: Scan = { found: [], dates: [] };
  const { tokens } = stream;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (!token) break;
    const starts =
      token.kind === 'number' ||
      (token.kind === 'word'
        ? STARTS.has(token.lower) || (token.lower.endsWith('fold') && FOLD.test(token.lower))
        : VULGAR.has(token.lower));
    index = starts ? Math.max(index + 1, readAt(stream, index, result)) : index + 1;
  }
  return result;
}

/** Reads what begins at the token; returns the token to go on from. */
function readAt(stream: Stream, index: number, result: Scan): number {
  const found = isKind(stream, index, 'word')
    ? readWord(stream, index, result)
    : readNumber(stream, index, result);
  if (!found) return index + 1;
  result.found.push(found);
  return found.next;
}

function readDated(stream: Stream, index: number, result: Scan): Found | null {
  const date = readDate(stream, index);
  if (!date || (date.kind === 'year' && isMeasuredSpan(stream, date))) return null;
  result.dates.push(date);
  const reason = date.kind === 'time' ? 'a time of day' : date.kind === 'year' ? 'a year' : 'a date';
  return nonFigure(date.from, date.next, date.kind, reason);
}

/** `1500-2000 m`: two numbers with a unit are no pair of years. */
function isMeasuredSpan(stream: Stream, date: DateReading): boolean {
  const unit = readUnit(stream, date.next, 0, true);
  if (unit && unit.kind !== 'duration') return true;
  return Number(at(stream, date.from)) < 1900 && readPlural(stream, date.next) !== null;
}

function readNumber(stream: Stream, index: number, result: Scan): Found | null {
  const money = currencyBefore(stream, index);
  const free = money === null && standsFree(stream, index);
  if (!money) {
    const date = free ? null : readDated(stream, index, result);
    if (date) return date;
    const previous = result.found[result.found.length - 1];
    // `£5k–7k`: letters glued before belong to the figure before.
    const shape =
      free || (previous?.quantity && index - previous.next <= 1 && isDash(at(stream, index - 1)))
        ? null
        : readShape(stream, index);
    if (shape) return nonFigure(index, shape.next, shape.kind, shape.reason);
    if (previous && continuesCode(stream, index, previous))
      return nonFigure(
        index,
        index + 1,
        previous.kind === 'year' ? 'code' : previous.kind,
        previous.reason ?? '',
      );
  }
  const numeral = readNumeral(stream, index, money !== null || followsMoney(stream, index, result.found));
  if (!numeral) return nonFigure(index, index + 1, 'version', 'a version or section number');
  if (isDenominator(stream, index)) return denominatorOf(stream, numeral);
  return money ? readAmount(stream, numeral, money) : readPlain(stream, numeral, result);
}

/** `per 100,000` sizes a rate; `for every nine weeks` is a quantity, but reports nothing. */
function denominatorOf(stream: Stream, numeral: Numeral): Found {
  const unit = readUnit(stream, numeral.next, numeral.value, true);
  const plain = nonFigure(
    numeral.from,
    unit ? unit.next : numeral.next,
    'denominator',
    'the denominator of a rate',
    numeral.value,
  );
  return unit ? { ...plain, quantity: true, unit: unit.unit } : plain;
}

/** `ISO 1183-1`, `Oct3/4`, `40-11-60 12345678`: digits chained to a name or code, or eight bare digits behind one. */
function continuesCode(stream: Stream, index: number, previous: Found): boolean {
  if (previous.quantity || !/^(?:name|code|reference|version|year)$/.test(previous.kind)) return false;
  if (previous.next === index) return previous.kind === 'code' && /^\d{5,}$/.test(at(stream, index));
  const joint = at(stream, index - 1);
  return (
    previous.next === index - 1 &&
    (isDash(joint) || joint === '/') &&
    isGlued(stream, index - 1) &&
    isGlued(stream, index) &&
    previous.kind !== 'reference'
  );
}

/** `£5-7m`, `between £5 and 7m`: the currency stands before the first number. */
function followsMoney(stream: Stream, index: number, found: readonly Found[]): boolean {
  const previous = found[found.length - 1];
  if (previous?.kind !== 'money' || previous.next !== index - 1) return false;
  const joint = at(stream, index - 1);
  return isDash(joint) || joint === 'to' || (joint === 'and' && at(stream, previous.from - 1) === 'between');
}

function readAmount(
  stream: Stream,
  numeral: Numeral,
  money: NonNullable<ReturnType<typeof currencyBefore>>,
): Found {
  const figure = figureOf(numeral, 'money');
  const per = readRate(stream, numeral.next);
  figure.from = money.from;
  const whole = shareOfSum(stream, money.unit, numeral.next);
  if (whole) return asShare(figure, numeral.value, whole);
  if (isDenominator(stream, money.from)) figure.reason = 'the denominator of a rate';
  figure.unit = per ? { ...money.unit, per } : money.unit;
  return figure;
}

function readPlain(stream: Stream, numeral: Numeral, result: Scan): Found {
  if (numeral.form === 'fraction') return asFraction(stream, numeral);
  const ratio = readRatio(stream, numeral) ?? readKInN(stream, numeral);
  if (ratio) return ratio;
  return readMeasured(stream, numeral, result.found, result.dates);
}

const BOOKS =
  /^(?:genesis|exodus|leviticus|deuteronomy|psalms?|proverbs|isaiah|jeremiah|matthew|mark|luke|john|acts|romans|corinthians|galatians|ephesians|hebrews|james|peter|revelation)$/;

/** `1:12`: a ratio of two numbers, as times of day have been read before. */
function readRatio(stream: Stream, numeral: Numeral): Found | null {
  const { next } = numeral;
  if (
    at(stream, next) !== ':' ||
    !isGlued(stream, next) ||
    !isGlued(stream, next + 1) ||
    !isKind(stream, next + 1, 'number')
  )
    return null;
  const second = readNumeral(stream, next + 1, false);
  if (/^(?:diet|rule)$/.test(at(stream, next + 2)))
    return nonFigure(numeral.from, next + 2, 'name', 'part of a name');
  if (BOOKS.test(at(stream, numeral.from - 1)))
    return nonFigure(numeral.from, next + 2, 'reference', 'chapter and verse');
  // `1:36.6` is a lap time.
  if (/^[0-5]\d\./.test(at(stream, next + 1))) return nonFigure(numeral.from, next + 2, 'time', 'a time');
  if (!second || second.value === 0) return null;
  const joined: Numeral = {
    ...numeral,
    next: second.next,
    value: Number((numeral.value / second.value).toPrecision(12)),
    step: 0,
  };
  return { ...figureOf(joined, 'ratio'), unit: unitOf('other', 'ratio') };
}

function readWord(stream: Stream, index: number, result: Scan): Found | null {
  const word = at(stream, index);
  if (ARTICLE_UNITS.has(word)) return readArticleUnit(stream, index);
  if (MONTHS.has(word) || SEASONS.has(word)) return readDated(stream, index, result);
  const alone = readAlone(stream, index, word);
  if (alone) return alone;
  const fraction = readFraction(stream, index);
  if (fraction) return fraction;
  const numeral = readNumeral(stream, index, false);
  if (!numeral || isPartOfWord(stream, index)) return null;
  if (isDenominator(stream, index)) return denominatorOf(stream, numeral);
  if (numeral.form === 'fraction') return asFraction(stream, numeral);
  const ratio = readKInN(stream, numeral);
  if (ratio) return ratio;
  if (isCompound(stream, numeral))
    return nonFigure(numeral.from, numeral.next, 'name', 'part of a compound word');
  if (numeral.next === index + 1 && word === 'one')
    return readOne(stream, numeral) ?? readMeasured(stream, numeral, result.found, result.dates);
  return readMeasured(stream, numeral, result.found, result.dates);
}
