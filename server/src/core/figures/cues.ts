import { readBound } from './bounds';
import { readNounDirection } from './changeNouns';
import type { Found } from './found';
import { at, isKind, type Stream } from './tokens';
import { readDirection } from './verbs';

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
    if (!figure.change && isDifference(stream, figure)) figure.change = true;
    settle(figure);
  }
}

const BY_FILLERS =
  /^(?:about|around|nearly|almost|some|just|only|roughly|over|under|more|less|than|a|an|up|to|at|least|further|another)$/;

/** `, by 9.7 per cent`, `or by 5 per cent`, `missed the target by 12 days`; not what is done by someone, nor `4 by 6 metres`. */
function isDifference(stream: Stream, figure: Found): boolean {
  if (figure.kind === 'count' && figure.noun !== null) return false;
  let index = figure.from - 1;
  while (index > figure.from - 5 && BY_FILLERS.test(at(stream, index))) index--;
  if (at(stream, index) !== 'by' || index === 0) return false;
  const before = at(stream, index - 1);
  if (/^[,;(—–]$/.test(before) || before === 'or' || before === 'and') return true;
  return isKind(stream, index - 1, 'word') && !isDone(before);
}

/** A participle before `by` has a doer behind it. */
const isDone = (word: string): boolean =>
  /(?:ed|en|wn)$/.test(word) ||
  /^(?:built|made|done|run|held|led|paid|sent|won|lost|met|read|put|set|found|kept|bought|sold|brought|caught|taught|thought|hit|cast|sung|begun|divided|followed|up|down)$/.test(
    word,
  );

/** A limit outranks a direction in the reading of a level: `more than`, said of a rise, stays with the noun's direction. */
function settle(figure: Found): void {
  if (figure.direction === null || figure.bound === 'exactly' || figure.bound === 'about') return;
  figure.nounDirection ??= figure.direction;
  figure.direction = null;
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
