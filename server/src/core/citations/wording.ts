import type { CitableSource } from './citation';

const plainKey = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*$/u;

/** `@key, p. 3`, with braces where the key needs them. */
export function pandocItem({ key }: CitableSource, locator: string): string {
  const name = plainKey.test(key) ? `@${key}` : `@{${key}}`;
  return joined([name, /[;[\]{}\n]/.test(locator) ? '' : locator.trim()]);
}

/** A source in the words of a footnote: `Author, *Title* (2024), p. 3. <https://…>`. */
export function fullReference(source: CitableSource, locator: string): string {
  const { author, publisher, title, issued, key } = source;
  const year = issued.slice(0, 4);
  const name = title === '' ? key : `*${escaped(title)}*`;
  const words = joined([escaped(author || publisher), year ? `${name} (${year})` : name, escaped(locator)]);
  const url = urlOf(source);
  return url === '' ? `${words}.` : `${words}. <${url}>`;
}

/** `[Title](https://…), p. 3`; null for a source without an address. */
export function linked(source: CitableSource, locator: string): string | null {
  const url = urlOf(source);
  if (url === '') return null;
  const target = /[()\s]/.test(url) ? `<${url}>` : url;
  return joined([`[${escaped(source.title || source.key)}](${target})`, escaped(locator)]);
}

export const urlOf = ({ url, doi }: CitableSource): string =>
  (url || (doi && `https://doi.org/${doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '')}`)).replace(
    /[<>\n]/g,
    '',
  );

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** Keeps the words of a title from being read as Markdown, on one line. */
const escaped = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>@^$~{}]/g, '\\$&');
