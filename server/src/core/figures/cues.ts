import {
  BOUND_FILLERS,
  DOWN,
  DOWN_COMPARED,
  DOWN_NOUNS,
  LEFT_BOUNDS,
  RIGHT_BOUNDS,
  UP,
  UP_COMPARED,
  UP_NOUNS,
  VERB_FILLERS,
  type Phrase,
} from './data/cues';
import type { Bound, Direction } from './figure';
import type { Found } from './found';
import { at, isCapital, isDash, isGlued, isKind, type Stream } from './tokens';

/** Sets bounds and directions of the figures, from the words around each. `found` is in text order, ranges already joined. */
export function readCues(stream: Stream, found: readonly Found[]): void {
  for (let index = 0; index < found.length; index++) {
    const figure = found[index];
    if (!figure?.quantity) continue;
    const previous = found[index - 1];
    readBound(stream, figure, previous);
    readDirection(stream, figure, found.slice(Math.max(0, index - 3), index));
    readNounDirection(stream, figure);
    inherit(stream, figure, previous);
    settle(figure);
  }
}

/** A limit outranks a direction in the reading of a level: `more than`, said of a rise, stays with the noun's direction. */
function settle(figure: Found): void {
  if (figure.direction === null || figure.bound === 'exactly' || figure.bound === 'about') return;
  figure.nounDirection ??= figure.direction;
  figure.direction = null;
}

function readBound(stream: Stream, figure: Found, previous: Found | undefined): void {
  if (figure.bound !== 'exactly') return;
  figure.bound = leftBound(stream, figure, previous) ?? rightBound(stream, figure) ?? 'exactly';
}

/** `ticked up to 4.1%` reaches a level, where `up to 4.1%` limits one. */
const movesUpTo = (stream: Stream, up: number): boolean =>
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
  const found =
    phraseStarting(stream, index) ??
    (figure.noun && figure.noun.next <= index + 4 ? phraseStarting(stream, figure.noun.next) : null);
  if (!found) return null;
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

const directionOf = (word: string): Direction | null =>
  UP.has(word) ? 'up' : DOWN.has(word) ? 'down' : null;

function readDirection(stream: Stream, figure: Found, before: readonly Found[]): void {
  if (figure.direction !== null) return;
  if (figure.max < 0 && figure.kind === 'percentage') {
    figure.direction = 'down';
    figure.change = true;
    return;
  }
  const [start, end] = figure.parts;
  if (start && end && figure.direction === null && wordBefore(stream, start.from - 1)) {
    figure.nounDirection = end.min > start.min ? 'up' : 'down';
    return;
  }
  const near = nearVerb(stream, figure);
  const far = near ?? farVerb(stream, figure, before);
  if (!far) return;
  figure.direction = far.direction;
  figure.change = !far.level;
}

/** Whether a verb of change stands right before `from`, over an adverb. */
function wordBefore(stream: Stream, from: number): boolean {
  const index = at(stream, from - 1).endsWith('ly') ? from - 2 : from - 1;
  return directionOf(at(stream, index)) !== null;
}

interface Verb {
  readonly direction: Direction;
  /** `to` stands between the verb and the figure: a level, not a change. */
  readonly level: boolean;
}

/** A verb of change right before the figure, over a few hedges. */
function nearVerb(stream: Stream, figure: Found): Verb | null {
  let level = false;
  for (let index = figure.from - 1, filler = 0; filler < 6; index--, filler++) {
    const word = at(stream, index);
    const direction = directionOf(word);
    if (word === 'up' && at(stream, index + 1) === 'to' && !movesUpTo(stream, index)) return null;
    if (direction && !isNounUse(stream, index) && !isMoving(stream, word, index, figure))
      return { direction, level };
    if (word === 'to') level = true;
    if (!VERB_FILLERS.has(word) && !word.endsWith('ly')) return null;
    if (word === 'of' || word === 'on') return null;
  }
  return null;
}

const MOVING = /^(?:rais|los|lost|add|gain|shed|cut|recover|clear)/;

/** `raised £3m`, `lost 40 neighbours` move things; `lost 3 per cent`, `raised by £3m` change a measure. */
const isMoving = (stream: Stream, word: string, index: number, figure: Found): boolean =>
  MOVING.test(word) &&
  !/^(?:by|to)$/.test(at(stream, figure.from - 1)) &&
  at(stream, index + 1) !== 'by' &&
  (/^rais/.test(word) ||
    (figure.kind === 'count' && figure.noun !== null) ||
    (figure.unit.dimension === 'money' && figure.unit.per !== ''));

const NOUN_MARKS = new Set(
  'a an the this that its their his her any no further sharp steep overall of average annual job staff budget spending price pay rate tax real-terms'.split(
    ' ',
  ),
);

/** `a cut to 5`, `the rise to 12`: the word of change is a noun there. */
const isNounUse = (stream: Stream, index: number): boolean =>
  (UP_NOUNS.has(at(stream, index)) ||
    DOWN_NOUNS.has(at(stream, index)) ||
    /^(?:lower|higher)$/.test(at(stream, index))) &&
  (NOUN_MARKS.has(at(stream, index - 1)) || /^(?:%|cent|percent|point)$/.test(at(stream, index - 1))) &&
  !/^(?:up|down)$/.test(at(stream, index));

const FAR_REACH = 11;

/** `increased the number of officers by 562`, `fell from £5m in 2019 to £4m`: with `by` or `to`, the verb may stand further left in the clause. */
function farVerb(stream: Stream, figure: Found, before: readonly Found[]): Verb | null {
  const joint = jointBefore(stream, figure.from);
  if (joint === null) return null;
  const level = at(stream, joint) === 'to';
  for (let index = joint - 1; index >= joint - FAR_REACH; index--) {
    const inside = before.find((other) => index >= other.from && index < other.next);
    if (inside) {
      const baseline = level && at(stream, inside.from - 1) === 'from';
      if (inside.quantity && !baseline) return null;
      index = inside.from;
      continue;
    }
    const word = at(stream, index);
    if (word === ',' && index === joint - 1) continue;
    if (!word || (!isKind(stream, index, 'word') && !isDash(word)) || CLAUSE_BREAKS.has(word)) return null;
    const direction = directionOf(word);
    if (
      direction &&
      word !== 'up' &&
      word !== 'down' &&
      !(level && TRANSITIVE.test(word)) &&
      !isNounUse(stream, index)
    )
      return { direction, level };
  }
  return null;
}

/** `boost its output to 5` names an aim; `sales of cars fell last year to 5` a level. */
const TRANSITIVE = /^(?:rais|boost|cut|reduc|lower|slash|trim|hik|lift|push|driv|expand|add|los)/;

const CLAUSE_BREAKS = new Set(['and', 'but', 'which', 'while', 'that', 'who', 'when', 'as']);

function jointBefore(stream: Stream, from: number): number | null {
  for (let index = from - 1; index >= from - 4; index--) {
    const word = at(stream, index);
    if (word === 'by') return index;
    if (word === 'to') return at(stream, index - 1) === 'up' ? null : index;
    if (!VERB_FILLERS.has(word) && !word.endsWith('ly')) return null;
  }
  return null;
}

const nounDirectionOf = (word: string): Direction | null =>
  UP_NOUNS.has(word) ? 'up' : DOWN_NOUNS.has(word) ? 'down' : null;
const comparedDirectionOf = (word: string): Direction | null =>
  UP_COMPARED.has(word) ? 'up' : DOWN_COMPARED.has(word) ? 'down' : null;

/** `a fall of 18 per cent`, `a 4.2% drop`, `562 more officers`, `13 days longer`. */
function readNounDirection(stream: Stream, figure: Found): void {
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
    );
  const compared = level ? null : comparedDirectionOf(word);
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

/** `rose 0.2 percent in May and 3.3 percent over the year`, `rose by 4 and wages by 3 per cent`. */
function inheritAcrossAnd(figure: Found, previous: Found): void {
  if (
    !previous.change ||
    previous.direction === null ||
    figure.direction !== null ||
    figure.unit.dimension !== previous.unit.dimension
  )
    return;
  if (figure.unit.dimension === 'count' || figure.nounDirection !== null || figure.from - previous.next > 5)
    return;
  figure.direction = previous.direction;
  figure.change = true;
}

/** `190 points, or 0.6%` shares its direction, `10 km (6 miles)` its limit. */
function inherit(stream: Stream, figure: Found, previous: Found | undefined): void {
  if (!previous?.quantity) return;
  const end = previous.noun && previous.noun.next < figure.from ? previous.noun.next : previous.next;
  if (figure.from - end > 3) return;
  const joint = at(stream, end);
  if (joint === 'and' || at(stream, figure.from - 1) === 'and') inheritAcrossAnd(figure, previous);
  const or = joint === ',' && at(stream, end + 1) === 'or';
  const bracket = at(stream, figure.from - 1) === '(' && figure.from - 1 === end;
  const plain = joint === 'or' && figure.unit.dimension !== previous.unit.dimension;
  if (!or && !bracket && !plain) return;
  if (
    figure.direction === null &&
    previous.direction !== null &&
    previous.unit.dimension !== figure.unit.dimension &&
    previous.change
  ) {
    figure.direction = previous.direction;
    figure.change = previous.change;
  }
  if (
    bracket &&
    figure.bound === 'exactly' &&
    figure.kind === previous.kind &&
    figure.unit.dimension !== 'money'
  )
    figure.bound = previous.bound;
}
