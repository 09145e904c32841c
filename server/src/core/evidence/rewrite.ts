import type { Figure } from '../figures/figure';
import { baseValue } from './compare';

const digits = /\d(?:[\d,]*\d)?(?:\.\d+)?/g;

/**
 * The figure's text with another value (in its dimension's base unit), as exact as it is written: `28 per cent` with 0.1823 is
 * `18 per cent`. Null where the text has no one number in digits, or would stay as it is.
 */
export function rewritten(figure: Figure, value: number): string | null {
  const { text } = figure;
  const [written, ...more] = text.match(digits) ?? [];
  const { low, high } = baseValue(figure);
  if (!written || more.length > 0 || low !== high || low === 0) return null;
  const shown = Math.abs((value / low) * Number(written.replace(/,/g, '')));
  const decimals = written.split('.')[1]?.length ?? 0;
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const useGrouping = written.includes(',') || (shown >= 10_000 && !/^\d{4,}/.test(written));
  const put = shown.toLocaleString('en-GB', { ...options, useGrouping });
  return put === written ? null : text.replace(written, put);
}
