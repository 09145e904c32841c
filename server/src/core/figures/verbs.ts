import { movesUpTo } from './bounds';
import { DOWN, DOWN_NOUNS, UP, UP_NOUNS, VERB_FILLERS } from './data/cues';
import type { Direction } from './figure';
import type { Found } from './found';
import { at, isDash, isKind, type Stream } from './tokens';

const directionOf = (word: string): Direction | null =>
  UP.has(word) ? 'up' : DOWN.has(word) ? 'down' : null;

export function readDirection(stream: Stream, figure: Found, before: readonly Found[]): void {
  if (figure.direction !== null) return;
  // `from $160 to $180 to $200`: the second step begins inside the first.
  if ((before[before.length - 1]?.next ?? 0) > figure.from) return;
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
  const far =
    near ??
    farVerb(stream, figure, before) ??
    particleBehind(stream, figure.next) ??
    closingVerb(stream, figure);
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
    if ((word === 'up' || word === 'down') && PARTICLE_VERBS.test(at(stream, index - 1))) return null;
    if (direction && !isNounUse(stream, index) && !isMoving(stream, word, index, figure))
      return { direction, level };
    if (word === 'to') level = true;
    if (!VERB_FILLERS.has(word) && !word.endsWith('ly')) return null;
    if (word === 'of' || word === 'on') return null;
  }
  return null;
}

/** `3.1% down on the year before`, `12 per cent up since May`: the particle stands behind the size of the change. */
const particleBehind = (stream: Stream, index: number): Verb | null =>
  /^(?:up|down)$/.test(at(stream, index)) &&
  /^(?:on|from|since|against|compared|year)$/.test(at(stream, index + 1))
    ? { direction: at(stream, index) === 'up' ? 'up' : 'down', level: false }
    : null;

/** `made up`, `turned up`, `set down`: the particle belongs to a verb that changes no measure. */
const PARTICLE_VERBS =
  /^(?:ma(?:de|kes?|king)|t[ao]ke?n?|took|takes|turn(?:s|ed)?|set|sets|pick(?:s|ed)?|sign(?:s|ed)?|end(?:s|ed)?|write|writes|wrote|written|note[sd]?|laid|put|add(?:s|ed)?)$/;

const MOVING = /^(?:rais|los|lost|add|gain|recover|clear)/;

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

/** `ist um 12 % auf 5.150 gestiegen`: German closes its clause with the verb. */
function closingVerb(stream: Stream, figure: Found): Verb | null {
  const joint = stream.phrases?.german ? jointBefore(stream, figure.from) : null;
  if (joint === null) return null;
  for (let index = figure.next; index < figure.next + FAR_REACH; index++) {
    const word = at(stream, index);
    if (word === '' || /^[.,;:!?]$/.test(word) || CLAUSE_BREAKS.has(word)) return null;
    const direction = isNounUse(stream, index) ? null : directionOf(word);
    if (direction) return { direction, level: at(stream, joint) === 'to' };
  }
  return null;
}

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
