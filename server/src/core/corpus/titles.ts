import { isFunctionWord } from '../text/words';
import type { CorpusEntry } from './corpus';

interface Title {
  /** The words and numbers of the title, lower case, one space between and around. */
  readonly text: string;
  readonly entry: CorpusEntry;
}

/** Shorter titles (`Annual report`) stand in too many texts to name one source. */
const leastContentWords = 3;

/** Finds the one source whose title stands in a text. */
export function titleFinder(entries: readonly CorpusEntry[]): (text: string) => CorpusEntry | undefined {
  const byFirstWord = new Map<string, Title[]>();
  for (const entry of entries) {
    const text = plainWords(entry.source.title);
    if (contentWords(text) < leastContentWords) continue;
    const first = text.slice(1, text.indexOf(' ', 1));
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { text, entry }]);
  }
  return (text) => onlyTitleIn(plainWords(text), byFirstWord);
}

/** A title that is part of a longer one found there too does not count against it. */
function onlyTitleIn(text: string, titles: ReadonlyMap<string, readonly Title[]>): CorpusEntry | undefined {
  const candidates = [...new Set(text.trim().split(' '))].flatMap((word) => titles.get(word) ?? []);
  const found = candidates.filter((title) => text.includes(title.text));
  const longest = found.filter(
    (title) => !found.some((other) => other.text !== title.text && other.text.includes(title.text)),
  );
  return new Set(longest.map((title) => title.entry)).size === 1 ? longest[0]?.entry : undefined;
}

const plainWords = (text: string): string =>
  ` ${(
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{M}\d]+/gu) ?? []
  ).join(' ')} `;

const contentWords = (plain: string): number =>
  plain.split(' ').filter((word) => word !== '' && !isFunctionWord(word)).length;
