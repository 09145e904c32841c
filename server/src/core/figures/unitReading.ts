import type { Dimension, FigureKind, Unit } from './figure';

/** A unit found behind a number: it ends before token `next`. */
export interface UnitReading {
  readonly unit: Unit;
  readonly kind: FigureKind;
  readonly next: number;
}

export const unitOf = (dimension: Dimension, name: string, factor = 1, per = ''): Unit => ({
  dimension,
  name,
  factor,
  per,
});

export const NO_UNIT: Unit = unitOf('count', '');
