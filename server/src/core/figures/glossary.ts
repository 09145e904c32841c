import type { LanguageName } from '../text/language';
import { remember } from '../text/remember';
import { french } from './data/french';
import { german } from './data/german';
import type { Glossary } from './data/glossary';
import { spanish } from './data/spanish';

/** Words of another language in a row, and the English ones that are read for them. */
export interface Phrase {
  readonly words: readonly string[];
  /** Only where a number follows. */
  readonly numbered: boolean;
  readonly english: readonly string[];
}

type Lists = 'hedges' | 'from' | 'to' | 'by' | 'articles' | 'reaches';

/** A glossary, ready for look-up. */
export interface Phrases
  extends Omit<Glossary, 'lines' | Lists>, Readonly<Record<Lists, ReadonlySet<string>>> {
  /** By their first word, the longest first. */
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
}

const glossaries: Readonly<Partial<Record<LanguageName, Glossary>>> = {
  de: german,
  fr: french,
  es: spanish,
};

/** What the reader knows of a language; null where it reads it as it is. Made when a text of the language is first met. */
export function phrasesOf(name: LanguageName): Phrases | null {
  const glossary = glossaries[name];
  return glossary ? made(glossary) : null;
}

const made = remember((glossary: Glossary): Phrases => {
  const byWord = new Map<string, Phrase[]>();
  for (const line of glossary.lines.split('\n').filter(Boolean))
    for (const phrase of phrasesIn(line)) {
      const first = phrase.words[0] ?? '';
      byWord.set(first, [...(byWord.get(first) ?? []), phrase].sort(longestFirst));
    }
  return {
    ...glossary,
    byWord,
    hedges: setOf(glossary.hedges),
    from: setOf(glossary.from),
    to: setOf(glossary.to),
    by: setOf(glossary.by),
    articles: setOf(glossary.articles),
    reaches: setOf(glossary.reaches),
  };
});

/** `more than: plus de | plus d'`. The first colon is the line's own. */
function phrasesIn(line: string): Phrase[] {
  const colon = line.indexOf(':');
  const english = line.slice(0, colon).trim().split(' ');
  return line
    .slice(colon + 1)
    .split('|')
    .map((written) => {
      const words = written.trim().split(' ');
      const numbered = words.at(-1) === '#';
      return { words: numbered ? words.slice(0, -1) : words, numbered, english };
    });
}

const longestFirst = (a: Phrase, b: Phrase): number =>
  b.words.length - a.words.length || Number(b.numbered) - Number(a.numbered);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean));
