import { spanning, yearPeriod } from './calendar';
import { SMALL } from './data/numberWords';
import type { DateReading } from './dateMarks';
import { readDate } from './dates';
import type { Period, PeriodMention } from './figure';
import { at, isDash, isGlued, isKind, type Stream, tokenise } from './tokens';

/** The periods named in the prose, in text order: the dates that were read, and what is said relative to them. */
export function readPeriods(stream: Stream, dates: readonly DateReading[]): PeriodMention[] {
  const mentions: PeriodMention[] = [];
  for (let index = 0; index < dates.length; index++) {
    const date = dates[index];
    if (!date?.period) continue;
    const next = dates[index + 1];
    const through = next?.period ? spanBetween(stream, date, next) : false;
    if (through && next?.period) {
      mentions.push(mention(stream, date.from, next.next, spanning(date.period, next.period), 'within'));
      index++;
    } else mentions.push(mention(stream, date.from, date.next, date.period, extentOf(stream, date.from)));
  }
  readRelative(stream, mentions);
  return mentions.sort((a, b) => a.span.start - b.span.start);
}

function mention(
  stream: Stream,
  from: number,
  next: number,
  period: Period | null,
  extent: PeriodMention['extent'],
  relative = 0,
): PeriodMention {
  return {
    span: { start: stream.tokens[from]?.start ?? 0, end: stream.tokens[next - 1]?.end ?? 0 },
    period,
    relative,
    extent,
  };
}

/** `between 2019 and 2023`, `from 2019 to 2023`, `2019 to 2023`. */
function spanBetween(stream: Stream, first: DateReading, second: DateReading): boolean {
  if (second.from !== first.next + 1) return false;
  const joint = at(stream, first.next);
  const before = at(stream, first.from - 1);
  if (joint === 'and') return before === 'between';
  return joint === 'to' || joint === 'until' || joint === 'through' || isDash(joint);
}

const UNTIL = new Set('by until till before'.split(' '));

function extentOf(stream: Stream, from: number): PeriodMention['extent'] {
  let index = from - 1;
  while (
    /^(?:the|end|of|start|early|late|mid|-|year|about|around)$/.test(at(stream, index)) &&
    index > from - 5
  )
    index--;
  const word = at(stream, index);
  if (word === 'since' || (word === 'from' && index === from - 1)) return 'since';
  return UNTIL.has(word) ? 'until' : 'within';
}

const BACK = /^(?:earlier|ago|before|previously|prior)$/;

const FORWARD = /^(?:later|after|hence)$/;

/** `a year earlier`, `two years ago`, `the previous year`, `the year before`, `last year`, `next year`. */
function readRelative(stream: Stream, mentions: PeriodMention[]): void {
  for (let index = 0; index < stream.tokens.length; index++) {
    const word = at(stream, index);
    if (word !== 'year' && word !== 'years' && word !== 'months' && word !== 'period') continue;
    const found = relativeAt(stream, index, word);
    if (found) mentions.push(mention(stream, found.from, found.next, null, 'within', found.years));
  }
}

function relativeAt(
  stream: Stream,
  index: number,
  word: string,
): { from: number; next: number; years: number } | null {
  const same = sameTime(stream, index, word);
  if (same !== null) return { from: same, next: index + 1, years: 0 };
  if (word === 'period') return null;
  const before = at(stream, index - 1);
  const after = at(stream, index + 1);
  const back = BACK.test(after);
  const ahead = FORWARD.test(after);
  if (back || ahead) {
    const bare = after === 'before' || after === 'after' || after === 'prior';
    if (
      bare &&
      isKind(stream, index + 2, 'word') &&
      !/^(?:and|when|to|in|but)$/.test(at(stream, index + 2)) &&
      !/^(?:the|a)$/.test(before)
    )
      return null;
    const count =
      before === 'a' || before === 'one' || before === 'the'
        ? 1
        : before === 'full'
          ? 1
          : (SMALL.get(before) ?? (isKind(stream, index - 1, 'number') ? Number(before) : NaN));
    if (Number.isNaN(count)) return null;
    const years = word === 'months' ? count / 12 : count;
    return { from: index - 1, next: index + 2, years: back ? -years : years };
  }
  if (word !== 'year') return null;
  if (/^(?:previous|last|preceding|prior)$/.test(before))
    return { from: index - 1, next: index + 1, years: -1 };
  return /^(?:next|following|coming)$/.test(before) ? { from: index - 1, next: index + 1, years: 1 } : null;
}

/** `the same year`, `that year`, `those years`, `the same period`, `this year`: the time that the text is about. Returns its first token. */
function sameTime(stream: Stream, index: number, word: string): number | null {
  const before = at(stream, index - 1);
  if (word === 'months' || !/^(?:same|that|those|this)$/.test(before)) return null;
  if ((before === 'this' || before === 'those') && word === 'period') return null;
  if ((before === 'those') !== (word === 'years')) return before === 'same' ? index - 1 : null;
  const after = at(stream, index + 1);
  const compound =
    isDash(after) ||
    /^(?:group|groups|end|round|old|olds|students?|pupils?|course|level|plan|cohort)$/.test(after);
  const opening =
    index === 1 || !isKind(stream, index - 2, 'word') || !/^(?:of|for|about)$/.test(at(stream, index - 2));
  return compound || !opening ? null : index - 1;
}

/** Reads a date or period from a title, a cell or a date field: `2023-24`, `31 March 2024`, `year to March 2024`, `2013/2017-11-23`; null where there is none. */
export function parsePeriod(text: string): Period | null {
  const stream: Stream = { prose: text, tokens: tokenise(text) };
  const dates: DateReading[] = [];
  for (let index = 0; index < stream.tokens.length;) {
    const date = readDate(stream, index) ?? bareYear(stream, index) ?? yearMonth(stream, index);
    if (date?.period) dates.push(date);
    index = date ? date.next : index + 1;
  }
  const [first, second] = dates;
  if (!first?.period) return null;
  return second?.period && spanBetweenTitles(stream, first, second)
    ? spanning(first.period, second.period)
    : first.period;
}

const spanBetweenTitles = (stream: Stream, first: DateReading, second: DateReading): boolean =>
  spanBetween(stream, first, second) || (second.from === first.next + 1 && at(stream, first.next) === '/');

function bareYear(stream: Stream, index: number): DateReading | null {
  const text = at(stream, index);
  if (!/^(?:1[5-9]|20)\d\d$/.test(text)) return null;
  const month = at(stream, index + 2);
  if (isDash(at(stream, index + 1)) && isGlued(stream, index + 2) && /^(?:0[1-9]|1[0-2])$/.test(month))
    return yearMonth(stream, index);
  return { from: index, next: index + 1, kind: 'year', period: yearPeriod(Number(text)) };
}

/** `2024-03`: in a date field the second number is a month. */
function yearMonth(stream: Stream, index: number): DateReading | null {
  const month = Number(at(stream, index + 2));
  const year = Number(at(stream, index));
  if (
    !/^(?:1[5-9]|20)\d\d$/.test(at(stream, index)) ||
    !isDash(at(stream, index + 1)) ||
    !(month >= 1 && month <= 12)
  )
    return null;
  const start = year + (month - 1) / 12;
  return { from: index, next: index + 3, kind: 'date', period: { from: start, to: start + 1 / 12 } };
}
