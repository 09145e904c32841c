import type { Edit } from '../text/span';
import { citableLocator } from './write';
import type { Citation, CitationItem } from './citation';

/**
 * The edit that gives a citation by key its place in the source; null where it has one, where words follow the key, and where the
 * place is none that a citation can carry (a section's name, a sentence's number).
 */
export function addLocator(
  text: string,
  { style, span }: Citation,
  item: CitationItem,
  locator: string,
): Edit | null {
  const place = citableLocator(locator);
  if (place === '' || item.key === '' || item.locator !== '' || item.suffix !== '') return null;
  const at = item.span.end;
  const insertion = (written: string): Edit => ({ span: { start: at, end: at }, text: written });
  const follows = text.slice(at, at + 40);
  // `@{key}` and LaTeX's commands keep their locators elsewhere.
  if (/^\}/.test(follows) || text[span.start] === '\\') return null;
  if (item.narrative) return /^\s{0,2}\[/.test(follows) ? null : insertion(` [${place}]`);
  return style === 'link' ? null : insertion(`, ${place}`);
}
