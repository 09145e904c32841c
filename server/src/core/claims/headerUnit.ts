import { extractFigures } from '../figures/extract';
import type { Figure, Unit } from '../figures/figure';
import { rememberLatest } from '../text/remember';

const scales: readonly [RegExp, number][] = [
  [/\b(?:billions?|bn)\b|(?<=[£$€])\s?bn?\b/i, 1e9],
  [/\b(?:millions?|mn|mil)\b|(?<=[£$€])\s?m\b/i, 1e6],
  [/\b(?:thousands?)\b|[£$€(]\s?(?:000s?|k)\b|\b000s\b/i, 1e3],
];
const currencies: readonly [RegExp, string][] = [
  [/£|\bGBP\b|\bpounds?\b(?! (?:in )?weight)/i, 'GBP'],
  [/€|\bEUR\b|\beuros?\b/i, 'EUR'],
  [/US\$|\$|\bUSD\b|\bdollars?\b/i, 'USD'],
];
const denominator = /\bper\s+((?:[\d,]+\s+)?(?:head|capita|[a-z]+))/i;

const withScale = (figure: Figure, by: number, unit: Unit, kind: Figure['kind']): Figure => ({
  ...figure,
  kind,
  unit,
  value: { min: figure.value.min * by, max: figure.value.max * by },
  step: figure.step * by,
});

/** The unit, scale and rate that a header gives to the bare numbers below or beside it. */
interface HeaderUnit {
  readonly unit: Unit;
  readonly kind: Figure['kind'];
  readonly scale: number;
}

/** What a table says of a cell's unit: its column's header, its row's header and the caption, the nearest first. */
export interface CellHeaders {
  readonly column: string;
  readonly row: string;
  readonly caption: string;
}

/** Gives a bare number of a table cell the unit, currency, scale and rate that its headers or caption name (`Cost (£m)`, `Share, %`). */
export function withHeaderUnit(figure: Figure, { column, row, caption }: CellHeaders): Figure {
  if (!figure.quantity || figure.unit.dimension !== 'count' || figure.unit.name !== '') return figure;
  const found = unitIn(column) ?? markedUnit(row) ?? markedUnit(caption) ?? plainUnit(column);
  const per = found.unit.per || figure.unit.per;
  return withScale(figure, found.scale, { ...found.unit, per }, found.kind);
}

/** Of a row's header or a caption only what is marked as a unit counts: in brackets, or behind the last comma; `(250 g)` is the size of a thing. */
const marked = (text: string): string =>
  [...text.matchAll(/\(([^()]+)\)|,\s*([^,]{1,24})$/g)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((mark) => !/\d/.test(mark.replace(/000s?/g, '')))
    .join(' ');

const scaleOf = (text: string): number => scales.find(([pattern]) => pattern.test(text))?.[1] ?? 1;
const perOf = (text: string): string => denominator.exec(text)?.[1]?.replace(/,/g, '').toLowerCase() ?? '';

/** Headers that are remembered: every cell of a column asks for the same one. */
const remembered = 500;

const unitIn = rememberLatest(readUnit, remembered);
const markedUnit = rememberLatest((header: string) => readUnit(marked(header)), remembered);
const plainUnit = rememberLatest(readPlainUnit, remembered);

function readUnit(header: string): HeaderUnit | null {
  if (header === '') return null;
  if (/percentage points?|\bpp\b/i.test(header))
    return { unit: unitOf('percentagePoints', 'percentage points', 1), kind: 'percentagePoints', scale: 1 };
  if (/%|\bper cent\b|\bpercent(?:age)?\b/i.test(header))
    return { unit: unitOf('share', 'percent', 0.01), kind: 'percentage', scale: 1 };
  const scale = scaleOf(header);
  const currency = currencies.find(([pattern]) => pattern.test(header))?.[1];
  if (currency) return { unit: unitOf('money', currency, 1, perOf(header)), kind: 'money', scale };
  const measured = measuredIn(header);
  return (
    measured && {
      unit: { ...measured.unit, per: measured.unit.per || perOf(header) },
      kind: measured.kind,
      scale,
    }
  );
}

function readPlainUnit(header: string): HeaderUnit {
  const per = perOf(header);
  return { unit: unitOf('count', '', 1, per), kind: per ? 'rate' : 'count', scale: scaleOf(header) };
}

const unitOf = (dimension: Unit['dimension'], name: string, factor: number, per = ''): Unit => ({
  dimension,
  name,
  factor,
  per,
});

/** The unit of measurement that a header names: in brackets, behind a comma, or as one of its words with what follows (`hours a week`). */
function measuredIn(header: string): { unit: Unit; kind: Figure['kind'] } | null {
  const tails = [...header.matchAll(/(?<![\d-]\s?)(?<!['’])\b\p{L}+/gu)].map((match) =>
    header.slice(match.index),
  );
  for (const written of [marked(header), ...tails.filter((tail) => /^\p{L}{2}/u.test(tail))]) {
    if (written === '') continue;
    const [read] = extractFigures(`12 ${written}`, { role: 'cell', leadIn: '', draft: false }).figures;
    if (read?.span.start === 0 && read.quantity && !counted.has(read.unit.dimension))
      return { unit: read.unit, kind: read.kind };
  }
  return null;
}

/** Dimensions that a word of a header does not give by itself. */
const counted: ReadonlySet<Unit['dimension']> = new Set([
  'count',
  'share',
  'percentagePoints',
  'money',
  'multiple',
  'other',
]);
