import { FUNCTION_WORDS, TIME_NOUNS } from './data/words';
import { figureOf, type Found, nonFigure } from './found';
import { readWhole } from './noun';
import { readNumeral } from './numeral';
import type { Numeral } from './numeralValue';
import { at, isDash, isKind, type Stream } from './tokens';
import { readUnit } from './unit';

const PRONOUN_BEFORE = new Set(
  'no any every each another this that the which some such latter former good bad big new little loved right wrong number day'.split(
    ' ',
  ),
);

const IDIOM_NOUNS = new Set(
  'hand day another thing way side point time word end sense go step person’s by or size stop fell'.split(
    ' ',
  ),
);

const idiom = (numeral: Numeral): Found =>
  nonFigure(numeral.from, numeral.next, 'idiom', 'a word, no count', 1);

/** The word `one`: an idiom, a pronoun, or null where it counts something and is read like any number. */
export function readOne(stream: Stream, numeral: Numeral): Found | null {
  const before = at(stream, numeral.from - 1);
  const after = at(stream, numeral.next);
  const unit = readUnit(stream, numeral.next, 1, false);
  if (after === 'of') return isOneOf(stream, numeral.next + 1) ? oneOf(stream, numeral) : idiom(numeral);
  if (PRONOUN_BEFORE.has(before) && !unit) return idiom(numeral);
  if (
    unit &&
    !(TIME_NOUNS.has(after) && after === 'day' && before !== 'by' && before !== 'than' && before !== 'for')
  )
    return null;
  if (/^(?:to|or|and|-|–)$/.test(after) && readNumeral(stream, numeral.next + 1, false)) return null;
  if (IDIOM_NOUNS.has(after)) return idiom(numeral);
  if (isDash(after)) return isKind(stream, numeral.next + 1, 'word') ? null : idiom(numeral);
  if (!isKind(stream, numeral.next, 'word') || FUNCTION_WORDS.has(after) || after.endsWith('ly'))
    return idiom(numeral);
  return null;
}

const isOneOf = (stream: Stream, index: number): boolean =>
  isKind(stream, index, 'word') && !/^(?:us|them|you|it|which|whom)$/.test(at(stream, index));

/** `one of the districts` counts one, but reports nothing. */
const oneOf = (stream: Stream, numeral: Numeral): Found => ({
  ...figureOf(numeral),
  kind: 'idiom',
  reason: 'an idiom',
  noun: readWhole(stream, numeral.next),
});
