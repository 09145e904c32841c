import { SI_FACTOR, UNIT_SYMBOLS, UNIT_WORDS } from './data/units';
import { measure } from './measures';
import { at, isDash, isGlued, isKind, type Stream, written } from './tokens';
import type { UnitReading } from './unitReading';

/** Letters that are a unit only when they stand right behind digits or with white space, never as a stray capital. */
const LONE_CAPITALS = new Set(['A', 'N', 'M', 'T', 'L', 'J', 'V', 'W', 'K', 'F', 'C', 'R']);

export function readSymbol(stream: Stream, index: number, text: string, hyphen: boolean): UnitReading | null {
  const glued = isGlued(stream, index) && !hyphen;
  const numbered = isGlued(stream, index + 1) && /\d/.test(at(stream, index + 1));
  const powered =
    numbered && /^[a-zA-Zμµ]{1,2}$/.test(text) ? UNIT_SYMBOLS.get(text + at(stream, index + 1)) : undefined;
  if (powered) return measure(powered, symbolEnd(stream, index));
  // `1,000s of tickets`, `the 30s`: a plural, no seconds.
  if (
    text === 's' &&
    glued &&
    (at(stream, index - 1).endsWith('0') || /^(?:over|under)$/.test(at(stream, index - 2)))
  )
    return null;
  const entry = UNIT_SYMBOLS.get(text);
  if (entry) {
    if (text.length === 1 && (glued || hyphen) && LONE_CAPITALS.has(text) && !'VWKJ'.includes(text))
      return null;
    if (text.length === 1 && !glued && !hyphen && /^[dyhAMU]$/.test(text) && !endsUnit(stream, index + 1))
      return null;
    if (text.length === 1 && at(stream, index + 1) === '.' && isGlued(stream, index + 2)) return null;
    return measure(entry, symbolEnd(stream, index));
  }
  const gas = numbered && /^([kMG]?t)co$/i.exec(text);
  if (gas)
    return measure(
      UNIT_SYMBOLS.get(gas[1] ?? 't') ?? { dimension: 'mass', name: text, factor: 1000 },
      index + 2 + (/^eq?$/.test(at(stream, index + 2)) ? 1 : 0),
    );
  // `1.4Rp`: no name has a decimal point.
  if (
    glued &&
    /^[A-Za-z]{2,3}$/.test(text) &&
    /[A-Z]/.test(text) &&
    /^\d+\.\d+$/.test(at(stream, index - 1)) &&
    !(isGlued(stream, index + 1) && !isKind(stream, index + 1, 'mark'))
  )
    return measure({ dimension: 'other', name: text, factor: 1 }, index + 1);
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
