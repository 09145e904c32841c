import { frenchAbbreviations, frenchFunctionWords } from './data/french';
import { germanAbbreviations, germanFunctionWords, germanOpeners } from './data/german';
import { spanishAbbreviations, spanishFunctionWords } from './data/spanish';
import type { LanguageName } from './language';
import { remember } from './remember';

/** Words of a language other than English. */
export interface LanguageWords {
  /** Words that carry grammar, not a measure. */
  readonly functionWords: ReadonlySet<string>;
  /** What a full stop follows without ending a sentence, lower case. */
  readonly abbreviations: ReadonlySet<string>;
  /** Where a number with a stop is an ordinal (`am 3. Tag`): the words that begin a sentence behind it all the same; else null. */
  readonly openers: ReadonlySet<string> | null;
  /** Endings of inflection, the longest first. */
  readonly endings: RegExp;
  /** What a word may have lost a vowel to stand glued to: `l’article`. */
  readonly elisions: RegExp | null;
}

interface Listed {
  readonly functionWords: string;
  readonly abbreviations: string;
  readonly openers: string | null;
  readonly endings: RegExp;
  readonly elisions: RegExp | null;
}

const lists: Readonly<Record<Exclude<LanguageName, 'en' | 'other'>, Listed>> = {
  de: {
    functionWords: germanFunctionWords,
    abbreviations: germanAbbreviations,
    openers: germanOpeners,
    endings: /(?:innen|ern|em|en|er|es|e|n|s)$/,
    elisions: null,
  },
  fr: {
    functionWords: frenchFunctionWords,
    abbreviations: frenchAbbreviations,
    openers: null,
    endings: /(?:ées|és|ée|é|es|e|s|x)$/,
    elisions: /^(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/u,
  },
  es: {
    functionWords: spanishFunctionWords,
    abbreviations: spanishAbbreviations,
    openers: null,
    endings: /(?:as|os|es|a|o|e|s)$/,
    elisions: null,
  },
};

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Read when they are first asked for, not at the start. */
const wordsOf = remember(
  ({ functionWords, abbreviations, openers, endings, elisions }: Listed): LanguageWords => ({
    functionWords: setOf(functionWords),
    abbreviations: setOf(abbreviations),
    openers: openers === null ? null : setOf(openers),
    endings,
    elisions,
  }),
);

/** The words of a language; null for English, whose own are elsewhere, and for what is read as English. */
export const languageWords = (name: LanguageName): LanguageWords | null =>
  name === 'en' || name === 'other' ? null : wordsOf(lists[name]);
