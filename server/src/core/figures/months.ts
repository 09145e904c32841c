import { dayPeriod, isDay, monthPeriod, monthsTo, spanning } from './calendar';
import { MONTHS, SEASONS } from './data/words';
import { date, type DateReading, number, yearAt } from './dateMarks';
import type { Period } from './figure';
import { at, isCapital, isDash, isGlued, isKind, type Stream } from './tokens';

/** The month named at the token: `May` and `March` need their capital, and the short `Mar` too. */
function monthAt(stream: Stream, index: number): number | null {
  const month = MONTHS.get(at(stream, index));
  return month !== undefined && isCapital(stream, index) ? month : null;
}

const ORDINAL = /^(?:st|nd|rd|th)$/;

/** `31 March 2024`, `31st of March`, `1-3 May`. */
export function readDayFirst(stream: Stream, index: number): DateReading | null {
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
export function readMonthFirst(stream: Stream, index: number): DateReading | null {
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

export function readSeason(stream: Stream, index: number): DateReading | null {
  const season = SEASONS.get(at(stream, index));
  const year = season ? yearAt(stream, index + 1) : null;
  if (!season || year === null) return null;
  return date(index, index + 2, spanning(monthPeriod(year, season[0]), monthPeriod(year, season[1])));
}
