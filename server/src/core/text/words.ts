import { stemmer } from 'stemmer';
import { isAsciiLetter } from './ascii';
import { functionWords } from './functionWords';
import { baseForms } from './irregularForms';
import { english, type Language, type LanguageName } from './language';
import { languageWords, type LanguageWords } from './languageWords';
import { ownCopy } from './ownCopy';
import type { Span } from './span';

export interface Word {
  /** Lower case, without a possessive ending. */
  readonly text: string;
  readonly span: Span;
  /** The written form begins with a capital letter. */
  readonly capital: boolean;
}

const wordPattern = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/uy;

/** The words of a text, in order; hyphenated compounds give their parts, digits give none. Spans are offsets of `text`. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  eachWord(text, ({ text, capital }, start, end) => found.push({ text, span: { start, end }, capital }));
  return found;
}

/** What a written word is, wherever it stands in a text of its language. */
export interface WordForm extends Pick<Word, 'text' | 'capital'> {
  readonly stem: string;
  readonly isFunctionWord: boolean;
}

/** Visits the words of a text one by one, for whoever makes something else of them. */
export function eachWord(
  text: string,
  visit: (form: WordForm, start: number, end: number) => void,
  language: Language = english,
): void {
  const forms = formsIn[language.name];
  for (let at = 0; at < text.length;) {
    const end = wordEnd(text, at);
    if (end > at) {
      const written = text.slice(at, end);
      visit(forms.get(written) ?? newForm(written, language, forms), at, end);
    }
    at = Math.max(end, at + 1);
  }
}

/** The end of the word that begins at `at`, or `at` where none does. The pattern is asked where the letters are not plain ones alone. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  const code = text.charCodeAt(end);
  if (end === text.length || (code < 128 && (code !== 39 || end === at))) return end;
  wordPattern.lastIndex = at;
  return wordPattern.test(text) ? wordPattern.lastIndex : at;
}

/** One object for all places where a word is written alike, so that it is looked up once for all that is asked of it. */
const formsIn: Readonly<Record<LanguageName, Map<string, WordForm>>> = {
  en: new Map(),
  other: new Map(),
  de: new Map(),
  fr: new Map(),
  es: new Map(),
};

/** More than a large corpus has; a text of ever new words begins the table anew. */
const mostForms = 200_000;

function newForm(written: string, language: Language, forms: Map<string, WordForm>): WordForm {
  const own = ownCopy(written);
  const text = own
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/’/g, "'");
  const form: WordForm = {
    text,
    capital: own[0] !== own[0]?.toLowerCase(),
    stem: stemIn(text, language),
    isFunctionWord: isFunctionWord(text, language),
  };
  if (forms.size >= mostForms) forms.clear();
  forms.set(own, form);
  return form;
}

const stems = new Map<string, string>();

/**
 * The stem under which forms of one word meet: irregular forms first (`rose`, `children`), British and American
 * spellings made one, then Porter's algorithm (M. F. Porter, "An algorithm for suffix stripping", 1980).
 */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const base = baseForms.get(word) ?? word;
  const found = stemmer(oneSpelling(base));
  stems.set(word, found);
  return found;
}

/** Words that carry grammar, not a measure: articles, prepositions, pronouns, auxiliaries, hedges. */
export function isFunctionWord(word: string, { name }: Language = english): boolean {
  const known = languageWords(name);
  return known ? known.functionWords.has(unelided(word, known)) : functionWords.has(word);
}

const unelided = (word: string, { elisions }: LanguageWords): string =>
  elisions ? word.replace(elisions, '') : word;

/** The shortest word that is left of another one without its ending. */
const leastStem = 4;

/** The same as `stem` in the word's own language: without marks on its vowels and without an ending of inflection. */
export function stemIn(word: string, { name }: Language): string {
  const known = languageWords(name);
  if (!known) return stem(word);
  const whole = unelided(word, known);
  const bare = whole.replace(known.endings, '');
  return (bare.length < leastStem ? whole : bare).normalize('NFD').replace(/\p{M}/gu, '');
}

function oneSpelling(word: string): string {
  return word
    .replace(/([a-z]{3})is(e|ed|es|er|ers|ing|ation|ations)$/, '$1iz$2')
    .replace(/([a-z]{2})our(s|ed|ing|able|al|hood|hoods)?$/, '$1or$2')
    .replace(/([a-z]{2})(am)me(s)?$/, '$1$2$3')
    .replace(/([a-z]{2})([bt])re(s)?$/, '$1$2er$3')
    .replace(/([a-z]{3})ence(s)?$/, '$1ens$2');
}
