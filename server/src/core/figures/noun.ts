import { FUNCTION_WORDS, PLURALS, SINGULARS } from './data/words';
import { SMALL } from './data/numberWords';
import { at, isCapital, isDash, isGlued, isKind, type Stream } from './tokens';

/** The tokens of a counted noun phrase, `next` exclusive. */
export interface NounReading {
  readonly from: number;
  readonly next: number;
}

const REACH = 7;

/** Whether the word is written as a plural: `officers`, `people`, `PCSOs`. */
export const isPlural = (word: string): boolean =>
  PLURALS.has(word) ||
  (word.length > 2 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !word.endsWith("'s") &&
    !word.endsWith('’s') &&
    !SINGULARS.has(word));

/** The noun phrase from the token to its first plural (`more sworn officers`), or null where a function word comes first. */
export function readPlural(stream: Stream, index: number): NounReading | null {
  for (let next = index; next < index + REACH; next++) {
    if (isDash(at(stream, next)) && isGlued(stream, next) && isGlued(stream, next + 1)) continue;
    if (!isKind(stream, next, 'word')) return null;
    const word = at(stream, next);
    if (FUNCTION_WORDS.has(word) && !(word === 'past' || word === 'long')) return null;
    if (SMALL.has(word)) return null;
    if (isPlural(word) && !isPossessive(stream, next)) return { from: index, next: next + 1 };
  }
  return null;
}

/** `officers' pay`: the plural owns what is counted. */
const isPossessive = (stream: Stream, index: number): boolean => {
  const mark = at(stream, index + 1);
  return (mark === "'" || mark === '’') && isGlued(stream, index + 1) && isKind(stream, index + 2, 'word');
};

const DETERMINERS = new Set('the these those its their our his her all your my such'.split(' '));

/** `of the districts`, `of adults`: the whole that a share or a count is taken from. */
export function readWhole(stream: Stream, index: number, singular = true): NounReading | null {
  if (at(stream, index) !== 'of') return null;
  let from = index + 1;
  if (at(stream, from) === 'all') from++;
  if (DETERMINERS.has(at(stream, from))) from++;
  return readPlural(stream, from) ?? (singular ? readSingular(stream, from) : null);
}

/** The first word that is no function word, for `one man`, `of the budget`. */
export function readSingular(stream: Stream, index: number): NounReading | null {
  let next = index;
  while (isKind(stream, next, 'word') && !FUNCTION_WORDS.has(at(stream, next)) && next < index + 3) next++;
  return next > index ? { from: index, next } : null;
}

/** What is counted behind a number without a unit. */
export function readNoun(stream: Stream, index: number, value: number): NounReading | null {
  const hyphen = isDash(at(stream, index)) && isGlued(stream, index) ? 1 : 0;
  const plural = readPlural(stream, index + hyphen);
  if (plural) return plural;
  if (at(stream, index) === 'of') return readWhole(stream, index, false);
  if (value === 1 || hyphen === 1)
    return isCapital(stream, index) ? null : readSingular(stream, index + hyphen);
  return null;
}
