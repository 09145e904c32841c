import type { Figure } from '../figures/figure';
import { none } from '../text/exact';
import { singleSpaces } from '../text/singleSpaces';
import type { Language } from '../text/language';
import { isFunctionWord, stemIn, words } from '../text/words';
import { claimCues } from './data/cues';
import type { SentenceReading, SentenceWord } from './sentence';

/**
 * Stems of the head nouns of what a figure counts: the last word of the noun phrase, and for a share the noun behind `of`
 * (`15.1 per cent of searches`).
 */
export function headsOf(sentence: SentenceReading, figure: Figure): readonly string[] {
  const noun = figure.noun && words(sentence.prose.slice(figure.noun.start, figure.noun.end)).at(-1);
  const counted =
    noun && !isFunctionWord(noun.text, sentence.language) ? stemIn(noun.text, sentence.language) : null;
  const of = claimCues[sentence.language.name].whole.exec(
    sentence.prose.slice(figure.span.end, Math.min(sentence.span.end, figure.span.end + 80)),
  );
  const head = of?.[1] ? lastOfPhrase(of[1], sentence.language) : null;
  const whole = head ? stemIn(head, sentence.language) : null;
  if (counted === null) return whole === null ? none : [whole];
  return whole === null || whole === counted ? [counted] : [counted, whole];
}

/** The last word before the first function word or verb-like break. */
function lastOfPhrase(phrase: string, language: Language): string | null {
  let last: string | null = null;
  for (const word of words(phrase)) {
    if (isFunctionWord(word.text, language)) break;
    last = word.text;
    if (/s$/.test(word.text) && !/ss$/.test(word.text)) break;
  }
  return last;
}

/** What is measured, in the sentence's own words: the counted noun with its neighbours, else the words nearest to the figure. */
export function measureOf(sentence: SentenceReading, figure: Figure, weights: Float64Array): string {
  if (figure.noun) {
    const phrase = sentence.prose.slice(figure.noun.start, figure.noun.end);
    const rest = /^\s+(?:of|in|for|by|from)\s+(?:(?:the|a|an|its|their|all)\s+)?\p{L}[\p{L}'’-]*/u.exec(
      sentence.prose.slice(figure.noun.end, sentence.span.end),
    );
    const named = words(rest?.[0] ?? '').at(-1)?.text ?? '';
    return tidy(phrase + (isFunctionWord(named, sentence.language) ? '' : (rest?.[0] ?? '')));
  }
  return tidy(
    weightiest(sentence.words, weights)
      .map((word) => sentence.prose.slice(word.start, word.end))
      .join(' '),
  );
}

/** So many words make a measure that has no noun. */
const measureWords = 4;

/** The words that weigh most, in text order; of equal ones those that come first. */
function weightiest(words: readonly SentenceWord[], weights: Float64Array): readonly SentenceWord[] {
  const most: number[] = [];
  for (let index = 0; index < words.length; index++) {
    const weight = weights[index] ?? 0;
    if (words[index]?.silent || weight === 0) continue;
    let at = most.length;
    while (at > 0 && (weights[most[at - 1] as number] ?? 0) < weight) at -= 1;
    if (at < measureWords) most.splice(at, 0, index);
    if (most.length > measureWords) most.pop();
  }
  return most.sort((a, b) => a - b).map((index) => words[index] as SentenceWord);
}

const tidy = (text: string): string => singleSpaces(text).trim();
