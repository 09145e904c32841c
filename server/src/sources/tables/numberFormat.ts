import { groupThousands } from '../../core/text/thousands';
/** Formats that a spreadsheet knows by number alone. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  44: '#,##0.00',
};

export const builtInFormat = (id: number): string =>
  builtIn[id] ??
  ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58) ? 'yyyy-mm-dd' : 'General');

/** A number as its cell shows it: `0.153` under `0.0%` is `15.3%`; a date is `2024-03-31`. `from1904`: days count from 1904. */
export function formatNumber(value: number, format: string, from1904 = false): string {
  const section = sectionFor(value, format);
  const shape = section.replace(/"[^"]*"|\\.|_.|\*.|\[[^[\]]*\]/g, '');
  if (/[ymdhs]/i.test(shape.replace(/general/gi, '').replace(/E[+-]/g, '')))
    return dateText(value, shape, from1904);
  if (/@|general/i.test(shape)) return general(value);
  if (!/[0#]/.test(shape)) return literal(section).replace(/\?/g, '').trim();
  if (/[/]/.test(shape) || /E[+-]/i.test(shape)) return general(value);
  const scaled = (value * (shape.includes('%') ? 100 : 1)) / 1000 ** trailingCommas(shape);
  const decimals = Math.min(/\.([0#?]+)/.exec(shape)?.[1]?.length ?? 0, 15);
  const fixed = rounded(Math.abs(scaled), decimals, /\.[0?]*#/.test(shape));
  const digits = /[0#?],[0#?]/.test(shape) ? grouped(fixed) : fixed;
  const [before, after] = around(section);
  const sign = value < 0 && /[1-9]/.test(fixed) ? '-' : '';
  return `${sign}${before}${digits}${after}`.trim();
}

/** A format may have sections for positive numbers, negative ones and nought. */
function sectionFor(value: number, format: string): string {
  const sections = format.match(/(?:"[^"]*"|\\.|\[[^[\]]*\]|[^;"\\[])+/g) ?? ['General'];
  const positive = sections[0] ?? 'General';
  if (value === 0) return sections.length > 2 ? (sections[2] ?? positive) : positive;
  return positive;
}

/** Fifteen digits are what a spreadsheet holds; more is noise of the binary number. */
function general(value: number): string {
  const text = String(Number(value.toPrecision(12)));
  return /e/i.test(text) && Math.abs(value) < 1e15 ? value.toFixed(12).replace(/(?<!0)0+$/, '') : text;
}

function rounded(value: number, decimals: number, optional: boolean): string {
  const text = Number(value.toPrecision(15)).toFixed(decimals);
  return optional && decimals > 0 ? text.replace(/(?<!0)0+$/, '').replace(/\.$/, '') : text;
}

const grouped = (digits: string): string => digits.replace(/^\d+/, groupThousands);

const trailingCommas = (shape: string): number => /[0#?](,+)(?![,0#?])/.exec(shape)?.[1]?.length ?? 0;

/** What the format writes before and behind the digits: `£`, `m`, ` per cent`. */
function around(section: string): readonly [string, string] {
  const plain = literal(section).replace(/[(]/g, '');
  const digits = /[0#?][0#?,. ]*/.exec(plain);
  if (!digits) return ['', ''];
  const before = plain.slice(0, digits.index);
  const after = plain.slice(digits.index + digits[0].trimEnd().length);
  return [before.replace(/[-+ ]/g, ''), after.replace(/[0#?)-]/g, '').trimEnd()];
}

const literal = (section: string): string =>
  section
    .replace(/\[\$([^[\]-]*)(?:-[^[\]]*)?\]/g, '$1')
    .replace(/\[[^[\]]*\]/g, '')
    .replace(/_.|\*./g, '')
    .replace(/"([^"]*)"/g, '$1')
    .replace(/\\(.)/g, '$1');

/** Days since the last day of 1899 (or since 1904) as `31 March 2024`, or as the part of it that the format shows; a time of day as `12:30`. */
function dateText(value: number, shape: string, from1904: boolean): string {
  const time = new Date(Math.round((value + (from1904 ? 1462 : 0) - 25_569) * 86_400) * 1000);
  if (Number.isNaN(time.getTime())) return general(value);
  const iso = time.toISOString();
  if (!/[yd]/i.test(shape)) return /m{3}/i.test(shape) ? readableDate(iso.slice(0, 7)) : iso.slice(11, 16);
  if (/d/i.test(shape)) return readableDate(iso.slice(0, 10));
  return readableDate(iso.slice(0, /m/i.test(shape) ? 7 : 4));
}

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

/** `31 March 2024`, `March 2024` or `2024` from an ISO date; words meet the words of a draft, digits do not. */
export function readableDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = months[Number(month) - 1] ?? '';
  return [day === undefined ? '' : String(Number(day)), name, year].filter(Boolean).join(' ');
}
