import type { Bound, Direction, FigureKind, Unit } from './figure';
import type { NounReading } from './noun';
import type { Numeral } from './numeral';
import { NO_UNIT } from './unit';

/** A number while it is being read: token places instead of offsets, and open to later passes. */
export interface Found {
  /** First token, currency and sign included. */
  from: number;
  /** First token behind the number and its unit. */
  next: number;
  numeral: Numeral | null;
  quantity: boolean;
  kind: FigureKind;
  reason: string | null;
  min: number;
  max: number;
  step: number;
  unit: Unit;
  noun: NounReading | null;
  bound: Bound;
  direction: Direction | null;
  nounDirection: Direction | null;
  change: boolean;
  parts: Found[];
}

const blank = {
  quantity: true,
  reason: null,
  unit: NO_UNIT,
  noun: null,
  bound: 'exactly',
  direction: null,
  nounDirection: null,
  change: false,
} as const;

/** A number that is no quantity, at tokens `from` to `next`. */
export const nonFigure = (
  from: number,
  next: number,
  kind: FigureKind,
  reason: string,
  value = NaN,
): Found => ({
  ...blank,
  from,
  next,
  numeral: null,
  quantity: false,
  kind,
  reason,
  min: value,
  max: value,
  step: 0,
  parts: [],
});

/** A quantity with nothing known but its numeral. */
export const figureOf = (numeral: Numeral, kind: FigureKind = 'count'): Found => ({
  ...blank,
  from: numeral.from,
  next: numeral.next,
  numeral,
  kind,
  min: numeral.value,
  max: numeral.value,
  step: numeral.step,
  parts: [],
});
