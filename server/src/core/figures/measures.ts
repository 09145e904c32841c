import { POWERS, UNIT_SYMBOLS, UNIT_WORDS, type UnitEntry } from './data/units';
import { readSymbol } from './symbols';
import { at, isDash, isGlued, isKind, type Stream, written } from './tokens';
import { unitOf, type UnitReading } from './unitReading';

/** `square miles`, `sq km`, `cubic metres`. */
export function readPower(stream: Stream, index: number): UnitReading | null {
  const power = POWERS.get(at(stream, index));
  if (!power) return null;
  let next = index + 1;
  if (at(stream, next) === '.' || isDash(at(stream, next))) next++;
  const base = UNIT_WORDS.get(at(stream, next)) ?? UNIT_SYMBOLS.get(at(stream, next));
  if (base?.dimension !== 'length') return null;
  return {
    unit: unitOf(power.dimension, `${power.name} ${base.name}`, base.factor ** power.power),
    kind: 'measurement',
    next: next + 1,
  };
}

const RATE_NAMES: ReadonlyMap<string, UnitEntry> = new Map([
  ['km/h', { dimension: 'speed', name: 'km/h', factor: 1 / 3.6 }],
  ['km/s', { dimension: 'speed', name: 'km/s', factor: 1000 }],
  ['m/s', { dimension: 'speed', name: 'm/s', factor: 1 }],
]);

const TONS = new Set(['metric', 'long', 'short']);

const isUnitWriting = (text: string, hyphen: boolean): boolean =>
  /^[a-z]+$/.test(text) || text === text.toUpperCase() || isTitled(text, hyphen);

/** `6 Years`, `an 18-Hour Surgery`, as headlines write them. */
const isTitled = (text: string, hyphen: boolean): boolean =>
  /^[A-Z][a-z]{3,}$/.test(text) && (hyphen || /s$|^Feet$/.test(text));

/** Unit words in lower case or all capitals, then unit symbols, alone or as a product of SI symbols. */
export function readMeasure(
  stream: Stream,
  index: number,
  hyphen: boolean,
  symbols: boolean,
): UnitReading | null {
  const lower = at(stream, index);
  if (TONS.has(lower) && /^ton(?:ne)?s?$/.test(at(stream, index + 1)))
    return readMeasure(stream, index + 1, hyphen, symbols);
  const text = written(stream, index);
  const word = UNIT_WORDS.get(lower);
  if (
    word &&
    isUnitWriting(text, hyphen) &&
    !(isKind(stream, index + 1, 'number') && isGlued(stream, index + 1))
  ) {
    if (word.dimension === 'power') return hoursOf(stream, word, index + 1) ?? measure(word, index + 1);
    const carbon = word.dimension === 'mass' ? carbonSuffix(stream, index + 1) : index + 1;
    return measure(word, carbon);
  }
  if (!symbols || !isKind(stream, index, 'word') || text === 'a' || text === 'A') return null;
  if (lower === 'm' && stream.prose.startsWith('.p.h', stream.tokens[index]?.end ?? 0))
    return measure({ dimension: 'speed', name: 'mph', factor: 0.44704 }, index + 5);
  if (at(stream, index + 1) === '/' && isGlued(stream, index + 1) && isGlued(stream, index + 2)) {
    const rate = RATE_NAMES.get(`${text}/${at(stream, index + 2)}`);
    if (rate) return measure(rate, index + 3);
  }
  return readSymbol(stream, index, text, hyphen);
}

export const measure = (entry: UnitEntry, next: number): UnitReading => ({
  unit: unitOf(entry.dimension, entry.name, entry.factor),
  kind: entry.dimension === 'duration' ? 'duration' : 'measurement',
  next,
});

/** `terawatt-hours`, `kilowatt hours`: a power over an hour is energy. */
function hoursOf(stream: Stream, power: UnitEntry, index: number): UnitReading | null {
  const hour = isDash(at(stream, index)) ? index + 1 : index;
  if (!/^hours?$/.test(at(stream, hour)) || power.name === 'horsepower') return null;
  const energy: UnitEntry = { dimension: 'energy', name: `${power.name}h`, factor: power.factor * 3600 };
  return measure(energy, hour + 1);
}

/** `tonnes CO2e`, `Mt CO2`: the gas belongs to the unit. */
const carbonSuffix = (stream: Stream, index: number): number =>
  at(stream, index) === 'co' && at(stream, index + 1) === '2'
    ? /^e(?:q)?$/.test(at(stream, index + 2))
      ? index + 3
      : index + 2
    : index;
