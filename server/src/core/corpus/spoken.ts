import { languageOf, sameLanguage, type Language } from '../text/language';
import { rememberFor } from '../text/remember';
import type { Corpus } from './corpus';
import type { Source } from './source';

/** Whether a source's text is in the language; one that says nothing of it was read as English. */
export const speaks = ({ language }: Source, other: Language): boolean =>
  sameLanguage(languageOf(language ?? ''), other);

/**
 * The corpus without the texts in other languages than a draft's: no word of theirs can be held beside the draft's own. The
 * same object where all are in its language.
 */
export const spokenIn = rememberFor((corpus: Corpus, language: Language): Corpus => {
  const entries = corpus.entries.filter(({ source }) => speaks(source, language));
  return entries.length === corpus.entries.length ? corpus : { ...corpus, entries };
});
