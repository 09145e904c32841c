import { yearPeriod } from './calendar';
import { readGlueAfter } from './codes';
import { STRONG_LABELS } from './data/words';
import type { DateReading } from './dateMarks';
import type { Bound } from './figure';
import { figureOf, type Found, nonFigure } from './found';
import { readLabel } from './labels';
import { readName, readNamed, readNumberName } from './names';
import { LABEL } from './nonFigure';
import { isPlural, readNoun, readPlural } from './noun';
import { readNumeral } from './numeral';
import type { Numeral } from './numeralValue';
import { asShare, shareOfMoney } from './moneyShares';
import { readRate } from './rate';
import { readTail } from './tails';
import { at, isCapital, isDash, isGlued, isKind, type Stream, written } from './tokens';
import { readUnit } from './unit';
import { unitOf, type UnitReading } from './unitReading';
import { readYear } from './years';

/** A number without a currency before it: with its unit or noun, or what it is if it is no figure. */
export function readMeasured(
  stream: Stream,
  numeral: Numeral,
  found: readonly Found[],
  dates: DateReading[],
): Found {
  const tail = readTail(stream, numeral.next);
  const unit = readUnit(stream, tail.next, numeral.value, numeral.form === 'digits');
  const previous = found[found.length - 1];
  const glue = unit || tail.bound ? null : readGlueAfter(stream, numeral);
  if (glue) return asNonFigure(numeral, glue, dates);
  const noun = unit ? null : readNoun(stream, tail.next, numeral.value);
  const counted = unit !== null || noun !== null || rangeUnit(stream, numeral);
  const rejected = reject(stream, numeral, counted, noun !== null, unit, previous);
  if (rejected) return asNonFigure(numeral, rejected, dates);
  return complete(stream, numeral, unit, noun, tail.bound, tail.next);
}

function asNonFigure(
  numeral: Numeral,
  read: { next: number; kind: Found['kind']; reason: string },
  dates: DateReading[],
): Found {
  if (read.kind === 'year')
    dates.push({ from: numeral.from, next: read.next, kind: 'year', period: yearPeriod(numeral.value) });
  return nonFigure(numeral.from, read.next, read.kind, read.reason, numeral.value);
}

function reject(
  stream: Stream,
  numeral: Numeral,
  counted: boolean,
  plural: boolean,
  unit: UnitReading | null,
  previous: Found | undefined,
): ReturnType<typeof readLabel> {
  const priced = readPriceYear(stream, numeral, unit);
  if (priced) return priced;
  const measured = unit !== null && unit.kind !== 'count';
  if (measured && unit.unit.dimension !== 'other' && unit.kind !== 'measurement' && unit.kind !== 'duration')
    return null;
  const carried = carriedLabel(stream, numeral, previous);
  if (carried && !counted) return carried;
  const lettered =
    carried &&
    unit &&
    isGlued(stream, numeral.next) &&
    unit.next === numeral.next + 1 &&
    /^[A-Z]$/.test(written(stream, numeral.next));
  if (lettered) return { ...carried, next: unit.next };
  if (carried && !unit && numeral.bare && !isPlural(at(stream, numeral.next))) return carried;
  const named = numeral.form === 'words' ? readNumberName(stream, numeral.from) : null;
  if (named) return named;
  const label = readLabel(stream, numeral, counted, unit !== null || (counted && !plural));
  const panel =
    measured &&
    isGlued(stream, numeral.next) &&
    unit.next === numeral.next + 1 &&
    at(stream, numeral.next).length === 1;
  if (label && (!measured || panel)) return panel ? { ...label, next: unit.next } : label;
  if (unit) return null;
  return (
    (counted && !plural ? null : readYear(stream, numeral)) ??
    (counted && !plural
      ? null
      : (readNamed(stream, numeral, counted) ?? readName(stream, numeral, plural))) ??
    carriedYear(stream, numeral, previous, counted)
  );
}

/** `in 2023 dollars`, `constant 2015 pounds`: the year whose prices count. */
function readPriceYear(
  stream: Stream,
  numeral: Numeral,
  unit: UnitReading | null,
): ReturnType<typeof readLabel> {
  const priced =
    unit?.kind === 'money' &&
    numeral.bare &&
    numeral.value >= 1950 &&
    numeral.value <= 2060 &&
    /^(?:in|constant|real|at|of)$/.test(at(stream, numeral.from - 1));
  return priced ? { next: numeral.next, kind: 'year', reason: 'a year' } : null;
}

/** `Figs. 4 and 5`, `sections 3–6`: the label reaches the numbers that follow it. */
function carriedLabel(
  stream: Stream,
  numeral: Numeral,
  previous: Found | undefined,
): ReturnType<typeof readLabel> {
  const labelled =
    previous?.kind === 'reference' ||
    (previous?.kind === 'name' && STRONG_LABELS.has(at(stream, previous.from - 1)));
  if (!previous || !labelled || !joins(stream, previous.next, numeral.from)) return null;
  return { next: numeral.next, kind: 'reference', reason: LABEL };
}

/** `from 1850 to 1900`: a number of a year's size that a year leads to. */
function carriedYear(
  stream: Stream,
  numeral: Numeral,
  previous: Found | undefined,
  counted: boolean,
): ReturnType<typeof readLabel> {
  if (
    !previous ||
    previous.kind !== 'year' ||
    counted ||
    !numeral.bare ||
    numeral.value < 1000 ||
    numeral.value > 2100
  )
    return null;
  return joins(stream, previous.next, numeral.from)
    ? { next: numeral.next, kind: 'year', reason: 'a year' }
    : null;
}

function joins(stream: Stream, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 3) return false;
  for (let index = from; index < to; index++)
    if (!/^(?:,|;|and|or|to|through|&|[-–—/(]|\))$/.test(at(stream, index))) return false;
  return true;
}

/** `1500–2000 m`, `from 1000 to 2000 hires`: the unit or noun stands behind the second number. */
function rangeUnit(stream: Stream, numeral: Numeral): boolean {
  const joint = at(stream, numeral.next);
  const joined =
    isDash(joint) || joint === 'to' || (joint === 'and' && at(stream, numeral.from - 1) === 'between');
  if (
    !joined ||
    !isKind(stream, numeral.next + 1, 'number') ||
    isGlued(stream, numeral.next) !== isGlued(stream, numeral.next + 1)
  )
    return false;
  if (
    numeral.value >= 1950 &&
    numeral.value <= 2060 &&
    /^(?:in|since|by|until|during|of)$/.test(at(stream, numeral.from - 1))
  )
    return false;
  const second = readNumeral(stream, numeral.next + 1, false);
  if (!second) return false;
  if (readUnit(stream, second.next, 0, true) !== null || second.scale !== 1) return true;
  return (
    (numeral.value < 1950 || (numeral.value % 100 === 0 && second.value % 100 === 0)) &&
    readPlural(stream, second.next) !== null
  );
}

function complete(
  stream: Stream,
  numeral: Numeral,
  unit: UnitReading | null,
  noun: Found['noun'],
  bound: Bound | null,
  after: number,
): Found {
  const figure = figureOf(numeral);
  figure.noun = noun;
  if (bound) figure.bound = bound;
  if (at(stream, numeral.next) === '+' && !unit) figure.next++;
  const out = unit && shareOfMoney(stream, unit);
  if (unit && out) return asShare(figure, numeral.value * unit.unit.factor, out);
  if (unit) {
    figure.unit = unit.unit;
    figure.kind = unit.kind;
    figure.next = unit.next;
    if (unit.kind === 'percentage' || unit.kind === 'percentagePoints' || unit.kind === 'measurement')
      figure.noun = readNoun(stream, unit.next, 0);
  }
  if (at(stream, figure.next) === 'points' && figure.kind === 'count') readPoints(stream, figure, numeral);
  if (isIndex(stream, figure)) figure.kind = 'index';
  const per =
    readRate(stream, unit ? unit.next : after) || (figure.noun ? readRate(stream, figure.noun.next) : '');
  if (per) figure.unit = { ...figure.unit, per };
  if (per && figure.kind === 'count') figure.kind = 'rate';
  return isAge(stream, figure)
    ? {
        ...figure,
        kind: 'age',
        unit: { dimension: 'age', name: 'years', factor: 1, per: '' },
        reason: 'a person’s age',
      }
    : figure;
}

/** `7,000 points` of an index; `nearly 9 points over prime` of a percentage. */
function readPoints(stream: Stream, figure: Found, { form }: Numeral): void {
  let percent = false;
  for (let near = Math.max(0, figure.from - 25); near < figure.next + 12; near++)
    if (
      /^(?:%|percent|cent|percentage|swing|turnout|gap|share|rates?|rating|proportion)$/.test(
        at(stream, near),
      )
    )
      percent = true;
  percent &&=
    figure.max < 100 && !/^(?:index|average|dow|ftse|nasdaq|s&p)$/.test(at(stream, figure.from - 2));
  // `earned five points` counts what a game gives.
  if (form === 'words' && !percent) return;
  figure.next++;
  figure.noun = null;
  figure.kind = percent ? 'percentagePoints' : 'index';
  figure.unit = percent ? unitOf('percentagePoints', 'percentage points') : unitOf('other', 'points');
}

/** `an index of 104.2`. */
function isIndex(stream: Stream, figure: Found): boolean {
  if (figure.kind !== 'count') return false;

  for (let back = figure.from - 1; back > figure.from - 6; back--)
    if (at(stream, back) === 'index') return !figure.noun;
  return false;
}

const PERSONS =
  /^(?:man|woman|boy|girl|son|daughter|brother|sister|mother|father|mom|mum|dad|husband|wife|teen|teenager|student|pupil|toddler|baby|grandmother|grandfather|widow|widower|pensioner|suspect|victim|driver|cyclist|nurse|teacher)$/;

/** `Jane Smith, 44, said`, `a girl, 11`, `dead at 81`: a number between commas behind a name or a person. */
function isAge(stream: Stream, figure: Found): boolean {
  if (!figure.numeral?.bare || figure.noun || figure.min < 1 || figure.min > 110 || figure.kind !== 'count')
    return false;
  if (/^(?:dead|died|dies)$/.test(at(stream, figure.from - 2)) && at(stream, figure.from - 1) === 'at')
    return true;
  const comma = at(stream, figure.from - 1) === ',';
  if (comma && PERSONS.test(at(stream, figure.from - 2)) && /^[,;.)]?$/.test(at(stream, figure.next)))
    return true;
  const commas = comma && at(stream, figure.next) === ',';
  const name = figure.from - (commas ? 2 : 1);
  if (!commas && !/^(?:has|had|is|was|who|said|says)$/.test(at(stream, figure.next))) return false;
  return isCapital(stream, name) && isCapital(stream, name - 1);
}
