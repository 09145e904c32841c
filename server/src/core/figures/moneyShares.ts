import { currencyBefore, readMoneyWord } from './currency';
import type { Unit } from './figure';
import { type Found } from './found';
import { readNumeral } from './numeral';
import { tidy } from './numeralValue';
import { at, type Stream } from './tokens';
import { unitOf, type UnitReading } from './unitReading';

/** A sum taken out of another: where the words end, and how large the other is. */
export interface Whole {
  readonly next: number;
  readonly size: number;
}

/** `83 cents of each dollar`, `62p in the pound`: a small coin out of the large one. */
export function shareOfMoney(stream: Stream, unit: UnitReading): Whole | null {
  if (unit.kind !== 'money' || unit.unit.factor !== 0.01) return null;
  const from = outOf(stream, unit.next);
  if (from === null) return null;
  const sum = shareOfSum(stream, unit.unit, unit.next);
  if (sum) return sum;
  const whole = readMoneyWord(stream, from, 1);
  return whole?.kind === 'money' && whole.unit.factor === 1 ? { next: whole.next, size: 1 } : null;
}

/** `£3 in every £10`. */
export function shareOfSum(stream: Stream, unit: Unit, index: number): Whole | null {
  const from = outOf(stream, index);
  if (from === null) return null;
  const money = currencyBefore(stream, from + 1);
  const whole = money?.unit.name === unit.name ? readNumeral(stream, from + 1, true) : null;
  return whole && whole.value > 0 ? { next: whole.next, size: whole.value } : null;
}

/** The token behind `of each`, `in every`, `out of every`, `in the`. */
function outOf(stream: Stream, index: number): number | null {
  const link = at(stream, index);
  const next = link === 'out' && at(stream, index + 1) === 'of' ? index + 2 : index + 1;
  if (next === index + 1 && link !== 'of' && link !== 'in') return null;
  const article = at(stream, next);
  return /^(?:each|every)$/.test(article) || (article === 'the' && link === 'in') ? next + 1 : null;
}

const share = unitOf('share', 'fraction', 1);

/** The figure as the share `part` of the whole. */
export function asShare(figure: Found, part: number, { next, size }: Whole): Found {
  const value = tidy(part / size);
  return { ...figure, next, kind: 'fraction', unit: share, noun: null, min: value, max: value, step: 0 };
}
