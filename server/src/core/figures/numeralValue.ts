/** A number as written, before its unit: tokens `from` to `next` (exclusive). */
export interface Numeral {
  readonly from: number;
  readonly next: number;
  readonly value: number;
  /** Place value of the last significant digit; 0 for words and fractions. */
  readonly step: number;
  readonly form: 'digits' | 'words' | 'fraction';
  /** The scale word or letter applied (1e6 for `1.2 million`); 1 where there is none. */
  readonly scale: number;
  /** Written in plain digits without group marks, point or scale: it could be a year, a label or a name's number. */
  readonly bare: boolean;
}

/** Keeps 0.1 × 3 from being 0.30000000000000004. */
export const tidy = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(12));

export const fractionNumeral = (from: number, next: number, value: number): Numeral => ({
  from,
  next,
  value: tidy(value),
  step: 0,
  form: 'fraction',
  scale: 1,
  bare: false,
});
