import type { FigureKind } from './figure';

/** A number that is no quantity: it ends before token `next`. */
export interface NonFigure {
  readonly next: number;
  readonly kind: FigureKind;
  readonly reason: string;
}

export const not = (next: number, kind: FigureKind, reason: string): NonFigure => ({ next, kind, reason });

export const CODE = 'an identifier';

export const LABEL = 'a number that refers to a part, a law or a form';
