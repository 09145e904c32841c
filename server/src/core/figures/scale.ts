import { FUNCTION_WORDS, PLURALS, SINGULARS } from './data/words';
import { UNIT_SYMBOLS, UNIT_WORDS } from './data/units';
import { at, isGlued, isKind, written, type Stream } from './tokens';

const LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['t', 1e12],
  ['T', 1e12],
  ['bn', 1e9],
  ['mn', 1e6],
]);

/** Words near a number in `m` that make it a length. */
const LENGTH_CUES = new Set(
  'deep depth depths high height heights tall wide width long length distance distances altitude elevation sprint radius diameter sea above below within apart thick thickness away hurdles freestyle'.split(
    ' ',
  ),
);

/** The factor of a scale letter at the token: k, m, b, t; null where the letter is a unit or part of a word. */
export function readScaleLetter(stream: Stream, index: number, value: number, money: boolean): number | null {
  const letter = written(stream, index);
  if (letter.length > 1) return null;
  const factor = LETTERS.get(letter);
  if (factor === undefined) return null;
  if (money)
    return at(stream, index + 1) === '.' && isGlued(stream, index + 1) && isGlued(stream, index + 2)
      ? null
      : factor;
  if (!isGlued(stream, index))
    return (letter === 'B' || letter === 'M') && isPlural(at(stream, index + 1)) ? factor : null;
  if (letter === 'k' || letter === 'K')
    return /^[./]$/.test(at(stream, index + 1)) && isGlued(stream, index + 2) ? null : factor;
  if (letter === 'b') return !Number.isInteger(value) || isPlural(at(stream, index + 1)) ? factor : null;
  if (letter !== 'm' && letter !== 'M') return null;
  return letter === 'M' || isMillion(stream, index, value) ? factor : null;
}

/** `35m of its devices`, `3.4m people`, `12.3m tonnes` against `a depth of 30m`, `400m sprint`. */
function isMillion(stream: Stream, index: number, value: number): boolean {
  for (let near = index - 6; near <= index + 2; near++) if (LENGTH_CUES.has(at(stream, near))) return false;
  const next = at(stream, index + 1);
  if (next === '/' || isDash(next)) return false;
  if (UNIT_WORDS.has(next) || (UNIT_SYMBOLS.has(written(stream, index + 1)) && next !== 'a')) return true;
  for (
    let ahead = 1;
    ahead <= 3 && isKind(stream, index + ahead, 'word') && !FUNCTION_WORDS.has(at(stream, index + ahead));
    ahead++
  )
    if (isPlural(at(stream, index + ahead))) return true;
  for (let back = index - 2; back > index - 25; back--)
    if (
      /^(?:million|billion|bn)$/.test(at(stream, back)) ||
      (at(stream, back) === 'm' && isGlued(stream, back) && at(stream, back - 1).includes('.'))
    )
      return true;
  return next === 'of' || next === 'in' || (!Number.isInteger(value) && value < 100);
}

const isDash = (text: string): boolean => text === '-' || text === '–';

const isPlural = (word: string): boolean =>
  PLURALS.has(word) ||
  (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !SINGULARS.has(word));
