import type { Found } from './found';
import { changeBefore } from './ranges';
import { at, isDash, isGlued, type Stream } from './tokens';
import { NO_UNIT } from './unitReading';

type Link = 'dash' | 'to' | 'between' | 'slash';

export function linkBetween(stream: Stream, first: Found, second: Found): Link | null {
  // `from 26,000 cases to 8,900`
  const named =
    first.noun &&
    at(stream, first.noun.next) === 'to' &&
    first.noun.next - first.next <= 2 &&
    changeBefore(stream, first);
  const joint = named && first.noun ? first.noun.next : first.next;
  const gap = second.from - joint;
  const word = at(stream, joint);
  if (gap === 1 && isDash(word) && isGlued(stream, joint) && isGlued(stream, second.from)) return 'dash';
  if (
    gap === 1 &&
    isDash(word) &&
    first.min < second.max &&
    !isGlued(stream, joint) &&
    !isGlued(stream, second.from) &&
    first.unit === NO_UNIT &&
    first.noun === null
  )
    return 'dash';
  if (
    gap === 1 &&
    word === '/' &&
    isGlued(stream, joint) &&
    first.kind === 'money' &&
    second.kind === 'money'
  )
    return 'slash';
  if (
    word === 'to' &&
    (gap === 1 ||
      (gap === 2 &&
        /^(?:about|around|nearly|almost|some|roughly|over|just|more|only|a|an)$/.test(at(stream, joint + 1))))
  )
    return 'to';
  if (word === 'up' && at(stream, joint + 1) === 'to' && gap === 2 && at(stream, first.from - 1) === 'from')
    return 'to';
  if (
    gap === 3 &&
    isDash(word) &&
    at(stream, joint + 1) === 'to' &&
    isDash(at(stream, joint + 2)) &&
    isGlued(stream, joint + 1)
  )
    return 'to';
  // `16- to 24-year-olds`
  if (gap === 2 && isDash(word) && isGlued(stream, joint) && at(stream, joint + 1) === 'to') return 'to';
  if (word === 'and' && gap === 1 && betweenBefore(stream, first)) return 'between';
  return null;
}

function betweenBefore(stream: Stream, first: Found): boolean {
  const word = at(stream, first.from - 1);
  return (
    word === 'between' ||
    (/^(?:about|around|roughly|approximately|some|an)$/.test(word) &&
      at(stream, first.from - 2) === 'between')
  );
}
