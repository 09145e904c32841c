import type { Figure } from '../figures/figure';
import { remember } from '../text/remember';

/** Whether two figures show the same digits, whatever their unit and scale: `£2.31 million` and `£2.31 billion`. */
export const sameDigits = (a: Figure, b: Figure): boolean => areSame(digitsOf(a), digitsOf(b));

/** Whether one figure has the other's digits in another order, three at least: a slip of the hand more likely than chance. */
export const transposed = (a: Figure, b: Figure): boolean => areTransposed(digitsOf(a), digitsOf(b));

/**
 * A number that says which digits a figure shows: those of figures that show the same, or the same in another order, are alike,
 * and those of others nearly always not.
 */
export function printOf(figure: Figure): number {
  const { shown, written } = readDigits(figure);
  return inOrder(shown) * 0x1_0000 + inAnyOrder(written.length < leastTransposed ? '' : written);
}

/** Whether two figures may show the same digits, in the same or another order, as far as their prints tell. */
export const alike = (a: number, b: number): boolean =>
  isSamePart(a >>> 16, b >>> 16) || isSamePart(a & 0xffff, b & 0xffff);

/** A part is 0 where there are no such digits. */
const isSamePart = (a: number, b: number): boolean => a !== 0 && a === b;

function inOrder(text: string): number {
  let print = 0;
  for (let at = 0; at < text.length; at++) print = (print * 31 + text.charCodeAt(at)) % 0xffff;
  return text === '' ? 0 : 1 + print;
}

function inAnyOrder(digits: string): number {
  let print = 0;
  for (let at = 0; at < digits.length; at++) print += 11 ** Number(digits[at]) % 0xfff1;
  return digits === '' ? 0 : 1 + (print % 0xffff);
}

const areSame = (a: Digits, b: Digits): boolean => a.shown !== '' && a.shown === b.shown;

/** Fewer digits are in another order by chance. */
const leastTransposed = 3;

function areTransposed(a: Digits, b: Digits): boolean {
  const { length } = a.written;
  if (a.written === b.written || length < leastTransposed || length !== b.written.length) return false;
  return haveSameDigits(a.written, b.written);
}

/** Whether two texts of digits have each as often as the other. */
function haveSameDigits(a: string, b: string): boolean {
  counts.fill(0);
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [Number(a[at]), Number(b[at])];
    counts[one] = (counts[one] ?? 0) + 1;
    counts[other] = (counts[other] ?? 0) - 1;
  }
  for (const count of counts) if (count !== 0) return false;
  return true;
}

/** Of each digit, how many more the one text has than the other. */
const counts = new Int8Array(10);

interface Digits {
  /** Significant digits of the value, whatever its scale; '' for a range and for nought. */
  readonly shown: string;
  /** The digits as they stand, noughts included: `320` has three. */
  readonly written: string;
}

const digitsOf = remember(readDigits);

function readDigits({ text, value }: Figure): Digits {
  const single = value.min === value.max;
  const written = single ? text.replace(/\D/g, '') : '';
  const shown =
    single && value.min !== 0
      ? Math.abs(value.min)
          .toExponential(8)
          .replace(/e.*/, '')
          .replace(/(?<!0)0+$/, '')
          .replace(/\.$/, '')
      : '';
  return { shown, written };
}
