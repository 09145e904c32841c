import { FUNCTION_WORDS, MONTHS, STRONG_LABELS, TIME_NOUNS, WEAK_LABELS } from './data/words';
import { CURRENCY_CODES } from './data/currencies';
import { isYear } from './dates';
import type { FigureKind } from './figure';
import { isPlural, readPlural } from './noun';
import type { Numeral } from './numeral';
import { readUnit } from './unit';
import { at, endsSentence, isCapital, isDash, isGlued, isKind, written, type Stream } from './tokens';

/** A number that is no quantity: it ends before token `next`. */
export interface NonFigure {
  readonly next: number;
  readonly kind: FigureKind;
  readonly reason: string;
}

const not = (next: number, kind: FigureKind, reason: string): NonFigure => ({ next, kind, reason });

const CODE = 'an identifier';

/** What the digits at the token are part of by their shape alone: a code, a telephone number, a version, an ordinal, a mark in brackets. */
export function readShape(stream: Stream, index: number): NonFigure | null {
  return (
    readPhone(stream, index) ??
    readPostcode(stream, index) ??
    readChain(stream, index) ??
    readLegal(stream, index) ??
    readGlueBefore(stream, index) ??
    readVersion(stream, index) ??
    readOrdinal(stream, index) ??
    readBrackets(stream, index) ??
    readSlashName(stream, index) ??
    readEnumerator(stream, index) ??
    readEmergency(stream, index) ??
    readScore(stream, index) ??
    readAddress(stream, index)
  );
}

function readPhone(stream: Stream, index: number): NonFigure | null {
  const text = at(stream, index);
  const plus = at(stream, index - 1) === '+' && isGlued(stream, index);
  if (!plus && !/^0\d/.test(text)) return null;
  let digits = text.replace(/\D/g, '').length;
  let next = index + 1;
  while (next < index + 9) {
    const skip = isKind(stream, next, 'number')
      ? 0
      : isDash(at(stream, next)) || at(stream, next) === ')'
        ? 1
        : -1;
    if (skip < 0 || !isKind(stream, next + skip, 'number')) break;
    digits += at(stream, next + skip).replace(/\D/g, '').length;
    next += skip + 1;
  }
  if (digits >= 8 && next > index + 1) return not(next, 'code', 'a telephone number');
  return !plus && /^0\d+$/.test(text) && !/^0+$/.test(text) ? not(index + 1, 'code', CODE) : null;
}

/** `40-11-60`, `555-0187`, `22/01437/FUL`, `12,14`, `401(k)`, `10-K`: digits chained without white space as no quantity is. */
function readChain(stream: Stream, index: number): NonFigure | null {
  const joint = at(stream, index + 1);
  if (!isGlued(stream, index + 1) || !isGlued(stream, index + 2)) return null;
  if (joint === '(' && /^[a-z]$/.test(at(stream, index + 2)) && at(stream, index + 3) === ')')
    return not(index + 4, 'name', 'part of a name or code');
  if (isDash(joint) && /^[A-Z]$/.test(written(stream, index + 2)) && !isGlued(stream, index + 3))
    return not(index + 3, 'name', 'part of a name or code');
  const second = at(stream, index + 2);
  if (!isKind(stream, index + 2, 'number')) return null;
  if (joint === ',' && /^\d{1,3}$/.test(second) && /^\d{1,3}$/.test(at(stream, index)))
    return not(index + 3, 'reference', 'citation marks');
  if (!isDash(joint) && joint !== '/') return null;
  const third = isGlued(stream, index + 3) && isGlued(stream, index + 4) && at(stream, index + 3) === joint;
  const lettered =
    joint === '/' &&
    isGlued(stream, index + 3) &&
    /^[a-z]$/.test(at(stream, index + 3)) &&
    isDash(at(stream, index + 4)) &&
    isGlued(stream, index + 4);
  const code =
    third ||
    lettered ||
    /^0\d{2,}$/.test(second) ||
    (joint === '/' && second.length > 4 && /^\d+$/.test(second));
  return code ? not(codeEnd(stream, index), 'code', CODE) : null;
}

/** `42 CFR 438.6`, `410 U.S. 113`: a place in a code of laws or a law report. */
function readLegal(stream: Stream, index: number): NonFigure | null {
  let next = index + 1;
  if (/^(?:cfr|usc|ewca|ewhc|uksc|ukhl|wlr)$/.test(at(stream, next))) next++;
  else if (/^[usf]$/.test(at(stream, next)) && isCapital(stream, next) && at(stream, next + 1) === '.')
    while (
      next < index + 8 &&
      (at(stream, next) === '.' || /^(?:u|s|c|f|ct|app|supp|2d|3d)$/.test(at(stream, next)))
    )
      next++;
  else return null;
  while (at(stream, next) === '§') next++;
  return isKind(stream, next, 'number') ? not(next + 1, 'reference', 'a place in a code of laws') : null;
}

/** The second half of a postcode: `SW1A 1AA`. */
function readPostcode(stream: Stream, index: number): NonFigure | null {
  if (
    !/^\d$/.test(at(stream, index)) ||
    !/^[A-Z]{2}$/.test(written(stream, index + 1)) ||
    !isGlued(stream, index + 1) ||
    isGlued(stream, index)
  )
    return null;
  const area = isGlued(stream, index - 1) && (isCapital(stream, index - 2) || isCapital(stream, index - 3));
  return area ? not(index + 2, 'code', 'a postcode') : null;
}

/** `S23`, `CO2`, `M25`; with a hyphen or slash `COVID-19`, `mid-2019`, `gov.uk/12`. A currency code in capitals may touch its amount. */
function readGlueBefore(stream: Stream, index: number): NonFigure | null {
  if (!isGlued(stream, index)) return null;
  const before = at(stream, index - 1);
  if (isKind(stream, index - 1, 'word')) {
    if (CURRENCY_CODES.has(before) && /^[A-Z]/.test(written(stream, index - 1))) return null;
    if (/^(?:c|ca|x)$/.test(written(stream, index - 1))) return null;
    return not(codeEnd(stream, index), 'name', 'part of a name or code');
  }
  if (
    (before === '.' || before === ',' || before === ')') &&
    isGlued(stream, index - 1) &&
    isKind(stream, index - 2, 'word')
  )
    return STRONG_LABELS.has(at(stream, index - 2))
      ? null
      : not(index + 1, 'reference', 'a note mark or part of a name');
  if (
    before === ')' ||
    (before === '(' && isGlued(stream, index - 1) && /^[A-Za-z]$/.test(written(stream, index - 2)))
  )
    return not(index + 1, 'code', 'part of a formula');
  if (before === '#' || before === '№' || before === '@')
    return not(index + 1, 'reference', 'a number that refers to something');
  const joins = isDash(before) || before === '/' || before === '_' || before === ':';
  if (!joins || !isGlued(stream, index - 1) || !isKind(stream, index - 2, 'word')) return null;
  return readPrefixed(stream, index, at(stream, index - 2));
}

function readPrefixed(stream: Stream, index: number, prefix: string): NonFigure | null {
  const value = Number(at(stream, index));
  if (/^(?:mid|pre|post|early|late|since|until)$/.test(prefix) && isYear(value))
    return not(index + 1, 'year', 'a year');
  if (/^(?:under|over)$/.test(prefix))
    return not(index + 1 + (at(stream, index + 1) === 's' ? 1 : 0), 'group', 'the age that defines a group');
  if (/^(?:sub|non|plus|minus|to|and|or|up|at|about|nearly|some)$/.test(prefix)) return null;
  return not(codeEnd(stream, index), 'name', 'part of a name or code');
}

/** The end of the run of glued letters, digits and hyphens. */
function codeEnd(stream: Stream, index: number): number {
  let next = index + 1;
  while (
    isGlued(stream, next) &&
    (isKind(stream, next, 'word') ||
      isKind(stream, next, 'number') ||
      ((isDash(at(stream, next)) || /^[/_]$/.test(at(stream, next))) && isGlued(stream, next + 1)))
  )
    next++;
  return next;
}

const readVersion = (stream: Stream, index: number): NonFigure | null =>
  /^\d+\.\d+\./.test(at(stream, index)) ? not(index + 1, 'version', 'a version or section number') : null;

function readOrdinal(stream: Stream, index: number): NonFigure | null {
  const suffix = at(stream, index + 1);
  if (!/^(?:st|nd|rd|th)$/.test(suffix) || !isKind(stream, index, 'number')) return null;
  return not(index + 2, 'ordinal', 'an ordinal');
}

/** `[18]`, `[2–5, 7]`. */
function readBrackets(stream: Stream, index: number): NonFigure | null {
  if (at(stream, index - 1) !== '[') return null;
  let next = index;
  while (next < index + 30 && (isKind(stream, next, 'number') || /^[,;–-]$/.test(at(stream, next)))) next++;
  return at(stream, next) === ']' ? not(next, 'reference', 'a citation mark') : null;
}

const SLASH_NAMES = new Set(['9/11', '24/7', '7/7', '20/20', '50/50', '4/20']);

function readSlashName(stream: Stream, index: number): NonFigure | null {
  if (at(stream, index + 1) !== '/' || !isGlued(stream, index + 1) || !isGlued(stream, index + 2))
    return null;
  return SLASH_NAMES.has(`${at(stream, index)}/${at(stream, index + 2)}`)
    ? not(index + 3, 'idiom', 'an idiom or a name')
    : null;
}

/** `a 999 call`, `the 111 service`, `ring 101`. */
function readEmergency(stream: Stream, index: number): NonFigure | null {
  if (!/^(?:999|911|111|101|112|211|311)$/.test(at(stream, index))) return null;
  const named =
    /^(?:calls?|callers?|service|number|operators?|line|staff)$/.test(at(stream, index + 1)) ||
    /^(?:ring|rings|rang|dial|dials|dialled|dialed|call|calls|called|phone)$/.test(at(stream, index - 1));
  return named ? not(index + 1, 'code', 'a telephone number') : null;
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

/** Letters or digits glued behind a number that no unit reader took: `12S`, `5G`, `2006b`, `3D`. */
export function readGlueAfter(stream: Stream, numeral: Numeral): NonFigure | null {
  const { next } = numeral;
  if (numeral.form === 'words' || !isGlued(stream, next)) return null;
  if (isKind(stream, next, 'word')) {
    const year = numeral.bare && isYear(numeral.value) && /^[a-z]$/.test(at(stream, next));
    if (at(stream, next) === 's' && !year) return not(next + 1, 'group', 'a group named by a number');
    return not(
      codeEnd(stream, numeral.from),
      year ? 'year' : 'name',
      year ? 'a year' : 'part of a name or code',
    );
  }
  return /^[/_@]$/.test(at(stream, next)) &&
    isGlued(stream, next + 1) &&
    isKind(stream, next + 1, 'word') &&
    !isUnitSlash(stream, next + 1)
    ? not(codeEnd(stream, numeral.from), 'code', CODE)
    : null;
}

const isUnitSlash = (stream: Stream, index: number): boolean =>
  TIME_NOUNS.has(at(stream, index)) || /^(?:person|head|unit|km|kg|tonne)s?$/.test(at(stream, index));

const LABEL = 'a number that refers to a part, a law or a form';

/** `section 31`, `Figs. 4 and 5`, `phase 2`: a label before the number. `counted`: a unit or plural noun follows. */
export function readLabel(
  stream: Stream,
  numeral: Numeral,
  counted: boolean,
  measured: boolean,
): NonFigure | null {
  let back = numeral.from - 1;
  if (at(stream, back) === '(' && !isGlued(stream, back)) back--;
  const stop = at(stream, back) === '.' && isGlued(stream, back);
  if (stop) back--;
  const word = at(stream, back);
  if (at(stream, numeral.from - 1) === '(' && !/^eqn?s?$/.test(word)) return null;
  if (STRONG_LABELS.has(word) && isLabelNumber(stream, numeral) && isStrongUse(stream, back, stop))
    return not(numeral.next, 'reference', LABEL);
  if (
    stop ||
    !WEAK_LABELS.has(word) ||
    (counted && (measured || isPlural(word) || TIME_NOUNS.has(word) || numeral.form === 'words')) ||
    !(numeral.bare || numeral.form === 'words') ||
    numeral.value > 999
  )
    return null;
  const before = at(stream, back - 1);
  if (
    /^(?:a|an|each|every|per|this|last|next|that|previous|same|past|any|first|second|third|fourth|final|whole|one|another)$/.test(
      before,
    )
  )
    return null;
  if (TIME_NOUNS.has(word) && numeral.value > 60) return null;
  return not(numeral.next, 'reference', LABEL);
}

/** Labels count in plain numbers: `page 12`, `Table 4.2`, `Chapter Two`, never `1,200`. */
const isLabelNumber = (stream: Stream, numeral: Numeral): boolean =>
  numeral.scale === 1 &&
  (numeral.bare || numeral.form === 'words' || /^\d+\.\d+$/.test(at(stream, numeral.from)));

/** Some labels are words of their own too: `no` needs its stop or capital, `act`, `order` and `form` their capital. */
function isStrongUse(stream: Stream, index: number, stop: boolean): boolean {
  const word = at(stream, index);
  if (word === 'no' || word === 'p' || word === 'v' || word === 'ch' || word === 'art' || word === 'para')
    return stop || isCapital(stream, index) || word !== 'no';
  if (
    /^(?:act|order|form|bill|title|rule|rules|unit|building|figures|numbers|notes|items|lines|rooms|flat|release|issue)$/.test(
      word,
    )
  )
    return isCapital(stream, index) && !endsSentence(stream, index - 1) && index > 0;
  return true;
}

const YEAR_PREPOSITIONS = new Set(
  'in since by until till before after during circa year to of early late mid between from and through'.split(
    ' ',
  ),
);
const COUNT_HEDGES = new Set(
  'than some over exceeding least most nearly almost only just another'.split(' '),
);

/** Whether four bare digits name a year: by their size, what stands before them and what they would count. */
export function readYear(stream: Stream, numeral: Numeral): NonFigure | null {
  if (!numeral.bare || numeral.next - numeral.from !== 1 || !/^[12]\d{3}$/.test(at(stream, numeral.from)))
    return null;
  const { value } = numeral;
  if (value > 2100) return null;
  const before = at(stream, numeral.from - 1);
  const plural = readPlural(stream, numeral.next) !== null;
  const framing = YEAR_PREPOSITIONS.has(before) && !(before === 'to' && plural);
  const recent = value >= 1950 && value <= 2060;
  if (COUNT_HEDGES.has(before) || (plural && /^(?:about|around|roughly|approximately|~|to)$/.test(before)))
    return null;
  if (
    plural &&
    /^(?:with|has|have|had|built|sold|employs?)$/.test(before) &&
    isPlural(at(stream, numeral.next))
  )
    return null;
  if (recent ? plural && value % 100 === 0 && !framing && before !== 'the' : plural) return null;
  const framed =
    YEAR_PREPOSITIONS.has(before) ||
    MONTHS.has(before) ||
    before === '(' ||
    (isCapital(stream, numeral.from - 1) &&
      !endsSentence(stream, numeral.from - 2) &&
      !FUNCTION_WORDS.has(before));
  const citation = before === ',' && /^[)\],;]$/.test(at(stream, numeral.next));
  return recent || ((framed || citation) && before !== 'to' && before !== 'of')
    ? not(numeral.next, 'year', 'a year')
    : null;
}

const NO_NAMES = new Set(
  'some about around nearly almost only over under another approximately roughly just currently overall today meanwhile however still yet also more fewer less up down plus minus total all approx with by'.split(
    ' ',
  ),
);

/** `42 Commando`, `617 Squadron`, `Fintech 2.0`: a capital noun behind the number, or a name's version before. */
export function readNamed(stream: Stream, numeral: Numeral): NonFigure | null {
  const { from, next } = numeral;
  if (/^\d\.0$/.test(at(stream, from)) && isCapital(stream, from - 1))
    return not(next, 'name', 'part of a name');
  if (
    /^\d{1,4}$/.test(at(stream, from)) &&
    at(stream, from - 1) === '.' &&
    isGlued(stream, from - 1) &&
    /^[A-Z]$/.test(written(stream, from - 2))
  )
    return not(next, 'reference', LABEL);
  if (
    !numeral.bare ||
    numeral.value > 999 ||
    !isCapital(stream, next) ||
    (from > 0 && !isKind(stream, from - 1, 'word')) ||
    isGlued(stream, next) ||
    isPlural(at(stream, next)) ||
    COUNT_HEDGES.has(at(stream, from - 1)) ||
    /^(?:about|around|roughly|approximately|the|all|these|those|its|their|other|with|of)$/.test(
      at(stream, from - 1),
    )
  )
    return null;
  return !isCapital(stream, next + 1) &&
    !isDash(at(stream, next + 1)) &&
    readPlural(stream, next) === null &&
    /^[A-Z][a-z]{2,}$/.test(written(stream, next)) &&
    !MONTHS.has(at(stream, next))
    ? not(next, 'name', 'part of a name')
    : null;
}

/** `the Big Three`, `the Kick Six`: a capital number word inside a sentence. */
export function readNumberName(stream: Stream, index: number): NonFigure | null {
  if (
    index === 0 ||
    !isCapital(stream, index) ||
    !isKind(stream, index - 1, 'word') ||
    STRONG_LABELS.has(at(stream, index - 1))
  )
    return null;
  return isCapital(stream, index - 1) || /^(?:the|called|named|of)$/.test(at(stream, index - 1))
    ? not(index + 1, 'name', 'part of a name')
    : null;
}

/** `iPhone 14`, `Stoxx 600`, `Order 12`: a capital word and a bare integer. */
export function readName(stream: Stream, numeral: Numeral, plural: boolean): NonFigure | null {
  const back = numeral.from - 1;
  const word = at(stream, back);
  const capital = isCapital(stream, back) || /^[a-z]+[A-Z]/.test(written(stream, back));
  if (
    !numeral.bare ||
    !(capital || INDICES.has(word)) ||
    numeral.value > (/^[A-Z]{2}$/.test(written(stream, back)) ? 99999 : 9999) ||
    isGlued(stream, numeral.from)
  )
    return null;
  if (
    numeral.value >= 10 &&
    numeral.value <= 110 &&
    isCapital(stream, back - 1) &&
    /^(?:has|had|is|was|who|said|says)$/.test(at(stream, numeral.next))
  )
    return null;
  const shouted = /^[A-Z]{2}$/.test(written(stream, back)) && /^\d{5}$/.test(at(stream, numeral.from));
  if (shouted) return not(numeral.next, 'code', 'a postcode');
  if (FUNCTION_WORDS.has(word) || NO_NAMES.has(word) || MONTHS.has(word) || word.endsWith('ly')) return null;
  if (INDICES.has(word)) return not(numeral.next, 'name', 'part of a name');
  if (at(stream, back - 3) === word && isKind(stream, back - 2, 'number'))
    return not(numeral.next, 'name', 'part of a name');
  if (
    plural &&
    (numeral.value >= 1000 || /^(?:in|at|from|across|for|of|to|with|by|and|or)$/.test(at(stream, back - 1)))
  )
    return null;
  if (isPairList(stream, numeral)) return null;
  return not(codeEnd(stream, numeral.from), 'name', 'part of a name');
}

const INDICES = new Set('ftse nasdaq dow dax cac stoxx nikkei russell asx topix msci sp tsx ibex'.split(' '));

/** `England 32, Wales 9, Scotland 25`: three names or more, each with its number. */
function isPairList(stream: Stream, { from }: Numeral): boolean {
  let pairs = 1;
  for (let index = from; isPairAt(stream, index + 2); index += 3) pairs++;
  for (let index = from; isPairAt(stream, index - 4); index -= 3) pairs++;
  return pairs >= 3;
}

/** A capital word with a number behind it, between commas or `and`; `index` is the capital word's token. */
const isPairAt = (stream: Stream, index: number): boolean =>
  isCapital(stream, index) &&
  isKind(stream, index + 1, 'number') &&
  (/^(?:,|;|and)$/.test(at(stream, index - 1)) || /^(?:,|;|and)$/.test(at(stream, index + 2)));
