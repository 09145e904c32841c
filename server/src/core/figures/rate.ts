import { TIME_NOUNS } from './data/words';
import { at, isGlued, isKind, type Stream } from './tokens';

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
  ['nightly', 'night'],
  ['quarterly', 'quarter'],
]);

const PER_NOUNS: ReadonlyMap<string, string> = new Map([
  ['capita', 'head'],
  ['person', 'head'],
  ['head', 'head'],
  ['inhabitant', 'head'],
  ['resident', 'head'],
  ['annum', 'year'],
  ['yr', 'year'],
  ['hr', 'hour'],
]);

const PEOPLE = new Set(
  'people population inhabitants residents persons individuals head citizens'.split(' '),
);

const NOT_RATE = new Set('ago earlier later before after old apart long from'.split(' '));

const EACH = new Set(['a', 'an', 'each', 'every']);

/** The denominator that begins at the token, normalised (`year`, `head`, `100000 people`), or ''. */
export function readRate(stream: Stream, index: number): string {
  const word = at(stream, index);
  if (ADVERBS.has(word)) return ADVERBS.get(word) ?? '';
  if (word === '/' && isGlued(stream, index))
    return isKind(stream, index + 1, 'word') ? nameOf(at(stream, index + 1)) : '';
  if (word === 'per') return denominator(stream, index + 1);
  if (word === 'for' && /^(?:every|each)$/.test(at(stream, index + 1))) return denominator(stream, index + 2);
  if (!EACH.has(word)) return '';
  const noun = at(stream, index + 1);
  if (
    !TIME_NOUNS.has(noun) &&
    !/^(?:head|person|piece|pupil|household|child|unit|litre|barrel|tonne|ton|share|ticket|night|time|game)$/.test(
      noun,
    )
  )
    return '';
  const after = at(stream, index + 2);
  if (after === 'and' || after === 'or')
    return /^(?:a|an|two|three|half|so|more|less)$/.test(at(stream, index + 3)) ? '' : nameOf(noun);
  return NOT_RATE.has(after) ? '' : nameOf(noun);
}

const nameOf = (noun: string): string => PER_NOUNS.get(noun) ?? noun;

function denominator(stream: Stream, index: number): string {
  if (!isKind(stream, index, 'number')) {
    const word = at(stream, index);
    if (word === 'thousand' || word === 'million' || word === 'hundred')
      return `${word} ${populationOf(at(stream, index + 1))}`.trim();
    return isKind(stream, index, 'word') ? nameOf(word) : '';
  }
  let next = index + 1;
  let size = Number(at(stream, index).replace(/[^\d.]/g, ''));
  if (at(stream, next) === 'million') {
    size *= 1e6;
    next++;
  }
  const words: string[] = [];
  while (words.length < 2 && isKind(stream, next, 'word') && !STOP.test(at(stream, next)))
    words.push(at(stream, next++));
  const noun = words.some((word) => PEOPLE.has(word)) || words.length === 0 ? 'people' : words.join(' ');
  return `${size} ${noun}`;
}

const STOP =
  /^(?:in|of|to|by|and|or|for|from|was|were|is|are|at|the|a|an|on|with|has|had|have|than|compared|between|per|each|every|last|this|while|but)$/;

const populationOf = (word: string): string =>
  PEOPLE.has(word) || STOP.test(word) || !word ? 'people' : word;

/** Whether the number at the token is the denominator of a rate: `per 100,000`, `for every 1,000`. */
export function isDenominator(stream: Stream, index: number): boolean {
  const before = at(stream, index - 1);
  return before === 'per' || ((before === 'every' || before === 'each') && at(stream, index - 2) === 'for');
}
