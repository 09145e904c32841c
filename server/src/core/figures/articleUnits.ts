import { UNIT_WORDS } from './data/units';
import { figureOf, type Found } from './found';
import { at, isKind, type Stream } from './tokens';
import { unitOf } from './unitReading';

/** The units that an article counts where a limit stands before it. */
export const ARTICLE_UNITS: ReadonlySet<string> = new Set(
  'second minute hour day week fortnight month year decade mile kilometre kilometer metre meter tonne ton acre hectare litre'.split(
    ' ',
  ),
);

const LIMITS = /^(?:over|than|nearly|almost|about|around|under|least|roughly|approximately)$/;

/** `over a year this comes to £40` lasts; behind a verb it is an amount. */
const LEADS =
  /^(?:and|of|to|by|for|just|well|after|is|was|are|were|be|been|take|takes|took|taken|taking|last|lasts|lasted|wait|waits|waited|spend|spends|spent|lose|loses|lost|need|needs|needed|only)$/;

const NOT_AMOUNT = /^(?:ago|earlier|later|before|after|old|previously|hence|and|or|on)$/;

/** `over an hour`, `more than a year`, `nearly a mile`: one of the unit, where `a year` alone is none. */
export function readArticleUnit(stream: Stream, index: number): Found | null {
  const unit = UNIT_WORDS.get(at(stream, index));
  if (!unit || !/^an?$/.test(at(stream, index - 1)) || !LIMITS.test(at(stream, index - 2))) return null;
  if (NOT_AMOUNT.test(at(stream, index + 1)) || isKind(stream, index - 3, 'number')) return null;
  if (/^(?:over|under|around|about)$/.test(at(stream, index - 2)) && !LEADS.test(at(stream, index - 3)))
    return null;
  const numeral = {
    from: index - 1,
    next: index,
    value: 1,
    step: 0,
    form: 'words',
    scale: 1,
    bare: false,
  } as const;
  const figure = figureOf(numeral, unit.dimension === 'duration' ? 'duration' : 'measurement');
  figure.next = index + 1;
  figure.unit = unitOf(unit.dimension, unit.name, unit.factor);
  return figure;
}
