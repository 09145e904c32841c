import { englishText } from '../figures/englishText';
import type { Period } from '../figures/figure';
import { parsePeriod } from '../figures/period';
import type { Language } from '../text/language';
import { once } from '../text/remember';
import { isFunctionWord, stemIn, words } from '../text/words';

/** What the header of a row or a column says: read once for all the cells that it stands over. */
export interface TableHeader {
  readonly text: string;
  /** The same with those words in English that are translated. */
  readonly english: string;
  /** Stems of its words without those of grammar, in text order. */
  readonly stems: readonly string[];
  /** Those of these words that have a capital, lower case. */
  readonly names: readonly string[];
  readonly period: () => Period | null;
  /** Its numbers say by how much something changed. */
  readonly tellsChange: boolean;
  readonly tellsTarget: boolean;
}

export function readHeader(text: string, language: Language): TableHeader {
  const english = englishText(text, language);
  const telling = words(text).filter((word) => !isFunctionWord(word.text, language));
  return {
    text,
    english,
    stems: telling.map((word) => stemIn(word.text, language)),
    names: telling.filter((word) => word.capital).map((word) => word.text),
    period: once(() => periodOf(english)),
    tellsChange: /\b(?:change|difference|growth|increase|decrease|rise|fall)\b/i.test(english),
    tellsTarget: /\b(?:target|forecast|plan|planned|projected)\b/i.test(text),
  };
}

const periodOf = (header: string): Period | null =>
  (/\d{4}/.test(header) ? parsePeriod(header.replace(/[*()]/g, ' ').trim()) : null) ?? periodWithin(header);

function periodWithin(header: string): Period | null {
  const year = /\b(?:19|20)\d\d(?:[-–/]\d{2,4})?\b/.exec(header)?.[0];
  return year ? parsePeriod(year) : null;
}
