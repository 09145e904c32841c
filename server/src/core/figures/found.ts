import type { Bound, Direction, FigureKind, Unit } from './figure';
import type { NounReading } from './noun';
import type { Numeral } from './numeralValue';
import { NO_UNIT } from './unitReading';

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
  parts: readonly Found[];
}

/** A number that is no quantity, at tokens `from` to `next`. */
export const nonFigure = (from: number, next: number, kind: FigureKind, reason: string, value = NaN): Found =>
  create(from, next, null, false, kind, reason, value, 0);

/** A quantity with nothing known but its numeral. */
export const figureOf = (numeral: Numeral, kind: FigureKind = 'count'): Found =>
  create(numeral.from, numeral.next, numeral, true, kind, null, numeral.value, numeral.step);

/** Written out in full, as spreading a template costs more than all the rest of a reading. */
function create(
  from: number,
  next: number,
  numeral: Numeral | null,
  quantity: boolean,
  kind: FigureKind,
  reason: string | null,
  value: number,
  step: number,
): Found {
  return {
    from,
    next,
    numeral,
    quantity,
    kind,
    reason,
    min: value,
    max: value,
    step,
    unit: NO_UNIT,
    noun: null,
    bound: 'exactly',
    direction: null,
    nounDirection: null,
    change: false,
    parts: NONE,
  };
}

const NONE: readonly Found[] = [];
