import {
  CURRENCY_CODES,
  CURRENCY_NATIONS,
  CURRENCY_SYMBOLS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
} from './data/currencies';
import type { Unit } from './figure';
import { at, isGlued, isKind, type Stream, written } from './tokens';
import { unitOf, type UnitReading } from './unitReading';

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

/** `pounds`, `US dollars`, `pounds sterling`, `EUR`, `5p`. */
export function readMoneyWord(stream: Stream, index: number, value: number): UnitReading | null {
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
