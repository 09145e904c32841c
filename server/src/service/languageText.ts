import { isTranslated, type Language } from '../core/text/language';
import type { LanguageFound } from './diagnosis';
import { keyList } from './keyList';

const names: Readonly<Record<Language['name'], string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  other: '',
};

const conventions: Readonly<Record<Language['numbers'], string>> = {
  point: '1,234.5',
  comma: '1.234,5 or 1 234,5',
  swiss: '1’234.5',
};

const englishAlone =
  'Checked in English alone, and so not in this draft: figures worked out from others (`miscalculated-figure`), two values for one thing (`inconsistent-figure`), newer values (`outdated-figure`) and related words.';

/** The same for a report, as plain text; null for a draft of which all is checked. */
export const languageNote = (language: Language): string | null =>
  isTranslated(language)
    ? `Read as ${names[language.name]} (lang: ${language.tag}). ${englishAlone.replaceAll('`', '')}`
    : null;

/** What a draft's language means for it, in Markdown: how its numbers are read, and what is not checked. */
export function languageText({ own, others }: LanguageFound): string {
  const sources = [...others].map(([tag, keys]) => othersText(tag, keys));
  return [ownText(own), ...sources].join('\n\n');
}

function ownText(language: Language): string {
  const tag = `\`${language.tag}\``;
  if (language.name === 'other')
    return `The draft’s \`lang\` is ${tag}, whose numbers and words are not known: it is read as English would be (1,234.5), and held beside sources in its own language alone.`;
  if (!isTranslated(language))
    return `The draft is read as English (1,234.5). Another language is named in its front matter: \`lang: de\`, \`fr\` or \`es\`.`;
  return `The draft’s \`lang\` is ${tag}: its figures, dates and quotations are read as ${names[language.name]} writes them (${conventions[language.numbers]}), and held beside sources whose \`lang\` says ${names[language.name]} too. ${englishAlone}`;
}

const othersText = (tag: string, keys: readonly string[]): string =>
  `In another language (\`${tag}\`), so that figures cited to them are not checkable and told as such: ${keyList(keys)}.`;
