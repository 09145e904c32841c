import { BOUND_FILLERS, DOWN_COMPARED, DOWN_NOUNS, UP_COMPARED, UP_NOUNS, VERB_FILLERS } from './data/cues';
import type { Direction } from './figure';
import type { Found } from './found';
import { at, isDash, isGlued, isKind, type Stream } from './tokens';

const nounDirectionOf = (word: string): Direction | null =>
  UP_NOUNS.has(word) ? 'up' : DOWN_NOUNS.has(word) ? 'down' : null;

const comparedDirectionOf = (word: string): Direction | null =>
  UP_COMPARED.has(word) ? 'up' : DOWN_COMPARED.has(word) ? 'down' : null;

/** `a fall of 18 per cent`, `a 4.2% drop`, `562 more officers`, `13 days longer`. */
export function readNounDirection(stream: Stream, figure: Found): void {
  const direction = leftNoun(stream, figure.from) ?? rightNoun(stream, figure);
  if (!direction) return;
  figure.nounDirection = direction;
  figure.change = true;
}

function leftNoun(stream: Stream, from: number): Direction | null {
  let index = from - 1;
  while (
    index > from - 5 &&
    (BOUND_FILLERS.has(at(stream, index)) ||
      VERB_FILLERS.has(at(stream, index)) ||
      at(stream, index).endsWith('ly')) &&
    at(stream, index) !== 'of'
  )
    index--;
  if (at(stream, index) !== 'of') return null;
  for (let back = index - 1; back >= index - 8; back--) {
    const word = at(stream, back);
    if (!isKind(stream, back, 'word')) return null;
    const direction = nounDirectionOf(word);
    if (direction && (back === index - 1 || /^(?:in|to|for|on|from)$/.test(at(stream, back + 1))))
      return direction;
  }
  return null;
}

function rightNoun(stream: Stream, figure: Found): Direction | null {
  const word = at(stream, figure.next);
  const level =
    /^(?:above|below)$/.test(word) &&
    !/^(?:average|normal|target|trend|inflation|forecast|expectations|the|its|their|last)$/.test(
      at(stream, figure.next + 1),
    ) &&
    !/^(?:19|20)\d\d$/.test(at(stream, figure.next + 1));
  const behindRate =
    /^(?:a|an|per|each)$/.test(word) && figure.unit.per !== '' ? at(stream, figure.next + 2) : word;
  const compared = level ? null : comparedDirectionOf(behindRate);
  if (compared) return compared;
  for (let index = figure.next; index < figure.next + 4; index++) {
    const word = at(stream, index);
    if (isDash(word) && isGlued(stream, index)) continue;
    if (!isKind(stream, index, 'word') || /^(?:of|in|to|from|and|or|the|for|by|at|on|is|was)$/.test(word))
      return null;
    const direction = figure.kind === 'count' && index > figure.next + 1 ? null : nounDirectionOf(word);
    if (direction) return direction;
  }
  return null;
}
