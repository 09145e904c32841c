import { chained, type DateReading, number } from './dateMarks';
import { at, isCapital, type Stream } from './tokens';

const ZONES = new Set(['gmt', 'utc', 'bst', 'est', 'edt', 'pst', 'pdt', 'cet', 'hrs', 'ut', 'et', 'pt']);

/** `9 am`, `8.30pm`, `12:01 a.m.`, `18:00`, `0401 GMT`, `10 o'clock`. */
export function readTime(stream: Stream, index: number): DateReading | null {
  const colon = chained(stream, index, (text) => text === ':');
  const text = at(stream, index);
  let next = index + 1;
  if (colon) {
    if (
      !/^\d\d$/.test(at(stream, index + 2)) ||
      number(stream, index + 2) > 59 ||
      number(stream, index) > 24 ||
      text.length > 2
    )
      return null;
    next = index + 3;
    if (chained(stream, index + 2, (mark) => mark === ':')) next = index + 5;
  }
  if (isDeparture(stream, index)) return { from: index, next, kind: 'time', period: null };
  if (isAppointment(stream, index)) return { from: index, next, kind: 'time', period: null };
  const end = meridiemEnd(stream, next);
  if (end > next && /^(?:0?\d|1\d|2[0-4])(?:\.[0-5]\d)?$|^(?:0?\d|1\d|2[0-4])[0-5]\d$/.test(text))
    return { from: index, next: end, kind: 'time', period: null };
  if (!colon || isRatio(stream, index)) return null;
  return { from: index, next, kind: 'time', period: null };
}

const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:today|tomorrow|yesterday|tonight|morning|afternoon|evening)$/;

/** `on Tuesday at 10`: a bare hour behind the day. */
const isAppointment = (stream: Stream, index: number): boolean =>
  at(stream, index - 1) === 'at' &&
  DAYS.test(at(stream, index - 2)) &&
  /^(?:\d|1[0-2])$/.test(at(stream, index)) &&
  /^(?:[.,;:)?!]|and|or|to|for|sharp|in|)$/.test(at(stream, index + 1));

/** `the 7.42 to Fennick`, `the 6.15 train`. */
function isDeparture(stream: Stream, index: number): boolean {
  if (at(stream, index - 1) !== 'the' || !/^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(at(stream, index)))
    return false;
  const after = at(stream, index + 1);
  return /^(?:to|from)$/.test(after)
    ? isCapital(stream, index + 2)
    : /^(?:train|service|bus|coach|departure|sailing|ferry|flight|tram)$/.test(after);
}

function meridiemEnd(stream: Stream, index: number): number {
  const word = at(stream, index);
  if (word === 'am' || word === 'pm' || word === "o'clock" || word === 'o’clock' || ZONES.has(word))
    return index + 1;
  if ((word === 'a' || word === 'p') && at(stream, index + 1) === '.' && at(stream, index + 2) === 'm')
    return index + (at(stream, index + 3) === '.' ? 4 : 3);
  return index;
}

const RATIO_CUES =
  /^(?:ratios?|slopes?|odds|proportions?|scale|gradient|diluted|dilution|split|mix|mixture)$/;

function isRatio(stream: Stream, index: number): boolean {
  for (let near = index - 6; near < index + 6; near++) if (RATIO_CUES.test(at(stream, near))) return true;
  return false;
}
