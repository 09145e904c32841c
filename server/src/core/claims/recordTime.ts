import type { Period } from '../figures/figure';

const isoDate = /\b(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\b/;
const isoInterval = /\b(\d{4}(?:-\d{2}){0,2})\/(\d{4}(?:-\d{2}){0,2})\b/;

/**
 * The time of a record as a period in decimal years: an interval `a/b` runs to the end of what `b` names, and
 * `as of 2017-11-23` is that day. A date in a remark counts only where there is none before it. Null for `undated`.
 */
export function recordPeriod(time: string): Period | null {
  const plain = withoutRemarks(time);
  return periodIn(plain) ?? periodIn(time);
}

/** A scope or time without what is said of it in brackets. */
export const withoutRemarks = (text: string): string => text.replace(/(?<!\s)\s*\([^()]*\)/g, '').trim();

function periodIn(text: string): Period | null {
  const interval = isoInterval.exec(text);
  if (interval === null) return isoPeriod(text);
  const from = isoPeriod(interval[1] ?? '');
  const to = isoPeriod(interval[2] ?? '');
  return from === null || to === null ? null : { from: from.from, to: to.to };
}

/** The year, month or day that the first ISO date in `text` names; null where there is none. */
export function isoPeriod(text: string): Period | null {
  const match = isoDate.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { from: year, to: year + 1 };
  const month = Number(match[2]) - 1;
  if (match[3] === undefined) return { from: year + month / 12, to: year + (month + 1) / 12 };
  const days = daysIn(year, month);
  const day = Number(match[3]);
  return { from: year + (month + (day - 1) / days) / 12, to: year + (month + day / days) / 12 };
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 30;
}
