import type { Period } from '../core/figures/figure';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Decimal years are not exact: a month that begins this share of a month early is that month still. */
const sliver = 0.01;

/** `2024`, `March 2024`, `2023-24` (twelve months from April), `October 2023 to March 2024`; '' for null. */
export function periodInWords(period: Period | null): string {
  if (!period || !Number.isFinite(period.from) || !Number.isFinite(period.to)) return openPeriod(period);
  const first = Math.floor(period.from * 12 + sliver);
  const last = Math.max(first, Math.ceil(period.to * 12 - sliver) - 1);
  const [firstYear, lastYear] = [Math.floor(first / 12), Math.floor(last / 12)];
  const wholeYears = first % 12 === 0 && last % 12 === 11;
  if (wholeYears) return firstYear === lastYear ? String(firstYear) : `${firstYear} to ${lastYear}`;
  if (first === last) return monthInWords(first);
  if (first % 12 === 3 && last - first === 11)
    return `${firstYear}-${String(lastYear % 100).padStart(2, '0')}`;
  return `${monthInWords(first)} to ${monthInWords(last)}`;
}

const monthInWords = (month: number): string =>
  `${months[((month % 12) + 12) % 12] ?? ''} ${Math.floor(month / 12)}`;

function openPeriod(period: Period | null): string {
  if (!period) return '';
  if (Number.isFinite(period.from)) return `since ${Math.floor(period.from)}`;
  return Number.isFinite(period.to) ? `until ${Math.floor(period.to)}` : '';
}
