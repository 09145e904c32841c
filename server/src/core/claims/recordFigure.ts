import type { Bound, Dimension, Figure, FigureKind, Unit } from '../figures/figure';
import type { ClaimRecord, Modifier } from './record';

const bounds: Readonly<Record<Modifier, Bound>> = {
  exactly: 'exactly',
  about: 'about',
  nearly: 'about',
  over: 'over',
  under: 'under',
  'at least': 'atLeast',
  'at most': 'atMost',
};

interface UnitReading {
  readonly kind: FigureKind;
  readonly unit: Unit;
  /** Null for a quantity; else why the value is no figure. */
  readonly reason: string | null;
}

const reading = (kind: FigureKind, dimension: Dimension, name: string, factor = 1): UnitReading => ({
  kind,
  unit: { dimension, name, factor, per: '' },
  reason: null,
});

const noFigure = (kind: FigureKind, name: string, reason: string): UnitReading => ({
  ...reading(kind, 'other', name),
  reason,
});

const secondsAYear = 31_556_952;

/** Every unit that is not the noun of things counted. */
const units: Readonly<Record<string, UnitReading>> = {
  percent: reading('percentage', 'share', 'percent', 0.01),
  GBP: reading('money', 'money', 'GBP'),
  years: reading('duration', 'duration', 'years', secondsAYear),
  weeks: reading('duration', 'duration', 'weeks', 604_800),
  grams: reading('measurement', 'mass', 'g', 0.001),
  year: noFigure('year', 'year', 'a dated fact'),
  page: noFigure('reference', 'page', 'a page number'),
  version: noFigure('version', 'version', 'a version number'),
};

/** The figure that a record states; its spans are empty, for it stands in no text. */
export function figureOfRecord(record: ClaimRecord): Figure {
  const { kind, unit, reason } = units[record.unit] ?? reading('count', 'count', record.unit);
  const value = typeof record.value === 'number' ? { min: record.value, max: record.value } : record.value;
  const direction = directionOf(record.measure);
  return {
    span: { start: 0, end: 0 },
    text: writtenValue(value.min, value.max, record.unit),
    quantity: reason === null,
    checkable: reason === null,
    reason,
    weak: false,
    kind,
    value: { min: value.min, max: value.max },
    step: value.min === value.max && !isWordQuantity(record) ? stepOf(value.min) : 0,
    unit,
    bound: bounds[record.modifier],
    direction: null,
    nounDirection: direction,
    change: direction !== null || /^(?:[\w-]+\s)?change in /.test(record.measure),
    noun: null,
    parts: [],
  };
}

/** `hundreds`, `many`, `half`: the value was a word, so its digits say nothing about rounding. */
const isWordQuantity = (record: ClaimRecord): boolean => /^\[word quantity\]/.test(record.notes ?? '');

/** A measure that opens as `fall in …` or `annual rise in …` is the size of a change. */
function directionOf(measure: string): 'up' | 'down' | null {
  const noun = /^(?:[\w-]+\s)?(fall|decrease|reduction|rise|increase) in /.exec(measure)?.[1];
  if (noun === undefined) return null;
  return noun === 'rise' || noun === 'increase' ? 'up' : 'down';
}

/** Place value of the last digit that is not a filling zero: 48,300 -> 100, 66.7 -> 0.1. Zero has none but its own, 1. */
function stepOf(value: number): number {
  const text = String(Math.abs(value));
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  const zeros = /(?<!0)0+$/.exec(text)?.[0].length ?? 0;
  return value === 0 ? 1 : 10 ** zeros;
}

function writtenValue(min: number, max: number, unit: string): string {
  const isYear = unit === 'year';
  const show = (value: number): string => (isYear ? String(value) : grouped(value, unit === 'GBP'));
  const range = min === max ? show(min) : `${show(min)}–${show(max)}`;
  if (unit === 'GBP') return `£${range}`;
  if (unit === 'percent') return `${range}%`;
  return ['page', 'version'].includes(unit) ? `${unit} ${range}` : isYear ? range : `${range} ${unit}`;
}

function grouped(value: number, money: boolean): string {
  if (money && value >= 1e9) return `${trimmed(value / 1e9)} billion`;
  if (money && value >= 1e6) return `${trimmed(value / 1e6)} million`;
  return trimmed(value);
}

const trimmed = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 6 });
