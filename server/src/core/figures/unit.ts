import {
  CURRENCY_CODES,
  CURRENCY_NATIONS,
  CURRENCY_SYMBOLS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
} from './data/currencies';
import { FUNCTION_WORDS, TIME_NOUNS } from './data/words';
import { POWERS, SI_FACTOR, UNIT_SYMBOLS, UNIT_WORDS, type UnitEntry } from './data/units';
import type { Dimension, FigureKind, Unit } from './figure';
import { at, isDash, isGlued, isKind, written, type Stream } from './tokens';

/** A unit found behind a number: it ends before token `next`. */
export interface UnitReading {
  readonly unit: Unit;
  readonly kind: FigureKind;
  readonly next: number;
}

export const unitOf = (dimension: Dimension, name: string, factor = 1, per = ''): Unit => ({
  dimension,
  name,
  factor,
  per,
});

export const NO_UNIT: Unit = unitOf('count', '');

/** The currency written before the token, and where it begins; null where there is none. */
export function currencyBefore(
  stream: Stream,
  index: number,
): { readonly unit: Unit; readonly from: number } | null {
  const symbol = CURRENCY_SYMBOLS.get(at(stream, index - 1));
  if (symbol !== undefined) {
    const prefix =
      symbol === 'USD' && isGlued(stream, index - 1) ? DOLLAR_PREFIXES.get(at(stream, index - 2)) : undefined;
    if (prefix !== undefined) return { unit: unitOf('money', prefix), from: index - 2 };
    if (symbol === 'USD' && /U\.S\.$/.test(stream.prose.slice(0, stream.tokens[index - 1]?.start)))
      return { unit: unitOf('money', 'USD'), from: index - 5 };
    return { unit: unitOf('money', symbol), from: index - 1 };
  }
  const code = written(stream, index - 1);
  if (
    isGlued(stream, index) &&
    isGlued(stream, index - 1) &&
    at(stream, index - 2) === '$' &&
    DOLLAR_PREFIXES.has(code.toLowerCase())
  )
    return { unit: unitOf('money', DOLLAR_PREFIXES.get(code.toLowerCase()) ?? 'USD'), from: index - 2 };
  const known = CURRENCY_CODES.get(code.toLowerCase());
  if (known === undefined || !/^(?:[A-Z]{2,3}|Rs|SFr)$/.test(code)) return null;
  return { unit: unitOf('money', known), from: index - 1 };
}

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
    readMultiple(stream, from, hyphen === 1) ??
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
  if (!/^deg(?:ree)?s?$/.test(word)) return null;
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

/** `pounds`, `US dollars`, `pounds sterling`, `EUR`, `5p`. */
function readMoneyWord(stream: Stream, index: number, value: number): UnitReading | null {
  const money = (name: string, factor: number, next: number): UnitReading => ({
    unit: unitOf('money', name, factor),
    kind: 'money',
    next,
  });
  const word = at(stream, index);
  const currency = CURRENCY_WORDS.get(word);
  if (currency) {
    if (word === 'pounds' && isWeight(stream, index))
      return { unit: unitOf('mass', 'pounds', 0.45359237), kind: 'measurement', next: index + 1 };
    return money(currency[0], currency[1], at(stream, index + 1) === 'sterling' ? index + 2 : index + 1);
  }
  const nation = CURRENCY_NATIONS.get(word);
  const after =
    nation === undefined ? undefined : CURRENCY_WORDS.get(at(stream, index + (word === 'hong' ? 2 : 1)));
  if (nation !== undefined && after) return money(nation, after[1], index + (word === 'hong' ? 3 : 2));
  if (word === '¢' || word === 'c') return word === '¢' ? money('USD', 0.01, index + 1) : null;
  if (word === 'p' && isGlued(stream, index) && written(stream, index) === 'p' && value < 10000)
    return money('GBP', 0.01, index + 1);
  if ((word === '€' || word === '£') && !isKind(stream, index + 1, 'number'))
    return money(word === '€' ? 'EUR' : 'GBP', 1, index + 1);
  const code = CURRENCY_CODES.get(word);
  return code !== undefined && /^[A-Z]{3}$/.test(written(stream, index)) ? money(code, 1, index + 1) : null;
}

/** Whether `pounds` weighs: something is weighed near it, or it is pounds of a stuff. */
function isWeight(stream: Stream, index: number): boolean {
  if (
    at(stream, index + 1) === 'of' &&
    isKind(stream, index - 1, 'number') &&
    !/^(?:debts?|savings?|aid|funding|cuts|tax|revenue|investment|income|cash|taxpayers’?)$/.test(
      at(stream, index + 2),
    )
  )
    return true;
  for (let near = index - 8; near < index + 4; near++)
    if (/^(?:weigh|weight|heav|light|lift|shed|overweight)/.test(at(stream, near))) return true;
  return false;
}

/** `three times`, `2.5x`, `6-fold`, `100×`. */
function readMultiple(stream: Stream, index: number, hyphen: boolean): UnitReading | null {
  const word = at(stream, index);
  const multiple: UnitReading = { unit: unitOf('multiple', 'times'), kind: 'multiple', next: index + 1 };
  if (word === 'fold') return multiple;
  if (
    (word === 'x' || word === '×') &&
    isGlued(stream, index) &&
    (!isGlued(stream, index + 1) || isKind(stream, index + 1, 'mark'))
  )
    return multiple;
  if (word !== 'times' || hyphen) return null;
  const after = at(stream, index + 1);
  const compared =
    MULTIPLE_AFTER.has(after) ||
    (isKind(stream, index + 1, 'word') &&
      !FUNCTION_WORDS.has(after) &&
      !TIME_NOUNS.has(after) &&
      !after.endsWith('ly'));
  return compared ? multiple : { unit: unitOf('count', 'times'), kind: 'count', next: index + 1 };
}

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

/** `square miles`, `sq km`, `cubic metres`. */
function readPower(stream: Stream, index: number): UnitReading | null {
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

const isPlainWord = /^[a-z]+$/;

/** Unit words in lower case or all capitals, then unit symbols, alone or as a product of SI symbols. */
function readMeasure(stream: Stream, index: number, hyphen: boolean, symbols: boolean): UnitReading | null {
  if (/^(?:metric|long|short)$/.test(at(stream, index)) && /^ton(?:ne)?s?$/.test(at(stream, index + 1)))
    return readMeasure(stream, index + 1, hyphen, symbols);
  const text = written(stream, index);
  const word =
    isPlainWord.test(text) || text === text.toUpperCase() ? UNIT_WORDS.get(at(stream, index)) : undefined;
  if (word && !(isKind(stream, index + 1, 'number') && isGlued(stream, index + 1))) {
    const carbon = word.dimension === 'mass' ? carbonSuffix(stream, index + 1) : index + 1;
    return measure(word, carbon);
  }
  if (!symbols || !isKind(stream, index, 'word') || text === 'a' || text === 'A') return null;
  if (
    at(stream, index) === 'm' &&
    /^\.p\.h/.test(stream.prose.slice(stream.tokens[index]?.end ?? 0).slice(0, 4))
  )
    return measure({ dimension: 'speed', name: 'mph', factor: 0.44704 }, index + 5);
  if (at(stream, index + 1) === '/' && isGlued(stream, index + 1) && isGlued(stream, index + 2)) {
    const rate = RATE_NAMES.get(`${text}/${at(stream, index + 2)}`);
    if (rate) return measure(rate, index + 3);
  }
  return readSymbol(stream, index, text, hyphen);
}

const measure = (entry: UnitEntry, next: number): UnitReading => ({
  unit: unitOf(entry.dimension, entry.name, entry.factor),
  kind: entry.dimension === 'duration' ? 'duration' : 'measurement',
  next,
});

/** `tonnes CO2e`, `Mt CO2`: the gas belongs to the unit. */
const carbonSuffix = (stream: Stream, index: number): number =>
  at(stream, index) === 'co' && at(stream, index + 1) === '2'
    ? /^e(?:q)?$/.test(at(stream, index + 2))
      ? index + 3
      : index + 2
    : index;

/** Letters that are a unit only when they stand right behind digits or with white space, never as a stray capital. */
const LONE_CAPITALS = new Set(['A', 'N', 'M', 'T', 'L', 'J', 'V', 'W', 'K', 'F', 'C', 'R']);

function readSymbol(stream: Stream, index: number, text: string, hyphen: boolean): UnitReading | null {
  const glued = isGlued(stream, index) && !hyphen;
  const numbered = /\d/.test(at(stream, index + 1)) && isGlued(stream, index + 1);
  const powered =
    numbered && /^[a-zA-Zμµ]{1,2}$/.test(text) ? UNIT_SYMBOLS.get(text + at(stream, index + 1)) : undefined;
  if (powered) return measure(powered, symbolEnd(stream, index));
  // `1,000s of tickets`, `the 30s`: a plural, no seconds.
  if (text === 's' && glued && at(stream, index - 1).endsWith('0')) return null;
  const entry = UNIT_SYMBOLS.get(text);
  if (entry) {
    if (text.length === 1 && (glued || hyphen) && LONE_CAPITALS.has(text) && !'VWKJ'.includes(text))
      return null;
    if (text.length === 1 && !glued && !hyphen && /^[dyhAMU]$/.test(text) && !endsUnit(stream, index + 1))
      return null;
    if (text.length === 1 && at(stream, index + 1) === '.' && isGlued(stream, index + 2)) return null;
    return measure(entry, symbolEnd(stream, index));
  }
  const gas = /^([kMG]?t)co$/i.exec(text);
  if (gas && numbered)
    return measure(
      UNIT_SYMBOLS.get(gas[1] ?? 't') ?? { dimension: 'mass', name: text, factor: 1000 },
      index + 2 + (/^eq?$/.test(at(stream, index + 2)) ? 1 : 0),
    );
  const end = symbolEnd(stream, index);
  const product = end > index + 1 ? isProduct(text, 1) : glued && isProduct(text, 2);
  const formula = isGlued(stream, end) && isKind(stream, end, 'word');
  return product && !formula ? measure({ dimension: 'other', name: text, factor: 1 }, end) : null;
}

const endsUnit = (stream: Stream, index: number): boolean =>
  !isKind(stream, index, 'word') || at(stream, index) === 'per' || at(stream, index) === 'and';

/** Whether the letters are a product of at least so many SI symbols: `mWm`, `kgs`. */
function isProduct(text: string, least: number): boolean {
  let rest = text;
  for (let factors = 0; factors < 5; factors++) {
    if (rest === '') return factors >= least;
    const factor = SI_FACTOR.exec(rest);
    if (!factor) return false;
    rest = rest.slice(factor[0].length);
  }
  return false;
}

/** Takes exponents, slashes and further symbols behind a unit symbol: `m s−1`, `g/cm3`, `kg ha−1 year−1`. */
function symbolEnd(stream: Stream, index: number): number {
  let next = exponentEnd(stream, index + 1);
  for (let factors = 0; factors < 3; factors++) {
    const slash = at(stream, next) === '/' && isGlued(stream, next) && isGlued(stream, next + 1) ? 1 : 0;
    const text = written(stream, next + slash);
    if (
      !isKind(stream, next + slash, 'word') ||
      !(UNIT_SYMBOLS.has(text) || (UNIT_WORDS.has(text) && slash === 0))
    )
      return next;
    const end = exponentEnd(stream, next + slash + 1);
    if (slash === 0 && end === next + 1) return next;
    next = end;
  }
  return next;
}

function exponentEnd(stream: Stream, index: number): number {
  const dash = isDash(at(stream, index)) && isGlued(stream, index) && isGlued(stream, index + 1) ? 1 : 0;
  const power = at(stream, index + dash);
  return /^[1-4]$/.test(power) && isGlued(stream, index + dash) ? index + dash + 1 : index;
}
