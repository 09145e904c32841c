import type { Period } from './figure';

/** Decimal year at the start of a month (1–12, beyond it in the next year). */
const startOfMonth = (year: number, month: number): number => round(year + (month - 1) / 12);

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const yearPeriod = (year: number): Period => ({ from: year, to: year + 1 });

/** From the first year to the second, both included. */
export const yearsPeriod = (first: number, last: number): Period => ({ from: first, to: last + 1 });

/** A financial or school year, April to March: 2023-24. */
export const financialYear = (year: number): Period => ({ from: year + 0.25, to: year + 1.25 });

export const monthPeriod = (year: number, month: number): Period => ({
  from: startOfMonth(year, month),
  to: startOfMonth(year, month + 1),
});

export const quarterPeriod = (year: number, quarter: number): Period => ({
  from: startOfMonth(year, quarter * 3 - 2),
  to: startOfMonth(year, quarter * 3 + 1),
});

/** One day, as the share of its month that it is. */
export function dayPeriod(year: number, month: number, day: number): Period {
  const days = DAYS[month - 1] ?? 31;
  const from = year + (month - 1 + Math.min(day - 1, days - 1) / days) / 12;
  return { from: round(from), to: round(from + 1 / days / 12) };
}

/** The twelve (or so many) months that end with the month. */
export const monthsTo = (year: number, month: number, months = 12): Period => ({
  from: startOfMonth(year, month + 1 - months),
  to: startOfMonth(year, month + 1),
});

/** Both and what lies between. */
export const spanning = (first: Period, last: Period): Period => ({
  from: Math.min(first.from, last.from),
  to: Math.max(first.to, last.to),
});

export const isDay = (day: number): boolean => Number.isInteger(day) && day >= 1 && day <= 31;

export const isMonth = (month: number): boolean => Number.isInteger(month) && month >= 1 && month <= 12;
