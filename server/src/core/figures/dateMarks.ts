import type { Period } from './figure';
import { at, isGlued, isKind, type Stream } from './tokens';

/** A date, a year or a time of day: tokens `from` to `next` (exclusive). `period` is null for a time and for a date without a year. */
export interface DateReading {
  readonly from: number;
  readonly next: number;
  readonly kind: 'date' | 'year' | 'time';
  readonly period: Period | null;
}

export const date = (from: number, next: number, period: Period | null): DateReading => ({
  from,
  next,
  kind: 'date',
  period,
});

export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1000 && value <= 2100;

/** The year written at the token: four bare digits, not glued to a letter. */
export function yearAt(stream: Stream, index: number): number | null {
  const text = at(stream, index);
  return text.length === 4 &&
    /^[12]\d{3}$/.test(text) &&
    isYear(Number(text)) &&
    !(isGlued(stream, index + 1) && isKind(stream, index + 1, 'word'))
    ? Number(text)
    : null;
}

export const number = (stream: Stream, index: number): number =>
  isKind(stream, index, 'number') ? Number(at(stream, index)) : NaN;

/** Whether a glued mark and a glued number follow the token. */
export const chained = (stream: Stream, index: number, mark: (text: string) => boolean): boolean =>
  mark(at(stream, index + 1)) &&
  isGlued(stream, index + 1) &&
  isGlued(stream, index + 2) &&
  isKind(stream, index + 2, 'number');
