import type { Figure } from './figure';

const CURRENCY_MARKS: Readonly<Record<string, string>> = { GBP: '£', USD: '$', EUR: '€', JPY: '¥', INR: '₹' };

/** A figure's value with its unit, as messages write it: `£1.2 billion`, `15 per cent`, `5 to 7 per cent`, `15,469`. */
export function formatQuantity(figure: Pick<Figure, 'kind' | 'value' | 'unit'>): string {
  const { value, unit } = figure;
  const range = value.min !== value.max;
  const ends = range ? [value.min, value.max] : [value.min];
  const per = unit.per ? ` per ${unit.per.replace(/^\d+/, (digits) => formatNumber(Number(digits)))}` : '';
  if (unit.dimension === 'money')
    return ends.map((end) => formatMoney(end, unit.name, unit.factor)).join(' to ') + per;
  const numbers = ends
    .map(unit.dimension === 'share' && unit.factor === 1 ? formatShare : formatNumber)
    .join(' to ');
  return numbers + unitWords(figure) + per;
}

function unitWords({ unit, value }: Pick<Figure, 'kind' | 'value' | 'unit'>): string {
  if (unit.dimension === 'share')
    return unit.name === 'percent' ? ' per cent' : unit.name === 'fraction' ? '' : ` ${unit.name}`;
  if (unit.dimension === 'count' || unit.name === '' || unit.name === 'ratio') return '';
  if (unit.name === '°C' || unit.name === '°F') return ` ${unit.name}`;
  const single =
    value.min === 1 && value.max === 1 && /^[a-z ]{4,}s$/.test(unit.name) && unit.name !== 'times';
  return ` ${single ? unit.name.replace(/s$/, '') : unit.name}`;
}

function formatMoney(value: number, currency: string, factor: number): string {
  if (factor === 0.01 && Math.abs(value) < 100)
    return currency === 'GBP' ? `${formatNumber(value)}p` : `${formatNumber(value)} cents`;
  const mark = CURRENCY_MARKS[currency] ?? `${currency} `;
  const amount = value * factor;
  return `${amount < 0 ? '−' : ''}${mark}${formatNumber(Math.abs(amount))}`;
}

/** A fraction without a unit reads best as a percentage or, if it is a simple one, as itself. */
function formatShare(value: number): string {
  for (const lower of [2, 3, 4, 5, 6, 8, 10, 12, 20, 100]) {
    const upper = value * lower;
    if (Math.abs(upper - Math.round(upper)) < 1e-6 && Math.round(upper) > 0)
      return `${Math.round(upper)} in ${lower}`;
  }
  return formatNumber(value);
}

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

/** Digits in groups of three; whole or short millions and more in words. */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  for (const [scale, word] of SCALES) {
    const scaled = Number((size / scale).toPrecision(12));
    if (scaled >= 1 && /^\d+(?:\.\d{1,2})?$/.test(String(scaled))) return sign + grouped(scaled) + word;
  }
  return sign + grouped(Number(size.toPrecision(12)));
}

function grouped(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const first = whole.length % 3 || 3;
  const groups = [whole.slice(0, first), ...(whole.slice(first).match(/\d{3}/g) ?? [])];
  return groups.join(',') + (part === undefined ? '' : `.${part}`);
}
