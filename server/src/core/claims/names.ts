import { none } from '../text/exact';
import type { SentenceReading, SentenceWord } from './sentence';

const calendar =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const isName = (word: SentenceWord): boolean =>
  word.capital && !word.silent && word.text.length > 1 && !calendar.test(word.text);

/** Capitalised words inside a sentence, lower case; none in a headline, where every word is capitalised. */
export function namesIn(sentence: SentenceReading): readonly string[] {
  const long = sentence.language.name === 'de' ? [] : sentence.words.filter((word) => word.text.length > 3);
  if (isHeadline(long)) return none;
  const names = sentence.words
    .slice(1)
    .filter((word, index) => isName(word) && mayBeName(sentence, index))
    .map((word) => word.text);
  return names.length === 0 ? none : [...new Set(names)];
}

const germanPlaces = /^(?:in|aus|nach|bei|von|zwischen|und|nord|süd|ost|west)$/;

/** German nouns have capitals too: only what a preposition without an article introduces is a name there. */
const mayBeName = ({ language, words }: SentenceReading, before: number): boolean =>
  language.name !== 'de' || germanPlaces.test(words[before]?.text ?? '');

/** Three long words or more, nearly all of them capitalised. */
const isHeadline = (long: readonly SentenceWord[]): boolean =>
  long.length > 2 && long.filter((word) => word.capital).length > 0.7 * long.length;

/** The sentence's first word, if it could be a name. */
export function openingName(sentence: SentenceReading): string | null {
  const first = sentence.words[0];
  return first && sentence.language.name !== 'de' && isName(first) ? first.text : null;
}

const placePattern =
  /\b(?:in|across|within|throughout|around|for)\s+(?:the\s+)?((?:\p{Lu}[\p{L}'’-]*)(?:\s+(?:and\s+)?\p{Lu}[\p{L}'’-]*)*)/gu;

/** A place named with a preposition (`in Port Arden`), as written; months and the like are none. */
export function placeIn(sentence: SentenceReading): string | null {
  const text = sentence.prose.slice(sentence.span.start, sentence.span.end);
  placePattern.lastIndex = 0;
  for (let match = placePattern.exec(text); match; match = placePattern.exec(text)) {
    const place = match[1] ?? '';
    if (!calendar.test(place.split(/\s/)[0]?.toLowerCase() ?? '')) return place;
  }
  return null;
}
