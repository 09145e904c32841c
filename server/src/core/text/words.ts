import { stemmer } from 'stemmer';
import { functionWords } from './functionWords';
import { baseForms } from './irregularForms';
import { english, type Language } from './language';
import { languageWords, type LanguageWords } from './languageWords';
import type { Span } from './span';

export interface Word {
  /** Lower case, without a possessive ending. */
  readonly text: string;
  readonly span: Span;
  /** The written form begins with a capital letter. */
  readonly capital: boolean;
}

const wordPattern = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu;

/** The words of a text, in order; hyphenated compounds give their parts, digits give none. Spans are offsets of `text`. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const written = match[0];
    const start = match.index;
    found.push({
      text: written
        .toLowerCase()
        .replace(/['’]s?$/, '')
        .replace(/’/g, "'"),
      span: { start, end: start + written.length },
      capital: written[0] !== written[0]?.toLowerCase(),
    });
  }
  return found;
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
