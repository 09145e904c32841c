import type { Language } from '../text/language';
import { DOWN, DOWN_NOUNS, UP, UP_NOUNS } from './data/cues';
import { SCALES } from './data/numberWords';
import { UNIT_SYMBOLS } from './data/units';
import { MONTHS } from './data/words';
import { englishDigits, numberPattern } from './digits';
import { readMark } from './glossMarks';
import { type Phrase, type Phrases, phrasesOf } from './glossary';
import { withoutElisions } from './elisions';
import { numberAhead } from './numberAhead';
import { isUpper, type Token, tokenise } from './tokens';

/**
 * The tokens of prose in another language, read as the English ones that say the same: their places are those of the prose.
 * What the glossary does not know gets a mark, so that it is taken for no English word; null where the prose is read as it is.
 */
export function glossedTokens(prose: string, language: Language): Token[] | null {
  const phrases = phrasesOf(language.name);
  if (!phrases) return null;
  const pattern = numberPattern(language.numbers);
  const plain = pattern ? tokenise(prose, pattern) : tokenise(prose);
  const tokens = phrases.elisions ? withoutElisions(plain, phrases.elisions) : plain;
  const out: Token[] = [];
  const seconds = new Set<number>();
  for (let index = 0; index < tokens.length;) {
    const read = isSymbol(prose, tokens, index)
      ? null
      : (readMark(tokens, index, phrases) ??
        readPreposition(tokens, index, phrases, out, seconds) ??
        readPhrase(tokens, index, phrases));
    if (read) {
      emit(out, tokens, index, read);
      index = read.next + (read.dropped ?? 0);
      continue;
    }
    const token = tokens[index];
    if (token) out.push(unknown(prose, token, phrases, language));
    index++;
  }
  return out;
}

/** `5 ha`: a symbol of two letters or more right behind a number, whatever word it is elsewhere. */
function isSymbol(prose: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.end - token.start < 2 || tokens[index - 1]?.kind !== 'number')
    return false;
  return isUnitSymbol(prose.slice(token.start, token.end));
}

/** `um` and `mi` are words of German and Spanish. */
const isUnitSymbol = (written: string): boolean =>
  UNIT_SYMBOLS.has(written) && written !== 'um' && written !== 'mi';

/** English words for the tokens from where they are read to `next`. */
export interface Gloss {
  readonly english: readonly string[];
  readonly next: number;
  /** So many tokens behind it say nothing in English: `1,2 millions d’euros`. */
  readonly dropped?: number;
}

/** The first English words stand for one token each, the last one for what is left; where they are more, they share it. */
function emit(out: Token[], tokens: readonly Token[], from: number, { english, next }: Gloss): void {
  english.forEach((word, place) => {
    const first = tokens[Math.min(from + place, next - 1)];
    const last = place === english.length - 1 ? tokens[next - 1] : first;
    if (!first || !last) return;
    const kind = /^\d/.test(word) ? 'number' : /^\p{L}/u.test(word) ? 'word' : 'mark';
    const glued = first.glued && from + place < next;
    out.push({
      kind,
      lower: word.toLowerCase(),
      start: first.start,
      end: last.end,
      glued: glued || kind === 'mark',
      readAs: word,
    });
  });
}

function readPhrase(tokens: readonly Token[], index: number, phrases: Phrases): Gloss | null {
  const first = tokens[index]?.lower ?? '';
  const found = phrases.byWord
    .get(first)
    ?.find(
      (phrase) =>
        stands(tokens, index, phrase) && (!phrase.numbered || follows(tokens, index, phrase, phrases)),
    );
  if (!found) return null;
  const next = index + found.words.length;
  return { english: found.english, next, dropped: droppedBehind(tokens, next, found, phrases) };
}

const stands = (tokens: readonly Token[], index: number, { words }: Phrase): boolean =>
  words.every((word, place) => tokens[index + place]?.lower === word);

const follows = (tokens: readonly Token[], index: number, { words }: Phrase, phrases: Phrases): boolean =>
  numberAhead(tokens, index + words.length, phrases) !== null;

/** `marzo de 2024`, `millions d’euros`: a preposition that English does not have. */
function droppedBehind(
  tokens: readonly Token[],
  next: number,
  { english }: Phrase,
  { from, german }: Phrases,
): number {
  const [word = ''] = english;
  if (german || english.length > 1 || !from.has(tokens[next]?.lower ?? '')) return 0;
  const dated = MONTHS.has(word.toLowerCase()) && /^[12]\d{3}$/.test(tokens[next + 1]?.lower ?? '');
  return dated || (SCALES.get(word) ?? 0) >= 1e6 ? 1 : 0;
}

/** `de 5 à 7`, `von 5 auf 7`; `a augmenté de 12 %`; `5 bis 7`: what a preposition says by the numbers around it. */
function readPreposition(
  tokens: readonly Token[],
  index: number,
  phrases: Phrases,
  out: readonly Token[],
  seconds: Set<number>,
): Gloss | null {
  const word = tokens[index]?.lower ?? '';
  if (seconds.has(index)) return { english: ['to'], next: index + 1 };
  if (word === 'bis' && phrases.german && endsValue(out.at(-1))) return { english: ['to'], next: index + 1 };
  if (isOneOf(tokens, index, phrases)) return { english: ['one'], next: index + 1 };
  if (phrases.articles.has(word) && tokens[index + 1]?.kind === 'number')
    return { english: [], next: index + 1 };
  if (phrases.reaches.has(word) && out.slice(-REACH).some(isChange))
    return { english: ['to'], next: index + 1 };
  const from = phrases.from.has(word);
  const by = phrases.by.has(word);
  const number = from || by ? numberAhead(tokens, index + 1, phrases) : null;
  if (number === null) return null;
  const second = from ? secondOf(tokens, number + 1, phrases) : null;
  if (second !== null) {
    seconds.add(second);
    return { english: ['from'], next: index + 1 };
  }
  return by && isChange(out.at(-1)) ? { english: ['by'], next: index + 1 } : null;
}

/** Behind so many words of the first value the second one is looked for. */
const REACH = 7;

function secondOf(tokens: readonly Token[], from: number, phrases: Phrases): number | null {
  for (let index = from; index < from + REACH; index++) {
    const word = tokens[index]?.lower ?? '';
    if (/^[.;:]?$/.test(word)) return null;
    if (phrases.to.has(word) && numberAhead(tokens, index + 1, phrases) !== null) return index;
  }
  return null;
}

/** `une personne sur cinq`. */
const isOneOf = (tokens: readonly Token[], index: number, phrases: Phrases): boolean =>
  phrases.ratio !== '' &&
  tokens[index + 2]?.lower === phrases.ratio &&
  /^une?$/.test(tokens[index]?.lower ?? '') &&
  tokens[index + 1]?.kind === 'word' &&
  numberAhead(tokens, index + 3, phrases) !== null;

const endsValue = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    /^(?:%|€|-|percent|million|billion|euros)$/.test(token.lower) ||
    MONTHS.has(token.lower));

const isChange = (token: Token | undefined): boolean =>
  token !== undefined &&
  (UP.has(token.lower) || DOWN.has(token.lower)) &&
  !UP_NOUNS.has(token.lower) &&
  !DOWN_NOUNS.has(token.lower);

/** Marks a word that is not translated. */
export const GUARD = '·';

/** Without the marks of words that are not translated. */
export const unguarded = (text: string): string => text.replaceAll(`${GUARD}s`, '').replaceAll(GUARD, '');

/** Symbols (`kWh`, `EUR`, `ISO`) are no words of a language; a noun that German writes with a capital may be counted, as plurals are. */
function unknown(prose: string, token: Token, { german }: Phrases, { numbers }: Language): Token {
  if (token.kind === 'number') return { ...token, lower: englishDigits(token.lower, numbers) };
  if (token.kind === 'mark') return token;
  const written = prose.slice(token.start, token.end);
  if (isUnitSymbol(written) || /^[A-Z]{1,5}$|\d|[a-z][A-Z]|[²³]$/.test(written)) return token;
  const capital = isUpper(written.charCodeAt(0));
  const counted = german ? capital : /(?:aux|eux)$/.test(written);
  const readAs = `${GUARD}${german ? token.lower : written}${counted ? `${GUARD}s` : ''}`;
  return { ...token, lower: readAs.toLowerCase(), readAs };
}
