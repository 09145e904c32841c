import { languageOf, sameLanguage, type Language } from '../text/language';
import type { Corpus } from './corpus';
import type { Source } from './source';

/** Whether a source's text is in the language; one that says nothing of it was read as English. */
export const speaks = ({ language }: Source, other: Language): boolean =>
  sameLanguage(languageOf(language ?? ''), other);

const known = new WeakMap<Corpus, Map<Language, Corpus>>();

/**
 * The corpus without the texts in other languages than a draft's: no word of theirs can be held beside the draft's own. The
 * same object where all are in its language.
 */
export function spokenIn(corpus: Corpus, language: Language): Corpus {
  const found = known.get(corpus)?.get(language);
  if (found) return found;
  const entries = corpus.entries.filter(({ source }) => speaks(source, language));
  const made = entries.length === corpus.entries.length ? corpus : { ...corpus, entries };
  const ofCorpus = known.get(corpus) ?? new Map<Language, Corpus>();
  known.set(corpus, ofCorpus.set(language, made));
  return made;
}
