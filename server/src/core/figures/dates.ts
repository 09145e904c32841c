import {
  dayPeriod,
  financialYear,
  isDay,
  isMonth,
  monthPeriod,
  monthsTo,
  quarterPeriod,
  spanning,
  yearPeriod,
  yearsPeriod,
} from './calendar';
import { MONTHS, SEASONS } from './data/words';
import type { Period } from './figure';
import { at, isCapital, isDash, isGlued, isKind, type Stream } from './tokens';

/** A date, a year or a time of day: tokens `from` to `next` (exclusive). `period` is null for a time and for a date without a year. */
export interface DateReading {
  readonly from: number;
  readonly next: number;
  readonly kind: 'date' | 'year' | 'time';
  readonly period: Period | null;
}

/** Reads the date or time that begins at the token (a number, a month or a season); null where none begins. Bare years need `readYear`. */
export function readDate(stream: Stream, index: number): DateReading | null {
  if (isKind(stream, index, 'word')) return readMonthFirst(stream, index) ?? readSeason(stream, index);
  return (
    readIsoDate(stream, index) ??
    readSlashDate(stream, index) ??
    readTime(stream, index) ??
    readDayFirst(stream, index) ??
    readQuarter(stream, index) ??
    readDecade(stream, index) ??
    readYearPair(stream, index)
  );
}

const date = (from: number, next: number, period: Period | null): DateReading => ({
  from,
  next,
  kind: 'date',
  period,
});

export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1000 && value <= 2100;

/** The year written at the token: four bare digits, not glued to a letter. */
function yearAt(stream: Stream, index: number): number | null {
  const text = at(stream, index);
  return /^[12]\d{3}$/.test(text) &&
    isYear(Number(text)) &&
    !(isGlued(stream, index + 1) && isKind(stream, index + 1, 'word'))
    ? Number(text)
    : null;
}

const number = (stream: Stream, index: number): number =>
  isKind(stream, index, 'number') ? Number(at(stream, index)) : NaN;

/** Whether a glued mark and a glued number follow the token. */
const chained = (stream: Stream, index: number, mark: (text: string) => boolean): boolean =>
  mark(at(stream, index + 1)) &&
  isGlued(stream, index + 1) &&
  isGlued(stream, index + 2) &&
  isKind(stream, index + 2, 'number');

/** `2024-07-18`, `2024-07` in titles is left to `readYearPair`. */
function readIsoDate(stream: Stream, index: number): DateReading | null {
  const year = yearAt(stream, index);
  if (year === null || !chained(stream, index, isDash) || !chained(stream, index + 2, isDash)) return null;
  const month = number(stream, index + 2);
  const day = number(stream, index + 4);
  return isMonth(month) && isDay(day) ? date(index, index + 5, dayPeriod(year, month, day)) : null;
}

/** `31/03/2024` (day first unless only the second can be the day), `31.03.2024`. */
function readSlashDate(stream: Stream, index: number): DateReading | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(at(stream, index));
  if (dotted) return dayMonthYear(index, index + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]));
  const isSlash = (text: string): boolean => text === '/';
  if (!chained(stream, index, isSlash) || !chained(stream, index + 2, isSlash)) return null;
  return dayMonthYear(
    index,
    index + 5,
    number(stream, index),
    number(stream, index + 2),
    number(stream, index + 4),
  );
}

function dayMonthYear(
  from: number,
  next: number,
  first: number,
  second: number,
  last: number,
): DateReading | null {
  const year = last < 100 ? 2000 + last : last;
  if (!isYear(year)) return null;
  if (isDay(first) && isMonth(second)) return date(from, next, dayPeriod(year, second, first));
  return isMonth(first) && isDay(second) ? date(from, next, dayPeriod(year, first, second)) : null;
}

const ZONES = new Set(['gmt', 'utc', 'bst', 'est', 'edt', 'pst', 'pdt', 'cet', 'hrs', 'ut', 'et', 'pt']);

/** `9 am`, `8.30pm`, `12:01 a.m.`, `18:00`, `0401 GMT`, `10 o'clock`. */
function readTime(stream: Stream, index: number): DateReading | null {
  const colon = chained(stream, index, (text) => text === ':');
  const text = at(stream, index);
  let next = index + 1;
  if (colon) {
    if (
      !/^\d\d$/.test(at(stream, index + 2)) ||
      number(stream, index + 2) > 59 ||
      number(stream, index) > 24 ||
      text.length > 2
    )
      return null;
    next = index + 3;
    if (chained(stream, index + 2, (mark) => mark === ':')) next = index + 5;
  }
  const end = meridiemEnd(stream, next);
  if (end > next && /^(?:0?\d|1\d|2[0-4])(?:\.[0-5]\d)?$|^(?:0?\d|1\d|2[0-4])[0-5]\d$/.test(text))
    return { from: index, next: end, kind: 'time', period: null };
  if (!colon || isRatio(stream, index)) return null;
  return { from: index, next, kind: 'time', period: null };
}

function meridiemEnd(stream: Stream, index: number): number {
  const word = at(stream, index);
  if (word === 'am' || word === 'pm' || word === "o'clock" || word === 'o’clock' || ZONES.has(word))
    return index + 1;
  if ((word === 'a' || word === 'p') && at(stream, index + 1) === '.' && at(stream, index + 2) === 'm')
    return index + (at(stream, index + 3) === '.' ? 4 : 3);
  return index;
}

const RATIO_CUES =
  /^(?:ratios?|slopes?|odds|proportions?|scale|gradient|diluted|dilution|split|mix|mixture)$/;

function isRatio(stream: Stream, index: number): boolean {
  for (let near = index - 6; near < index + 6; near++) if (RATIO_CUES.test(at(stream, near))) return true;
  return false;
}

/** The month named at the token: `May` and `March` need their capital, and the short `Mar` too. */
function monthAt(stream: Stream, index: number): number | null {
  const month = MONTHS.get(at(stream, index));
  return month !== undefined && isCapital(stream, index) ? month : null;
}

const ORDINAL = /^(?:st|nd|rd|th)$/;

/** `31 March 2024`, `31st of March`, `1-3 May`. */
function readDayFirst(stream: Stream, index: number): DateReading | null {
  const day = number(stream, index);
  if (!isDay(day)) return null;
  let next = index + 1;
  if (ORDINAL.test(at(stream, next)) && isGlued(stream, next)) next++;
  if (isDash(at(stream, next)) || at(stream, next) === 'to' || at(stream, next) === 'and') {
    const other = number(stream, next + 1);
    if (isDay(other) && monthAt(stream, next + 2) !== null) next += 2;
  }
  if (at(stream, next) === 'of') next++;
  const month = monthAt(stream, next);
  if (month === null) return null;
  next++;
  if (at(stream, next) === '.' && isGlued(stream, next)) next++;
  if (at(stream, next) === ',' && yearAt(stream, next + 1) !== null) next++;
  const year = yearAt(stream, next);
  if (year === null) return date(index, next, null);
  return date(index, next + 1, endingAt(stream, index, year, month) ?? dayPeriod(year, month, day));
}

/** `year to 31 March 2024`, `12 months ending March 2024`, `three months to June`: the stretch that the date ends. */
function endingAt(stream: Stream, index: number, year: number, month: number): Period | null {
  let back = index - 1;
  if (at(stream, back) === 'the') back--;
  if (at(stream, back) === 'on' || at(stream, back) === 'in') back--;
  if (at(stream, back) === 'to' && at(stream, back - 1) === 'up') back--;
  if (!/^(?:to|ending|ended|until)$/.test(at(stream, back))) return null;
  const noun = at(stream, back - 1);
  if (noun === 'year') return monthsTo(year, month);
  if (noun === 'quarter') return monthsTo(year, month, 3);
  const months = { '12': 12, twelve: 12, '6': 6, six: 6, '3': 3, three: 3, '9': 9, nine: 9, '18': 18 }[
    at(stream, back - 2)
  ];
  return noun === 'months' && months !== undefined ? monthsTo(year, month, months) : null;
}

/** `March 2024`, `March 12, 2024`, `Mar. 9 2018`, `April to June 2024`, `March`. */
function readMonthFirst(stream: Stream, index: number): DateReading | null {
  const month = monthAt(stream, index);
  if (month === null) return null;
  let next = index + 1;
  if (at(stream, next) === '.' && isGlued(stream, next)) next++;
  const through = readMonthRange(stream, index, next, month);
  if (through) return through;
  const direct = yearAt(stream, at(stream, next) === ',' ? next + 1 : next);
  if (direct !== null) {
    const end = at(stream, next) === ',' ? next + 2 : next + 1;
    return date(index, end, endingAt(stream, index, direct, month) ?? monthPeriod(direct, month));
  }
  const day = number(stream, next);
  if (!isDay(day) || at(stream, next).length > 2) return null;
  return readMonthDay(stream, index, next, month, day);
}

function readMonthDay(
  stream: Stream,
  index: number,
  dayToken: number,
  month: number,
  day: number,
): DateReading | null {
  let next = dayToken + 1;
  const ordinal = ORDINAL.test(at(stream, next)) && isGlued(stream, next);
  if (ordinal) next++;
  const joint = at(stream, next);
  if (
    (isDash(joint) || joint === 'to') &&
    isDay(number(stream, next + 1)) &&
    number(stream, next + 1) > day &&
    isGlued(stream, next) === isGlued(stream, next + 1)
  )
    next += 2;
  const year = yearAt(stream, at(stream, next) === ',' ? next + 1 : next);
  if (year !== null)
    return date(index, next + (at(stream, next) === ',' ? 2 : 1), dayPeriod(year, month, day));
  // `In May 12 people left`: a counted noun behind the number makes it a count.
  const after = at(stream, next);
  if (
    !ordinal &&
    isKind(stream, next, 'word') &&
    (after === 'people' || (after.length > 4 && after.endsWith('s')))
  )
    return null;
  if (
    after === '%' ||
    after === 'per' ||
    after === 'percent' ||
    (isGlued(stream, next) && isKind(stream, next, 'word') && !ordinal)
  )
    return null;
  return date(index, next, null);
}

function readMonthRange(stream: Stream, index: number, joint: number, first: number): DateReading | null {
  const joins = at(stream, joint);
  if (!isDash(joins) && joins !== 'to' && joins !== 'and' && joins !== 'through' && joins !== '/')
    return null;
  const last = monthAt(stream, joint + 1);
  const year = last === null ? null : yearAt(stream, joint + 2);
  if (last === null || year === null) return null;
  return date(
    index,
    joint + 3,
    spanning(monthPeriod(last < first ? year - 1 : year, first), monthPeriod(year, last)),
  );
}

function readSeason(stream: Stream, index: number): DateReading | null {
  const season = SEASONS.get(at(stream, index));
  const year = season ? yearAt(stream, index + 1) : null;
  if (!season || year === null) return null;
  return date(index, index + 2, spanning(monthPeriod(year, season[0]), monthPeriod(year, season[1])));
}

/** `Q3 2024`, `2024 Q3`, `2024Q3`. */
function readQuarter(stream: Stream, index: number): DateReading | null {
  const quarter = number(stream, index);
  if (at(stream, index - 1) === 'q' && isGlued(stream, index) && quarter >= 1 && quarter <= 4) {
    const skip = at(stream, index + 1) === 'of' || isDash(at(stream, index + 1)) ? 1 : 0;
    const year = yearAt(stream, index + 1 + skip);
    return year === null
      ? date(index - 1, index + 1, null)
      : date(index - 1, index + 2 + skip, quarterPeriod(year, quarter));
  }
  const text = at(stream, index);
  if (!/^[12]\d{3}$/.test(text) || at(stream, index + 1) !== 'q') return null;
  const after = number(stream, index + 2);
  return after >= 1 && after <= 4 ? date(index, index + 3, quarterPeriod(Number(text), after)) : null;
}

/** `1990s`, `the 90s`. */
function readDecade(stream: Stream, index: number): DateReading | null {
  const text = at(stream, index);
  if (at(stream, index + 1) !== 's' || !isGlued(stream, index + 1) || !/^(?:[12]\d\d0|[2-9]0)$/.test(text))
    return null;
  const year = text.length === 4 ? Number(text) : Number(text) + 1900;
  const named = text.length === 4 || /^['’‘]$/.test(at(stream, index - 1));
  return {
    from: index,
    next: index + 2,
    kind: 'year',
    period: named ? { from: year, to: year + (year % 100 === 0 ? 100 : 10) } : null,
  };
}

/** `2023-24`, `2023/24`, `2013–2017`, `2013/2017-11-23`. */
function readYearPair(stream: Stream, index: number): DateReading | null {
  const year = yearAt(stream, index);
  if (year === null || year < 1500 || !chained(stream, index, (text) => isDash(text) || text === '/'))
    return null;
  const text = at(stream, index + 2);
  if (
    isGlued(stream, index + 3) &&
    isKind(stream, index + 3, 'word') &&
    !/^[a-z]$/.test(at(stream, index + 3))
  )
    return null;
  const next = isKind(stream, index + 3, 'word') && isGlued(stream, index + 3) ? index + 4 : index + 3;
  if (text.length === 4) {
    const last = yearAt(stream, index + 2);
    if (last === null || last <= year) return null;
    const iso = readIsoDate(stream, index + 2);
    if (iso?.period) return date(index, iso.next, spanning(yearPeriod(year), iso.period));
    const school = last === year + 1 && at(stream, index + 1) === '/';
    return {
      from: index,
      next,
      kind: 'year',
      period: school ? financialYear(year) : yearsPeriod(year, last),
    };
  }
  if (!/^\d\d$/.test(text)) return null;
  const last = Number(text);
  if (last === (year + 1) % 100) return { from: index, next, kind: 'year', period: financialYear(year) };
  const end = Math.floor(year / 100) * 100 + last;
  return end > year ? { from: index, next, kind: 'year', period: yearsPeriod(year, end) } : null;
}
