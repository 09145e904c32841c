import { readMoneyWord } from './currency';
import { FUNCTION_WORDS, TIME_NOUNS } from './data/words';
import { readMeasure, readPower } from './measures';
import { at, isDash, isGlued, isKind, type Stream, written } from './tokens';
import { unitOf, type UnitReading } from './unitReading';

/** Reads the unit that begins at the token; a hyphen may stand before it (`a 5-year plan`). `symbols`: also unit symbols, as behind digits. */
export function readUnit(stream: Stream, index: number, value: number, symbols: boolean): UnitReading | null {
  const hyphen =
    isDash(at(stream, index)) &&
    isGlued(stream, index) &&
    isGlued(stream, index + 1) &&
    isKind(stream, index + 1, 'word')
      ? 1
      : 0;
  const from = index + hyphen;
  return (
    readShare(stream, from) ??
    readTemperature(stream, from) ??
    readMoneyWord(stream, from, value) ??
    readMultiple(stream, from, hyphen === 1, value) ??
    readAge(stream, from) ??
    readPower(stream, from) ??
    readMeasure(stream, from, hyphen === 1, symbols)
  );
}

const percent = unitOf('share', 'percent', 0.01);

const points = unitOf('percentagePoints', 'percentage points');

/** Per cent, percentage points, basis points, per mille. */
function readShare(stream: Stream, index: number): UnitReading | null {
  const word = at(stream, index);
  if (word === '%')
    return readPercentPoints(stream, index + 1) ?? { unit: percent, kind: 'percentage', next: index + 1 };
  if (word === 'percent' || word === 'pct')
    return readPercentPoints(stream, index + 1) ?? { unit: percent, kind: 'percentage', next: index + 1 };
  if (word === 'per' && (at(stream, index + 1) === 'cent' || at(stream, index + 1) === 'cents'))
    return readPercentPoints(stream, index + 2) ?? { unit: percent, kind: 'percentage', next: index + 2 };
  if (word === '‰') return { unit: unitOf('share', 'per mille', 0.001), kind: 'percentage', next: index + 1 };
  if (word === 'pc' || word === 'pc.') return { unit: percent, kind: 'percentage', next: index + 1 };
  if (word === 'pp' || word === 'pps' || word === 'ppts' || word === 'ppt')
    return word === 'ppt' && !isGlued(stream, index)
      ? null
      : { unit: points, kind: 'percentagePoints', next: index + 1 };
  if (word === 'percentage') return readPercentPoints(stream, index + 1);
  if (word === 'basis' && at(stream, index + 1).startsWith('point')) return basisPoints(index + 2);
  if (word === 'bps' || (word === 'bp' && isGlued(stream, index))) return basisPoints(index + 1);
  return null;
}

const basisPoints = (next: number): UnitReading => ({
  unit: unitOf('percentagePoints', 'basis points', 0.01),
  kind: 'percentagePoints',
  next,
});

function readPercentPoints(stream: Stream, index: number): UnitReading | null {
  const next = isDash(at(stream, index)) ? index + 1 : index;
  return /^points?$/.test(at(stream, next))
    ? { unit: points, kind: 'percentagePoints', next: next + 1 }
    : null;
}

/** `°C`, `degrees Celsius`, `degC`; °F is not converted, for its zero lies elsewhere. */
function readTemperature(stream: Stream, index: number): UnitReading | null {
  const word = at(stream, index);
  if (word === '°' || word === 'º' || word === '˚') {
    const scale = written(stream, index + 1);
    if (scale === 'C' || scale === 'F' || scale === 'K') return temperature(scale, index + 2);
    return { unit: unitOf('other', 'degrees'), kind: 'measurement', next: index + 1 };
  }
  if (word === 'degc' || word === 'degf') return temperature(word === 'degc' ? 'C' : 'F', index + 1);
  if (!word.startsWith('deg') || !/^deg(?:ree)?s?$/.test(word)) return null;
  const scale = at(stream, index + 1);
  if (scale === 'celsius' || scale === 'centigrade' || written(stream, index + 1) === 'C')
    return temperature('C', index + 2);
  if (scale === 'fahrenheit' || written(stream, index + 1) === 'F') return temperature('F', index + 2);
  return { unit: unitOf('other', 'degrees'), kind: 'measurement', next: index + 1 };
}

const temperature = (scale: string, next: number): UnitReading => ({
  unit: scale === 'C' ? unitOf('temperature', '°C') : unitOf('other', `°${scale}`),
  kind: 'measurement',
  next,
});

/** `three times`, `2.5x`, `6-fold`, `100×`. */
function readMultiple(stream: Stream, index: number, hyphen: boolean, value: number): UnitReading | null {
  const word = at(stream, index);
  if (word === 'fold') return multiple(index + 1);
  if (
    (word === 'x' || word === '×') &&
    isGlued(stream, index) &&
    (!isGlued(stream, index + 1) || isKind(stream, index + 1, 'mark'))
  )
    return multiple(index + 1);
  if (word !== 'times' || hyphen) return null;
  const after = at(stream, index + 1);
  const compared =
    !Number.isInteger(value) ||
    MULTIPLE_AFTER.has(after) ||
    (isKind(stream, index + 1, 'word') &&
      !FUNCTION_WORDS.has(after) &&
      !TIME_NOUNS.has(after) &&
      !after.endsWith('ly'));
  return compared ? multiple(index + 1) : { unit: unitOf('count', 'times'), kind: 'count', next: index + 1 };
}

const multiple = (next: number): UnitReading => ({
  unit: unitOf('multiple', 'times'),
  kind: 'multiple',
  next,
});

const MULTIPLE_AFTER = new Set(
  'as more the that their its his her what likely less greater average normal'.split(' '),
);

/** `15 years old`, `15-year-olds`, `aged 35` is read by its left. */
function readAge(stream: Stream, index: number): UnitReading | null {
  const word = at(stream, index);
  const age =
    word === 'year' || word === 'years' || word === 'yr'
      ? 1
      : word === 'months' || word === 'month'
        ? 1 / 12
        : 0;
  if (age === 0) return null;
  const next = isDash(at(stream, index + 1)) ? index + 2 : index + 1;
  if (!/^olds?$/.test(at(stream, next))) return null;
  return { unit: unitOf('age', age === 1 ? 'years' : 'months', age), kind: 'age', next: next + 1 };
}
