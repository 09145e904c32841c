import {
  dayPeriod,
  financialYear,
  isDay,
  isMonth,
  quarterPeriod,
  spanning,
  yearPeriod,
  yearsPeriod,
} from './calendar';
import { readTime } from './clock';
import { chained, date, type DateReading, isYear, number, yearAt } from './dateMarks';
import { readDayFirst, readMonthFirst, readSeason } from './months';
import { at, isDash, isGlued, isKind, type Stream } from './tokens';

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
  const dotted =
    at(stream, index).length > 5 && /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(at(stream, index));
  if (dotted) return dayMonthYear(index, index + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]));
  const isSlash = (text: string): boolean => text === '/';
  if (!chained(stream, index, isSlash)) return null;
  if (!chained(stream, index + 2, isSlash)) return readDayMonth(stream, index);
  return dayMonthYear(
    index,
    index + 5,
    number(stream, index),
    number(stream, index + 2),
    number(stream, index + 4),
  );
}

/** `on 17/03`, `dated 4/11`: a day and a month. */
function readDayMonth(stream: Stream, index: number): DateReading | null {
  const before = at(stream, index - 1);
  const led = before === 'on' || before === 'dated' || before === 'signed';
  const padded = /^0[1-9]$/.test(at(stream, index + 2));
  const [first, second] = [number(stream, index), number(stream, index + 2)];
  const valid = (isDay(first) && isMonth(second)) || (isMonth(first) && isDay(second));
  if (
    !valid ||
    !(led || padded) ||
    at(stream, index + 3) === 'of' ||
    (isGlued(stream, index + 3) && isKind(stream, index + 3, 'word'))
  )
    return null;
  return date(index, index + 3, null);
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
