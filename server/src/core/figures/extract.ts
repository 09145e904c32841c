import { singleSpaces } from '../text/singleSpaces';
import { english, isTranslated, type Language } from '../text/language';
import { createJudge, type Judgement } from './checkable';
import { readCues } from './cues';
import { NUMBER_HINT } from './data/numberWords';
import type { Figure, FigureKind, Reading, ReadingContext, Unit } from './figure';
import { type Found, nonFigure } from './found';
import { GUARD, glossedTokens, unguarded } from './gloss';
import { phrasesOf } from './glossary';
import { dismissGroup } from './groups';
import { readPeriods } from './period';
import { relate } from './relate';
import { scan } from './scan';
import { at, isCapital, type Stream, tokenise } from './tokens';

const NOTHING: Reading = { figures: [], periods: [] };

/**
 * Reads every number of one stretch of prose (a paragraph, heading, caption or table cell): its figures, the numbers that are
 * none with the reason, and the periods. `prose` is masked: what is no prose is spaces. Spans in the result are its offsets.
 */
export function extractFigures(prose: string, context: ReadingContext): Reading {
  const stream = streamOf(prose, context.language);
  if (!stream) return NOTHING;
  const { found, dates } = scan(stream);
  if (context.role === 'heading') dropHeadingNumber(stream, found);
  if (context.role === 'prose') dropListNumber(stream, found);
  for (const figure of found) readSign(stream, figure);
  const related = relate(stream, found);
  readCues(stream, related);
  for (const figure of related) {
    settleParts(figure);
    dismissGroup(stream, figure);
  }
  const judge = createJudge(stream, context);
  return {
    figures: related.map((figure) => toFigure(stream, figure, judge(figure))),
    periods: readPeriods(stream, dates),
  };
}

/** Null where the prose holds no number at a glance. */
function streamOf(prose: string, language: Language = english): Stream | null {
  const tokens = isTranslated(language) ? glossedTokens(prose, language) : null;
  if (tokens) return { prose, tokens, phrases: phrasesOf(language.name) };
  return NUMBER_HINT.test(prose) ? { prose, tokens: tokenise(prose) } : null;
}

/** `1. Emissions`, `2 The queue`, `3.1 Method`: the number that a heading begins with counts headings. */
function dropHeadingNumber(stream: Stream, found: Found[]): void {
  const [first] = found;
  if (
    !first ||
    first.from !== 0 ||
    first.numeral?.form !== 'digits' ||
    first.unit.dimension !== 'count' ||
    first.numeral.scale !== 1
  )
    return;
  const stop = at(stream, 1);
  if (stop !== '.' && stop !== ')' && stop !== ':' && !isCapital(stream, 1)) return;
  found[0] = nonFigure(0, 1, 'reference', 'a heading number');
}

/** `2\\. I was not able to`: a typed list number, kept from being one by its stop's backslash or by the quotation it stands in. */
function dropListNumber(stream: Stream, found: Found[]): void {
  const [first] = found;
  if (first?.from !== 0 || !first.numeral?.bare || first.next !== 1 || first.max > 99) return;
  const escaped = at(stream, 1) === '\\' ? 2 : 1;
  if (!/^[.)]$/.test(at(stream, escaped)) || !isCapital(stream, escaped + 1)) return;
  found[0] = nonFigure(0, 1, 'reference', 'a list number');
}

/** `−1.3%`, `-£5m`, `minus 5`: a dash that touches the number and nothing before it is its sign. */
function readSign(stream: Stream, figure: Found): void {
  if (!figure.quantity || !figure.numeral) return;
  const mark = stream.tokens[figure.from - 1];
  const number = stream.tokens[figure.from];
  if (!mark || !number) return;
  // `plus or minus 10 per cent` is a margin, no fall.
  if (mark.lower === 'minus' && stream.tokens[figure.from - 2]?.lower === 'or') return;
  const dash =
    (mark.lower === '-' || mark.lower === '−' || mark.lower === '–') &&
    number.glued &&
    (!mark.glued || opens(stream, figure.from - 2));
  const minus =
    mark.lower === 'minus'
      ? 1
      : mark.lower === '-' && stream.tokens[figure.from - 2]?.lower === 'minus'
        ? 2
        : 0;
  if (!dash && minus === 0) return;
  figure.min = -figure.min;
  figure.max = -figure.max;
  figure.from -= Math.max(1, minus);
}

const opens = (stream: Stream, index: number): boolean =>
  /^[([<>~=∼≈]$/.test(stream.tokens[index]?.lower ?? '');

/** The ends of a change share what was read of the whole. */
function settleParts(figure: Found): void {
  const [first, second] = figure.parts;
  if (!first || !second) return;
  first.noun = second.noun = figure.noun;
  first.unit = second.unit = figure.unit;
  second.direction ??= figure.direction;
}

function toFigure(stream: Stream, found: Found, judgement: Judgement): Figure {
  const start = stream.tokens[found.from]?.start ?? 0;
  const end = stream.tokens[found.next - 1]?.end ?? start;
  const noun = nounSpan(stream, found);
  return {
    span: { start, end },
    text: stream.prose.slice(start, end),
    quantity: found.quantity,
    checkable: judgement.checkable,
    reason: judgement.reason,
    weak: judgement.weak,
    kind: kindOf(found),
    value: { min: found.min, max: found.max },
    step: found.step,
    unit: named(stream, found.unit, noun),
    bound: found.bound,
    direction: found.direction,
    nounDirection: found.nounDirection,
    change: found.change,
    noun,
    parts: found.parts.length === 0 ? NO_PARTS : found.parts.map((part) => toFigure(stream, part, judgement)),
  };
}

/** A sum, count or measurement with a denominator is a rate; `one in five` is a fraction. */
function kindOf({ kind, unit, min }: Found): FigureKind {
  if (
    unit.per !== '' &&
    (kind === 'count' || kind === 'money' || kind === 'measurement' || kind === 'duration')
  )
    return 'rate';
  if (kind === 'ratio' && unit.dimension === 'share') return 'fraction';
  return kind === 'age' && Math.abs(min) > 130 ? 'duration' : kind;
}

const NO_PARTS: readonly Figure[] = [];

function nounSpan(stream: Stream, found: Found): Figure['noun'] {
  if (!found.noun) return null;
  return {
    start: stream.tokens[found.noun.from]?.start ?? 0,
    end: stream.tokens[found.noun.next - 1]?.end ?? 0,
  };
}

/** A count is named by what it counts. */
const named = (stream: Stream, read: Unit, noun: Figure['noun']): Unit => {
  const unit = read.per.includes(GUARD) ? { ...read, per: unguarded(read.per) } : read;
  return unit.dimension === 'count' && unit.name === '' && noun
    ? { ...unit, name: singleSpaces(stream.prose.slice(noun.start, noun.end).toLowerCase()) }
    : unit;
};
