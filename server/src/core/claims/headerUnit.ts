import { extractFigures } from '../figures/extract';
import type { Figure, Unit } from '../figures/figure';

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

/** Gives a bare number of a table cell the unit, currency, scale and rate that its header or caption names (`Cost (£m)`, `Share, %`). */
export function withHeaderUnit(figure: Figure, header: string): Figure {
  if (!figure.quantity || figure.unit.dimension !== 'count' || figure.unit.name !== '') return figure;
  const per = denominator.exec(header)?.[1]?.replace(/,/g, '').toLowerCase() ?? figure.unit.per;
  if (/percentage points?|\bpp\b/i.test(header)) {
    return withScale(
      figure,
      1,
      { dimension: 'percentagePoints', name: 'percentage points', factor: 1, per: '' },
      'percentagePoints',
    );
  }
  if (/%|\bper cent\b|\bpercent(?:age)?\b/i.test(header)) {
    return withScale(figure, 1, { dimension: 'share', name: 'percent', factor: 0.01, per: '' }, 'percentage');
  }
  const scale = scales.find(([pattern]) => pattern.test(header))?.[1] ?? 1;
  const currency = currencies.find(([pattern]) => pattern.test(header))?.[1];
  if (currency)
    return withScale(figure, scale, { dimension: 'money', name: currency, factor: 1, per }, 'money');
  const measured = measuredIn(header);
  if (measured)
    return withScale(figure, scale, { ...measured.unit, per: measured.unit.per || per }, measured.kind);
  return withScale(figure, scale, { ...figure.unit, per }, per ? 'rate' : figure.kind);
}

/** The unit of measurement that a header names: in brackets, behind a comma, or as one of its words with what follows (`hours a week`). */
function measuredIn(header: string): { unit: Unit; kind: Figure['kind'] } | null {
  const bracketed = [...header.matchAll(/\(([^)]+)\)|,\s*([^,]+)$/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const tails = [...header.matchAll(/(?<![\d-]\s?)\b\p{L}+/gu)].map((match) => header.slice(match.index));
  for (const written of [...bracketed, ...tails]) {
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
