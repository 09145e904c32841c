import { DENOMINATORS, SCALES, SMALL } from './data/numberWords';
import { UNIT_WORDS } from './data/units';
import { FUNCTION_WORDS } from './data/words';
import { figureOf, type Found } from './found';
import { isPlural, readNoun, readWhole } from './noun';
import { readNumeral } from './numeral';
import { type Numeral, tidy } from './numeralValue';
import { ofScale } from './scaling';
import { at, isDash, isGlued, isKind, type Stream } from './tokens';
import { readUnit } from './unit';
import { unitOf } from './unitReading';

const share = unitOf('share', 'fraction', 1);

/** A share in words: its unit and the whole that it is taken from. */
export function asFraction(stream: Stream, numeral: Numeral): Found {
  const measured = ofUnit(stream, numeral, numeral.next);
  if (measured) return measured;
  const unit = readUnit(stream, numeral.next, numeral.value, false);
  const figure = figureOf(numeral, 'fraction');
  if (unit && unit.unit.dimension !== 'multiple' && unit.unit.dimension !== 'share')
    return { ...figure, kind: unit.kind, unit: unit.unit, next: unit.next };
  return { ...figure, unit: share, noun: readWhole(stream, numeral.next) };
}

const FRAMES = new Set(
  'of more less higher lower fewer larger smaller bigger greater faster cheaper as'.split(' '),
);

const LEFT_CUES = new Set(
  'by about nearly almost over than around roughly up down least to only just under approximately some between and'.split(
    ' ',
  ),
);

/** `a third of`, `a quarter`, `half the`, `half a million`: a denominator word with or without its article. */
export function readFraction(stream: Stream, index: number): Found | null {
  const word = at(stream, index);
  const lower = DENOMINATORS.get(word);
  if (lower === undefined || (word.endsWith('s') && word !== 'halves') || word === 'halves') return null;
  const article = at(stream, index - 1) === 'a' || at(stream, index - 1) === 'an';
  const from = article ? index - 1 : index;
  if (word === 'half' ? !isHalf(stream, index, from) : !article || !isShare(stream, index, word)) return null;
  const numeral: Numeral = {
    from,
    next: index + 1,
    value: tidy(1 / lower),
    step: 0,
    form: 'fraction',
    scale: 1,
    bare: false,
  };
  return afterFraction(stream, numeral);
}

/** `half an hour`, `three quarters of a mile`: a share of one unit is a measurement. */
function ofUnit(stream: Stream, numeral: Numeral, index: number): Found | null {
  const article = at(stream, index) === 'of' ? index + 1 : index;
  if (!/^an?$/.test(at(stream, article))) return null;
  const unit = readUnit(stream, article + 1, numeral.value, false);
  if (!unit || (unit.kind !== 'duration' && unit.kind !== 'measurement')) return null;
  return { ...figureOf(numeral, unit.kind), unit: unit.unit, next: unit.next };
}

function afterFraction(stream: Stream, numeral: Numeral): Found {
  const grown = ofScale(stream, numeral);
  if (grown.scale !== 1) {
    const unit = readUnit(stream, grown.next, grown.value, false);
    if (unit) return { ...figureOf(grown, unit.kind), unit: unit.unit, next: unit.next };
    return { ...figureOf(grown), noun: readNoun(stream, grown.next, grown.value) };
  }
  const { next } = numeral;
  const measured = ofUnit(stream, numeral, next);
  if (measured) return measured;
  return asFraction(stream, numeral);
}

/** `A third said no` begins with a share of people. */
const SAYERS = /^(?:said|say|had|have|were|are|did|do|want|wanted|agreed|reported|thought)$/;

/** A third that is a share and no ordinal: `a third of`, `by a third`, never `a third party`, `£5m a quarter`. */
function isShare(stream: Stream, index: number, word: string): boolean {
  const after = at(stream, index + 1);
  if (FRAMES.has(after) && !(word === 'quarter' && after === 'as')) return true;
  if (isKind(stream, index + 1, 'word') && !FUNCTION_WORDS.has(after)) return false;
  if (isDash(after) && isGlued(stream, index + 1)) return false;
  if (after === '(' && isKind(stream, index + 2, 'number')) return true;
  return (
    LEFT_CUES.has(at(stream, index - 2)) ||
    SAYERS.test(after) ||
    (word !== 'quarter' && !isKind(stream, index - 2, 'number') && at(stream, index - 2) !== '')
  );
}

const NOT_HALF_BEFORE =
  /^(?:first|second|other|latter|better|next|last|this|either|later|former|top|bottom|lower|upper|the|each|one's|our|that|opening|final|no|year)$/;

const HALF_AFTER = new Set(
  'of the all their its our his her these those my your that what as were was are is have had to said say'.split(
    ' ',
  ),
);

function isHalf(stream: Stream, index: number, from: number): boolean {
  const before = at(stream, from - 1);
  if (isGlued(stream, index) && isDash(at(stream, index - 1))) return false;
  const after = at(stream, index + 1);
  if (after === 'as' && at(stream, index + 3) === 'again') return false;
  if (NOT_HALF_BEFORE.test(before) || (before === 'and' && after !== 'of' && after !== 'the')) return false;
  if (isDash(after) && isGlued(stream, index + 1)) return false;
  if (after === 'a' || after === 'an')
    return (
      from === index &&
      (SCALES.has(at(stream, index + 2)) || UNIT_WORDS.has(at(stream, index + 2)) || LEFT_CUES.has(before))
    );
  return HALF_AFTER.has(after) || FRAMES.has(after) || LEFT_CUES.has(before) || before === 'in';
}

/** `one in five`, `3 out of 4`, `one of four`: a share of small whole numbers. `numeral` is the first of them. */
export function readKInN(stream: Stream, numeral: Numeral): Found | null {
  const k = numeral.value;
  if (!Number.isInteger(k) || k < 1 || numeral.scale !== 1 || numeral.form === 'fraction' || k > 99)
    return null;
  const link = linkEnd(stream, numeral.next, numeral.form === 'words') ?? linkBehindNoun(stream, numeral);
  const whole = link === null ? null : readNumeral(stream, link.next, false);
  if (
    !link ||
    !whole ||
    whole.form === 'fraction' ||
    (whole.scale !== 1 && whole.scale !== whole.value) ||
    whole.value <= k ||
    !isWhole(stream, whole, link.loose, k === 1) ||
    (link.strict && k > 1 && isPlural(at(stream, whole.next)))
  )
    return null;
  const joined: Numeral = {
    ...numeral,
    next: whole.next,
    value: Number((k / whole.value).toPrecision(12)),
    step: 0,
    form: 'fraction',
    bare: false,
  };
  return { ...figureOf(joined, 'ratio'), unit: share, noun: link.noun ?? null };
}

interface Link {
  readonly next: number;
  /** `of` and `out of` leave no doubt, `in` may stand before a place or a time. */
  readonly loose: boolean;
  /** What is counted stood in between: a plural behind the second number then counts something else. */
  readonly strict?: boolean;
  readonly noun?: NonNullable<Found['noun']>;
}

const NOUN_REACH = 3;

/** `one driver in seven`, `nine cases out of ten`: what is counted stands between the two numbers. */
function linkBehindNoun(stream: Stream, numeral: Numeral): Link | null {
  let next = numeral.next;
  while (
    next < numeral.next + NOUN_REACH &&
    isKind(stream, next, 'word') &&
    !FUNCTION_WORDS.has(at(stream, next))
  )
    next++;
  if (next === numeral.next || (numeral.form !== 'words' && !(numeral.bare && numeral.value <= 20)))
    return null;
  const link = linkEnd(stream, next, false);
  return link && { ...link, strict: !link.loose, noun: { from: numeral.next, next } };
}

function linkEnd(stream: Stream, index: number, words: boolean): Link | null {
  const hyphen = isDash(at(stream, index)) && isGlued(stream, index) && isGlued(stream, index + 1);
  let next = hyphen ? index + 1 : index;
  const word = at(stream, next);
  if (word === 'out' && at(stream, next + 1) === 'of') next += 2;
  else if (word === 'in') next++;
  else if (word === 'of' && words && SMALL.has(at(stream, next + 1))) next++;
  else return null;
  if (hyphen && isDash(at(stream, next))) next++;
  if (/^(?:every|each)$/.test(at(stream, next))) next++;
  // `three in a hundred`
  if (at(stream, next) === 'a' && /^(?:hundred|thousand)$/.test(at(stream, next + 1))) next++;
  return { next, loose: word === 'of' || word === 'out' };
}

const USUAL_WHOLES = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 60, 70, 80, 100, 200, 250, 300, 400, 500, 1000,
  10000, 100000, 1000000,
]);

/** The second number may be the whole of a share: no year, no unit of time behind it, and a usual size unless the link says it all. */
function isWhole(stream: Stream, whole: Numeral, loose: boolean, one: boolean): boolean {
  if (whole.bare && whole.value >= 1900 && whole.value <= 2100) return false;
  const unit = readUnit(stream, whole.next, whole.value, whole.form === 'digits');
  if (unit && unit.unit.dimension !== 'mass') return false;
  return one || (loose ? whole.value <= 20 || whole.value === 100 : USUAL_WHOLES.has(whole.value));
}
