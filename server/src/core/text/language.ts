/** How a text writes its numbers: `1,234.5`, `1.234,5` (also `1 234,5`), or the Swiss `1'234.5`. */
export type NumberConventions = 'point' | 'comma' | 'swiss';

/** The languages whose words are known; `other` is read as English is. */
export type LanguageName = 'en' | 'de' | 'fr' | 'es' | 'other';

/** The language of a document, chosen once, from the `lang` of its front matter. One object for each tag, so it is compared as it is. */
export interface Language {
  readonly name: LanguageName;
  /** As it was written: `de-AT`; `en` where none was. */
  readonly tag: string;
  readonly numbers: NumberConventions;
}

export const english: Language = { name: 'en', tag: 'en', numbers: 'point' };

/** Spanish as it is written in Mexico, Central America and the Caribbean has the point for decimals. */
const spanishPoint = /^es-(?:419|BZ|CU|DO|GT|HN|MX|NI|PA|PE|PR|SV|US)$/i;
const swiss = /-(?:CH|LI)$/i;

const known = new Map<string, Language>([['en', english]]);

/** The language of a tag as BCP 47 has it (`de`, `fr-CA`, `de_AT`); English for an empty one. */
export function languageOf(tag: string): Language {
  const written = tag.trim().replace(/_/g, '-') || 'en';
  const found = known.get(written);
  if (found) return found;
  const name = nameOf(written);
  const made: Language = { name, tag: written, numbers: numbersOf(name, written) };
  known.set(written, made);
  return made;
}

function nameOf(tag: string): LanguageName {
  const first = tag.split('-')[0]?.toLowerCase();
  return first === 'en' || first === 'de' || first === 'fr' || first === 'es' ? first : 'other';
}

function numbersOf(name: LanguageName, tag: string): NumberConventions {
  if (name === 'en' || name === 'other') return 'point';
  if (name !== 'es' && swiss.test(tag)) return 'swiss';
  return spanishPoint.test(tag) ? 'point' : 'comma';
}

/** Whether two texts have words in common: `de` and `de-AT` do. */
export const sameLanguage = (a: Language, b: Language): boolean =>
  a === b || (a.name === b.name && (a.name !== 'other' || firstOf(a) === firstOf(b)));

const firstOf = ({ tag }: Language): string | undefined => tag.split('-')[0]?.toLowerCase();

/** Whether the words of the language are translated for the reader of figures. */
export const isTranslated = ({ name }: Language): boolean => name !== 'en' && name !== 'other';
