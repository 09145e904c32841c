import type { Found } from './found';
import { FUNCTION_WORDS } from './data/words';
import { at, isDash, isGlued, isKind, type Stream } from './tokens';

/** What is called by a number: the number tells which one it is, not how much of it there is. */
const CALLED =
  /^(?:plan|plans|strategy|strategies|review|rule|rules|vision|gilts?|bonds?|agenda|standard|manifesto|charter|framework|roadmap|outlook|view|question|anniversary|horizon|treasury|treasuries)$/;

/** `a 10-point plan`, `the 25-year environment plan`, `the 1-in-60 rule`, `the 10-year gilt`, `the £20 note`. */
export function namesAThing(stream: Stream, figure: Found): string | null {
  const after = at(stream, figure.next);
  if (figure.kind === 'money' && figure.max <= 100 && /^(?:coins?|notes?|stamps?)$/.test(after))
    return 'part of a name';
  if (!isHyphened(stream, figure)) return null;
  for (let index = figure.next; index < figure.next + 4; index++) {
    const word = at(stream, index);
    if (CALLED.test(word)) return 'part of a name';
    if (isDash(word) && isGlued(stream, index)) continue;
    if (!isKind(stream, index, 'word') || FUNCTION_WORDS.has(word)) return null;
  }
  return null;
}

const isHyphened = (stream: Stream, { from, next }: Found): boolean => {
  for (let index = from + 1; index <= next; index++)
    if (isDash(at(stream, index)) && isGlued(stream, index) && isKind(stream, index + 1, 'word')) return true;
  return false;
};
