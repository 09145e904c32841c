import { germanOpeners } from '../text/data/german';
import type { Gloss } from './gloss';
import type { Phrases } from './glossary';
import type { Token } from './tokens';

/** What is written with marks and letters behind a number: ordinals, dates in digits and times of day, as English has them. */
export function readMark(tokens: readonly Token[], index: number, phrases: Phrases): Gloss | null {
  const token = tokens[index];
  const compared = phrases.german ? readComparedYear(tokens, index) : null;
  if (compared) return compared;
  if (!token || index === 0) return token && phrases.german ? readDottedDate(tokens, index) : null;
  if (token.kind === 'number') return phrases.german ? readDottedDate(tokens, index) : null;
  if (tokens[index - 1]?.kind !== 'number') return null;
  return (
    readHour(tokens, index, phrases) ??
    (phrases.german
      ? (readStop(tokens, index) ?? readNoCents(tokens, index))
      : readLetters(tokens, index, phrases)) ??
    readOneIn(tokens, index)
  );
}

const readOneIn = (tokens: readonly Token[], index: number): Gloss | null =>
  tokens[index]?.lower === 'er' && tokens[index]?.glued && /0$/.test(tokens[index - 1]?.lower ?? '')
    ? { english: ['s'], next: index + 1 }
    : null;

const COMPARED: Readonly<Record<string, string>> = { mehr: 'more', weniger: 'fewer' };

/** `mehr als 2022`: German names a year without a preposition, where English would read a count. */
function readComparedYear(tokens: readonly Token[], index: number): Gloss | null {
  const first = COMPARED[tokens[index]?.lower ?? ''];
  const than = first === undefined ? index : index + 1;
  if (tokens[than]?.lower !== 'als' || !/^(?:19|20)\d\d$/.test(tokens[than + 1]?.lower ?? '')) return null;
  if (tokens[than + 2] && tokens[than + 2]?.kind !== 'mark') return null;
  return { english: [...(first === undefined ? [] : [first]), 'than', 'in'], next: than + 1 };
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

const monthOf = (written: string): string | undefined => monthNames[Number(written) - 1];

const isDay = (written: string): boolean =>
  /^\d{1,2}$/.test(written) && Number(written) >= 1 && Number(written) <= 31;

const BEFORE_DATE = /^(?:am|vom|bis|zum|ab|seit|den|dem|der|und|–|-)$/;

/** `12. 3. 2024`, `vom 12.3. bis 14.3.`: a date in digits that no year is glued to. */
function readDottedDate(tokens: readonly Token[], index: number): Gloss | null {
  const at = (place: number): string => tokens[index + place]?.lower ?? '';
  const spaced = monthOf(at(2));
  if (isDay(at(0)) && at(1) === '.' && spaced && at(3) === '.' && /^[12]\d{3}$/.test(at(4)))
    return { english: [at(0), spaced], next: index + 4 };
  const [day = '', written = ''] = at(0).split('.');
  const month = monthOf(written);
  if (
    !month ||
    !isDay(day) ||
    !/^\d{1,2}\.\d{1,2}$/.test(at(0)) ||
    at(1) !== '.' ||
    !tokens[index + 1]?.glued
  )
    return null;
  const dated = /^[12]\d{3}$/.test(at(2)) || BEFORE_DATE.test(tokens[index - 1]?.lower ?? '');
  return dated ? { english: [day, month], next: index + 2 } : null;
}

/** `14 Uhr`, `14 h 30`, `à 9 heures`: a time of day. */
function readHour(
  tokens: readonly Token[],
  index: number,
  { hour, beforeTime, german }: Phrases,
): Gloss | null {
  if (
    !hour.test(tokens[index]?.lower ?? '') ||
    !/^(?:[01]?\d|2[0-4])(?:[.:]\d\d)?$/.test(tokens[index - 1]?.lower ?? '')
  )
    return null;
  if (german) return { english: ['o’clock'], next: index + 1 };
  if (/^[0-5]\d$/.test(tokens[index + 1]?.lower ?? '') && tokens[index]?.lower === 'h')
    return { english: ['o’clock'], next: index + 2 };
  return beforeTime.test(tokens[index - 2]?.lower ?? '') ? { english: ['o’clock'], next: index + 1 } : null;
}

/** `1er`, `2e`, `3.º`. */
function readLetters(tokens: readonly Token[], index: number, { ordinals }: Phrases): Gloss | null {
  const dot = tokens[index]?.lower === '.' && tokens[index + 1]?.glued === true ? 1 : 0;
  const mark = tokens[index + dot];
  const glued = tokens[index]?.glued === true && /^\d{1,4}$/.test(tokens[index - 1]?.lower ?? '');
  const read =
    glued &&
    mark &&
    ordinals?.test(mark.lower) === true &&
    !/^[cf]$/.test(tokens[index + dot + 1]?.lower ?? '');
  return read ? { english: ['th'], next: index + dot + 1 } : null;
}

/** `3,– Euro`: no cents. */
const readNoCents = (tokens: readonly Token[], index: number): Gloss | null =>
  tokens[index]?.lower === ',' && tokens[index + 1]?.glued && /^[-–—]$/.test(tokens[index + 1]?.lower ?? '')
    ? { english: [], next: index + 2 }
    : null;

const openers = new Set(germanOpeners.trim().split(/\s+/));

/** `am 3. Tag`, `12. März`: a stop that makes an ordinal, unless a sentence begins behind it. */
function readStop(tokens: readonly Token[], index: number): Gloss | null {
  const next = tokens[index + 1];
  const stands =
    tokens[index]?.lower === '.' &&
    tokens[index]?.glued === true &&
    /^\d{1,2}$/.test(tokens[index - 1]?.lower ?? '') &&
    next?.kind === 'word' &&
    !next.glued &&
    !openers.has(next.lower);
  return stands ? { english: ['th'], next: index + 1 } : null;
}
