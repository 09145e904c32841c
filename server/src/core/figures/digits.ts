import type { NumberConventions } from '../text/language';

/** Between groups of three: a point, a plain, thin or unbreakable space. */
const COMMA =
  /[1-9]\d{0,2}(?:\.\d{3})+(?!\d)(?:,\d+)?|[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d|[ \u00a0\u2009\u202f]\d)(?:,\d+)?|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}(?!\d)|\d+,\d+(?!,?\d)|\d+(?:\.\d+)*/y;

const SWISS =
  /[1-9]\d{0,2}(?:['’\u00a0\u2009\u202f ]\d{3})+(?!\d|[ \u00a0\u2009\u202f]\d)(?:[.,]\d+)?|\d+,\d+(?!,?\d)|\d+(?:\.\d+)*|\.\d+/y;

/** How numbers are found in a text; null for the conventions that English has. */
export const numberPattern = (conventions: NumberConventions): RegExp | null =>
  conventions === 'comma' ? COMMA : conventions === 'swiss' ? SWISS : null;

const grouped = /^[1-9]\d{0,2}(?:[.'’ \u00a0\u2009\u202f]\d{3})+$/;
const groupedByComma = /^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/;

/** A number as English writes it: `1.234,5` is `1,234.5`, and a date or section number (`12.03.2024`, `3.1`) stays as it is. */
export function englishDigits(written: string, conventions: NumberConventions): string {
  if (conventions === 'point' || groupedByComma.test(written)) return written;
  const comma = written.lastIndexOf(',');
  const point = comma < 0 && conventions === 'swiss' ? written.lastIndexOf('.') : -1;
  const end = Math.max(comma, point);
  const head = end < 0 || /^\d+(?:\.\d+)+$/.test(written) ? written : written.slice(0, end);
  const whole = grouped.test(head) && !isSwissPoint(head, conventions) ? head.replace(/\D/g, ',') : head;
  return head === written ? whole : `${whole}.${written.slice(end + 1)}`;
}

/** `1.234` has a decimal point in Switzerland. */
const isSwissPoint = (head: string, conventions: NumberConventions): boolean =>
  conventions === 'swiss' && head.includes('.');
