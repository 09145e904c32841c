import { isTranslated, type Language } from '../text/language';
import { glossedTokens, unguarded } from './gloss';

/** The words of a header or caption with those in English that are translated; as it is where the language is English. */
export function englishText(text: string, language: Language): string {
  const tokens = isTranslated(language) ? glossedTokens(text, language) : null;
  if (!tokens) return text;
  return tokens
    .map(({ glued, readAs, lower, start, end, kind }) => {
      const written = readAs ?? (kind === 'number' ? lower : text.slice(start, end));
      return `${glued ? '' : ' '}${unguarded(written)}`;
    })
    .join('')
    .trim();
}
