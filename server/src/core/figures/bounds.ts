import { BOUND_FILLERS, LEFT_BOUNDS, type Phrase, RIGHT_BOUNDS, UP } from './data/cues';
import type { Bound } from './figure';
import type { Found } from './found';
import { at, isCapital, isDash, isGlued, isKind, type Stream } from './tokens';

export function readBound(stream: Stream, figure: Found, previous: Found | undefined): void {
  if (figure.bound !== 'exactly') return;
  figure.bound = leftBound(stream, figure, previous) ?? rightBound(stream, figure) ?? 'exactly';
}

/** `ticked up to 4.1%` reaches a level, where `up to 4.1%` limits one. */
export const movesUpTo = (stream: Stream, up: number): boolean =>
  UP.has(at(stream, up - 1)) ||
  /^(?:tick|edg|creep|crept|inch|went|go|gone|mov|nudg|com|came|back|driv|push)/.test(at(stream, up - 1));

function leftBound(stream: Stream, figure: Found, previous: Found | undefined): Bound | null {
  let index = figure.from - 1;
  for (let filler = 0; filler < 4; filler++) {
    const phrase = phraseEnding(stream, index);
    if (phrase && !isInitial(stream, index))
      return usable(stream, figure, phrase, index, previous) ? phrase.bound : null;
    const word = at(stream, index);
    if (!BOUND_FILLERS.has(word) || (word === 'the' && filler > 0)) return null;
    index--;
  }
  return null;
}

/** `C $6`, `Ca 2`: a capital letter is no circa. */
const isInitial = (stream: Stream, index: number): boolean =>
  /^ca?$/.test(at(stream, index)) && isCapital(stream, index);

function phraseEnding(stream: Stream, index: number): Phrase | null {
  const phrases = LEFT_BOUNDS.get(at(stream, index));
  return (
    phrases?.find(({ words }) =>
      words.every((word, place) => at(stream, index - words.length + 1 + place) === word),
    ) ?? null
  );
}

/** A limit right behind another figure compares (`28 per cent more than the 73,200`); `over` before a stretch of time lasts. */
function usable(
  stream: Stream,
  figure: Found,
  phrase: Phrase,
  last: number,
  previous: Found | undefined,
): boolean {
  const start = last - phrase.words.length + 1;
  if (phrase.words[0] === 'up' && movesUpTo(stream, start)) return false;
  if (
    /^(?:over|under)$/.test(phrase.words[0] ?? '') &&
    /^(?:spread|shared|divided|split|listed|grouped|set|held|filed|fall|falls|comes?|organi[sz]ed)$/.test(
      at(stream, start - 1),
    )
  )
    return false;

  const between = at(stream, figure.from - 1);
  if (between === 'the' && (phrase.bound === 'over' || phrase.bound === 'under')) return false;
  if (phrase.words[0] === 'some' && /^(?:and|or|for|there)$/.test(at(stream, start - 1)))
    return at(stream, start - 1) !== 'there';
  if (
    previous &&
    previous.next >= start - 1 &&
    /^(?:over|under|than|above|below)$/.test(phrase.words[phrase.words.length - 1] ?? '') &&
    previous.quantity
  ) {
    if (previous.next === start) return false;
  }
  if (phrase.words[0] === 'over' && figure.unit.dimension === 'duration')
    return !previous?.quantity && !isKind(stream, start - 1, 'word')
      ? true
      : /^(?:for|took|takes|take|taken|waited|wait|lasted|lasts|just|well|of|spent|is|was|are|were|after|in)$/.test(
          at(stream, start - 1),
        );
  return true;
}

function rightBound(stream: Stream, figure: Found): Bound | null {
  let index = figure.next;
  if (isDash(at(stream, index)) && isGlued(stream, index)) index++;
  const behindNoun = figure.noun && figure.noun.next <= index + 4 ? figure.noun.next : null;
  const near = phraseStarting(stream, index);
  const found = near ?? (behindNoun === null ? null : phraseStarting(stream, behindNoun));
  if (!found) return null;
  // `9 % of earnings above £26,200`: the limit is the next figure's.
  const next = (near ? index : (behindNoun ?? index)) + found.words.length;
  if (isKind(stream, next, 'number') || /^[£$€]/.test(at(stream, next))) return null;
  const first = found.words[0];
  if ((first === '+' || first === 'plus') && isKind(stream, index + 1, 'number')) return null;
  if (
    /^(?:plus|minimum|maximum|tops)$/.test(first ?? '') &&
    !isDash(at(stream, index - 1)) &&
    isKind(stream, index + 1, 'word')
  )
    return null;
  if (first === 'odd' && index === figure.next) return null;
  return found.bound;
}

const phraseStarting = (stream: Stream, index: number): Phrase | null =>
  RIGHT_BOUNDS.get(at(stream, index))?.find(({ words }) =>
    words.every((word, place) => at(stream, index + place) === word),
  ) ?? null;
