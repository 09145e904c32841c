import { currencyBefore } from './currency';
import { FOLD, MULTIPLES, SCALES, SMALL, VAGUE } from './data/numberWords';
import { type Found, nonFigure } from './found';
import { isPlural, readPlural, readWhole } from './noun';
import type { Numeral } from './numeralValue';
import { at, isDash, isGlued, isKind, type Stream } from './tokens';
import { readUnit } from './unit';
import { unitOf } from './unitReading';

const FOLD_VALUES = (word: string): number => SMALL.get(word) ?? SCALES.get(word) ?? NaN;

/** What one word says on its own: an order of magnitude, a multiple, a scale in a caption, a part of a time of day. */
export function readAlone(stream: Stream, index: number, word: string): Found | null {
  if (VAGUE.has(word)) return readVague(stream, index);
  const multiple = MULTIPLES.get(word);
  if (multiple !== undefined && word !== 'halves') return readMultipleWord(stream, index, word, multiple);
  if (word === 'dozen' && /^baker[’']s$/.test(at(stream, index - 1)))
    return nonFigure(index, index + 1, 'idiom', 'an idiom');
  if (isCaptionScale(stream, index))
    return nonFigure(index, index + 1, 'denominator', 'the scale of a table');
  if (isPastTime(stream, index)) return nonFigure(index, index + 1, 'time', 'a time of day');
  const fold = FOLD.exec(word);
  if (!fold) return null;
  const plain = nonFigure(index, index + 1, 'multiple', '', FOLD_VALUES(fold[1] ?? ''));
  return { ...plain, quantity: true, reason: null, unit: unitOf('multiple', 'times') };
}

/** `£ million`, `Million tonnes`: a scale without a number, as captions have it. */
function isCaptionScale(stream: Stream, index: number): boolean {
  const scale = SCALES.get(at(stream, index));
  if (scale === undefined || scale < 100) return false;
  return currencyBefore(stream, index) !== null || index === 0 || at(stream, index - 1) === '(';
}

/** `half past twelve`, `ten to nine`. */
const isPastTime = (stream: Stream, index: number): boolean =>
  at(stream, index - 1) === 'past' &&
  (/^(?:half|quarter|five|ten|twenty)$/.test(at(stream, index - 2)) || at(stream, index - 2) === 'minutes');

/** `six-speed`, `two-tier`: a small number word in a compound that has no unit describes a kind of thing. */
export const isCompound = (stream: Stream, numeral: Numeral): boolean =>
  numeral.form === 'words' &&
  numeral.scale === 1 &&
  isDash(at(stream, numeral.next)) &&
  isGlued(stream, numeral.next) &&
  isGlued(stream, numeral.next + 1) &&
  isKind(stream, numeral.next + 1, 'word') &&
  readUnit(stream, numeral.next, numeral.value, false) === null &&
  !/^(?:plus|odd|to|or|and)$/.test(at(stream, numeral.next + 1)) &&
  !isPlural(at(stream, numeral.next + 1)) &&
  !SMALL.has(at(stream, numeral.next + 1));

/** `twenty-somethings`, `G-seven`: a number word glued behind a hyphen is part of a compound. */
export const isPartOfWord = (stream: Stream, index: number): boolean =>
  isGlued(stream, index) &&
  isDash(at(stream, index - 1)) &&
  isGlued(stream, index - 1) &&
  isKind(stream, index - 2, 'word');

function readMultipleWord(stream: Stream, index: number, word: string, value: number): Found {
  const direction = value < 1 ? 'down' : word.endsWith('ed') || word.endsWith('ing') ? 'up' : null;
  const states =
    direction !== null ||
    /^(?:as|the|that|what|its|their)$/.test(at(stream, index + 1)) ||
    /^(?:nearly|almost|roughly|about|than|to|over|around)$/.test(at(stream, index - 1));
  return {
    ...nonFigure(index, index + 1, 'multiple', 'a multiple in words', value),
    quantity: states,
    reason: states ? null : 'a multiple in words',
    unit: unitOf('multiple', 'times'),
    direction,
    change: direction !== null,
  };
}

/** `thousands of`, `tens of thousands of`: an order of magnitude. */
function readVague(stream: Stream, index: number): Found | null {
  const first = VAGUE.get(at(stream, index)) ?? NaN;
  const second = at(stream, index + 1) === 'of' ? VAGUE.get(at(stream, index + 2)) : undefined;
  if (first < 100 && second === undefined) return null;
  const size = second === undefined ? first : first * second;
  const next = second === undefined ? index + 1 : index + 3;
  if (at(stream, next) !== 'of' && readPlural(stream, next) === null) return null;
  const vague = {
    ...nonFigure(index, next, 'count', 'an order of magnitude, no number', size),
    quantity: true,
    max: size * 10,
  };
  return { ...vague, noun: readWhole(stream, next) };
}
