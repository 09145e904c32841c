import { MONTHS } from './data/words';
import { at, isCapital, isDash, isGlued, type Stream } from './tokens';

/** Whether anything but a stop touches the digits: most shapes need that. */
export function isJoined(stream: Stream, index: number): boolean {
  if (isGlued(stream, index)) return true;
  if (!isGlued(stream, index + 1)) return false;
  const mark = at(stream, index + 1);
  return (mark !== '.' && mark !== ',' && mark !== ';') || isGlued(stream, index + 2);
}

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before a number: it may be a time, a place in a list, a year or something to dial. */
const LEADS = wordsOf("the at on : ' ’ ‘ tel telephone fax mobile text dial");

/** Behind a number: it may be a date, a time, a place in a list, in a code of laws or in a street. */
const FOLLOWS = new Set([
  ...MONTHS.keys(),
  ...wordsOf("to and of q am pm a p o'clock o’clock gmt utc bst est edt pst pdt cet hrs ut et pt"),
  ...wordsOf('on not = block u s f cfr usc ewca ewhc uksc ukhl wlr helpline hotline'),
]);

const SERVICES = wordsOf('999 911 111 101 112 211 311');
const LINES = wordsOf('helpline hotline line');
const PACKAGES = wordsOf('class package library module plugin toolbox build');

/**
 * Whether the digits at the token stand free: nothing touches them, and nothing is near by which they could be part of a date, a
 * time, a code or a name. Most numbers do, and none of the readers of such things need be asked then.
 */
export function standsFree(stream: Stream, index: number): boolean {
  const text = at(stream, index);
  const next = at(stream, index + 1);
  return !(
    isJoined(stream, index) ||
    LEADS.has(at(stream, index - 1)) ||
    FOLLOWS.has(next) ||
    isDash(next) ||
    isCapital(stream, index + 1) ||
    LINES.has(at(stream, index + 2)) ||
    PACKAGES.has(at(stream, index - 2)) ||
    text.startsWith('0') ||
    SERVICES.has(text) ||
    text.indexOf('.') !== text.lastIndexOf('.')
  );
}
