import { readChain, readEmergency, readGlueBefore, readLegal, readPhone, readPostcode } from './codes';
import { type NonFigure, not } from './nonFigure';
import { SMALL } from './data/numberWords';
import { isJoined } from './free';
import { isPlural, readPlural } from './noun';
import { at, isCapital, isDash, isGlued, isKind, type Stream } from './tokens';
import { readUnit } from './unit';

/** What the digits at the token are part of by their shape alone: a code, a telephone number, a version, an ordinal, a mark in brackets. */
export function readShape(stream: Stream, index: number): NonFigure | null {
  return (
    readPhone(stream, index) ??
    (isJoined(stream, index) ? readJoined(stream, index) : null) ??
    readLegal(stream, index) ??
    readVersion(stream, index) ??
    readPlaceInList(stream, index) ??
    readScaleCode(stream, index) ??
    readEmergency(stream, index) ??
    readAddress(stream, index)
  );
}

const readJoined = (stream: Stream, index: number): NonFigure | null =>
  readRaised(stream, index) ??
  readGrams(stream, index) ??
  readPostcode(stream, index) ??
  readChain(stream, index) ??
  readGlueBefore(stream, index) ??
  readOrdinal(stream, index) ??
  readBrackets(stream, index) ??
  readSlashName(stream, index) ??
  readOdds(stream, index) ??
  readEnumerator(stream, index) ??
  readRunningEnumerator(stream, index) ??
  readScore(stream, index);

/** `10^-5^`, `km^2^`, `CO~2~` as Pandoc writes what is set high or low. `~500` is a bound. */
function readRaised(stream: Stream, index: number): NonFigure | null {
  const raised = (mark: number): boolean => at(stream, mark) === '^' && isGlued(stream, mark + 1);
  const raises = (mark: number): boolean => raised(mark) && !/^[[(]$/.test(at(stream, mark + 1));
  const first = isDash(at(stream, index - 1)) && isGlued(stream, index) ? index - 2 : index - 1;
  const isLow =
    at(stream, index - 1) === '~' &&
    isGlued(stream, index - 1) &&
    isGlued(stream, index) &&
    at(stream, index + 1) === '~' &&
    isGlued(stream, index + 1);
  const isBase = isGlued(stream, index + 1) && raises(index + 1);
  return raised(first) || isLow || isBase ? not(index + 1, 'code', 'part of a formula') : null;
}

/** `3-grams`, `21-mers`: pieces of so many letters. A weight is `a 3-gram weight` or `3 grams`. */
const readGrams = (stream: Stream, index: number): NonFigure | null =>
  isDash(at(stream, index + 1)) && /^(?:grams|mers?)$/.test(at(stream, index + 2))
    ? not(index + 3, 'code', 'the name of a thing')
    : null;

const readVersion = (stream: Stream, index: number): NonFigure | null =>
  /^\d+\.\d+\./.test(at(stream, index)) ? not(index + 1, 'version', 'a version or section number') : null;

function readOrdinal(stream: Stream, index: number): NonFigure | null {
  const suffix = at(stream, index + 1);
  if (!/^(?:st|nd|rd|th)$/.test(suffix) || !isKind(stream, index, 'number')) return null;
  return not(index + 2, 'ordinal', 'an ordinal');
}

/** `[18]`, `[2–5, 7]`; `the disease (22).`; `{111}`; `F(3, 8.9)`. */
function readBrackets(stream: Stream, index: number): NonFigure | null {
  if (at(stream, index - 1) === '{') return not(index + 1, 'code', 'part of a formula');
  if (at(stream, index - 1) === '(') return readRound(stream, index);
  if (at(stream, index - 1) !== '[') return null;
  let next = index;
  while (next < index + 30 && (isKind(stream, next, 'number') || /^[,;–-]$/.test(at(stream, next)))) next++;
  return at(stream, next) === ']' ? not(next, 'reference', 'a citation mark') : null;
}

const BRACKET_REACH = 40;

/** `for several reasons: 1) ease of use; 2) it is …`: a bracket that closes and was never opened. */
function readRunningEnumerator(stream: Stream, index: number): NonFigure | null {
  if (!/^\d{1,2}$/.test(at(stream, index)) || at(stream, index + 1) !== ')' || !isGlued(stream, index + 1))
    return null;
  for (let back = index - 1; back > index - BRACKET_REACH; back--) {
    const mark = at(stream, back);
    if (mark === '(') return null;
    if (mark === '' || mark === ')') break;
  }
  return not(index + 1, 'reference', 'the number of a point in a list');
}

/** `1 = strongly agree`: a code that stands for an answer. */
function readScaleCode(stream: Stream, index: number): NonFigure | null {
  if (at(stream, index + 1) !== '=' || !/^\d{1,2}$/.test(at(stream, index))) return null;
  const opens = /^(?:[(,;:]|and|or|where|with|scale)$/.test(at(stream, index - 1));
  return (opens && isKind(stream, index + 2, 'word')) || (opens && isKind(stream, index + 2, 'number'))
    ? not(index + 1, 'code', 'a code for an answer')
    : null;
}

/** A bare number alone in round brackets behind a word that counts nothing, and before a stop, is a note mark. */
function readRound(stream: Stream, index: number): NonFigure | null {
  if (at(stream, index + 1) !== ')' || !/^\d{1,3}$/.test(at(stream, index))) return null;
  const word = at(stream, index - 2);
  const marks =
    isKind(stream, index - 2, 'word') &&
    !isGlued(stream, index - 1) &&
    !isCapital(stream, index - 2) &&
    !isPlural(word) &&
    !SMALL.has(word) &&
    /^[.;,]$/.test(at(stream, index + 2));
  if (/^(?:for|of|by|in|from|to|with|and|or|constraint|condition)$/.test(word) && !isGlued(stream, index - 1))
    return not(index + 1, 'reference', 'a label in brackets');
  return marks ? not(index + 1, 'reference', 'a note mark') : null;
}

const SLASH_NAMES = new Set(['9/11', '24/7', '7/7', '20/20', '50/50', '4/20']);

function readSlashName(stream: Stream, index: number): NonFigure | null {
  if (at(stream, index + 1) !== '/' || !isGlued(stream, index + 1) || !isGlued(stream, index + 2))
    return null;
  return SLASH_NAMES.has(`${at(stream, index)}/${at(stream, index + 2)}`)
    ? not(index + 3, 'idiom', 'an idiom or a name')
    : null;
}

/** `odds of 8/1`; `4-under 67`, as golfers count. */
function readOdds(stream: Stream, index: number): NonFigure | null {
  const slashed = at(stream, index + 1) === '/' && isGlued(stream, index + 1) && isGlued(stream, index + 2);
  if (slashed && isKind(stream, index + 2, 'number'))
    for (let back = index - 1; back > index - 4; back--)
      if (at(stream, back) === 'odds') return not(index + 3, 'score', 'betting odds');
  const under =
    isDash(at(stream, index + 1)) &&
    isGlued(stream, index + 1) &&
    /^(?:under|over)$/.test(at(stream, index + 2));
  if (!under) return null;
  return not(isKind(stream, index + 3, 'number') ? index + 4 : index + 3, 'score', 'a score');
}

/** `42 not out`, `The Class of 92`, `it is 42 on the list`, `package mgcv 1.8-40`. */
function readPlaceInList(stream: Stream, index: number): NonFigure | null {
  const before = at(stream, index - 1);
  if (before === 'of' && isCapital(stream, index - 2) && at(stream, index - 2) === 'class')
    return not(index + 1, 'name', 'part of a name');
  if (
    /^(?:is|was|at|are|were)$/.test(before) &&
    at(stream, index + 1) === 'on' &&
    /^(?:list|agenda|docket|ballot|register)$/.test(at(stream, index + 3))
  )
    return not(index + 1, 'reference', 'a place in a list');
  if (before === 'the' && /^\d{3}$/.test(at(stream, index)) && /^(?:was|is|has)$/.test(at(stream, index + 1)))
    return not(index + 1, 'name', 'part of a name');
  if (
    /^['’‘]$/.test(before) &&
    !isGlued(stream, index - 1) &&
    /^\d\d$/.test(at(stream, index)) &&
    readPlural(stream, index + 1) === null
  )
    return not(index + 1, 'year', 'a year');
  if (at(stream, index + 1) === 'not' && at(stream, index + 2) === 'out')
    return not(index + 1, 'score', 'a score');
  const packaged = /^(?:package|library|module|plugin|toolbox|build)$/.test(at(stream, index - 2));
  if (!packaged || !/^\d+\.\d+$/.test(at(stream, index))) return null;
  const joined =
    isDash(at(stream, index + 1)) && isGlued(stream, index + 1) && isKind(stream, index + 2, 'number');
  return not(joined ? index + 3 : index + 1, 'version', 'a version');
}

/** `(1) first, … (2) second`: a number in brackets that opens a clause. */
function readEnumerator(stream: Stream, index: number): NonFigure | null {
  if (at(stream, index - 1) !== '(' || at(stream, index + 1) !== ')' || !/^\d{1,2}$/.test(at(stream, index)))
    return null;
  const opens = index < 2 || /^(?:[.;:,]|and|or)$/.test(at(stream, index - 2));
  return opens && isKind(stream, index + 2, 'word') && !isGlued(stream, index + 2)
    ? not(index + 1, 'reference', 'a list number')
    : null;
}

const SCORE_CUES =
  /^(?:win|wins|won|winning|beat|beats|beaten|beating|lost|lose|loses|lead|leads|led|victory|defeat|defeated|draw|drew|score|scored|ruled|triumph|thrashed|trailing|trailed|aggregate|set|sets|edged|match)$/;

/** `won 2-1`, `a 3–0 defeat`: two small whole numbers with a dash and no unit, the larger first or a match near. */
function readScore(stream: Stream, index: number): NonFigure | null {
  if (!isDash(at(stream, index + 1)) || !isGlued(stream, index + 1) || !isGlued(stream, index + 2))
    return null;
  if (
    !/^\d{1,3}$/.test(at(stream, index)) ||
    !/^\d{1,3}$/.test(at(stream, index + 2)) ||
    (isGlued(stream, index + 3) && !/^[.,;:!?)]$/.test(at(stream, index + 3)))
  )
    return null;
  const first = Number(at(stream, index));
  const second = Number(at(stream, index + 2));
  if (readUnit(stream, index + 3, second, true)) return null;
  const plural = readPlural(stream, index + 3) !== null;
  if (first >= second && !plural) return not(index + 3, 'score', 'a score');
  for (let near = index - 6; near < index + 6; near++)
    if (SCORE_CUES.test(at(stream, near)) && (first >= second || !plural))
      return not(index + 3, 'score', 'a score');
  return null;
}

const STREETS = new Set(
  'street road avenue lane drive square terrace way close place boulevard court crescent gardens st rd ave blvd row hill parade quay embankment broadway'.split(
    ' ',
  ),
);

/** `48 Canal Street`. */
function readAddress(stream: Stream, index: number): NonFigure | null {
  const first = isDash(at(stream, index + 1)) && isKind(stream, index + 2, 'number') ? index + 3 : index + 1;
  if (at(stream, first) === 'block' && at(stream, first + 1) === 'of')
    return not(index + 1, 'reference', 'a house number');
  for (let next = first; next <= first + 2 && isCapital(stream, next); next++)
    if (next > first && STREETS.has(at(stream, next))) return not(first, 'reference', 'a house number');
  return null;
}
