import { matchBrackets, splitGroup } from '../markdown/brackets';
import type { GroupPart } from '../markdown/brackets';
import type { KeyMark } from '../markdown/keys';
import { readTokens } from '../markdown/tokens';
import { addressOf } from './addresses';
import type { CitationItem } from './citation';
import { splitSuffix } from './locator';

/** Looks up what a tag (`[@tag]: doi:…`) stands for; '' where it is not defined. */
export type TagLookup = (key: string) => string;

/** Reads the items between the brackets of `[see @a, p. 3; -@b]`. `offset` is where `inner` begins in the document. */
export function readGroup(inner: string, offset: number, tags: TagLookup): readonly CitationItem[] {
  return partsOf(inner).flatMap((part) => (part.mark ? [itemOf(inner, part, part.mark, offset, tags)] : []));
}

/**
 * Reads what stands in the brackets behind a narrative `@key`: either more items (`[-@b; see @c]`), or the locator and
 * suffix of the key itself (`[p. 3]`), perhaps followed by more items.
 */
export function readNarrative(
  key: KeyMark,
  bracket: string,
  offset: number,
  tags: TagLookup,
): readonly CitationItem[] {
  const parts = partsOf(bracket);
  const own = parts[0] && !parts[0].mark ? clean(bracket.slice(parts[0].start, parts[0].end)) : '';
  const first = { ...keyItem(key, tags), prefix: '', ...splitSuffix(own), narrative: !key.suppressAuthor };
  return [first, ...readGroup(bracket, offset, tags)];
}

function partsOf(inner: string): readonly GroupPart[] {
  if (inner === '') return [];
  const tokens = readTokens(inner, 0, inner.length);
  return splitGroup(inner, 0, inner.length, tokens, matchBrackets(inner, tokens));
}

function itemOf(
  inner: string,
  part: GroupPart,
  mark: KeyMark,
  offset: number,
  tags: TagLookup,
): CitationItem {
  const placed = { ...mark, keyStart: mark.keyStart + offset };
  return {
    ...keyItem(placed, tags),
    prefix: clean(inner.slice(part.start, mark.start)),
    ...splitSuffix(clean(inner.slice(mark.end, part.end))),
    narrative: false,
  };
}

/** An item of a key alone; the key's `keyStart` is a document offset. */
export function keyItem(
  mark: Pick<KeyMark, 'key' | 'keyStart' | 'suppressAuthor'>,
  tags: TagLookup,
): CitationItem {
  const { key, keyStart, suppressAuthor } = mark;
  const span = { start: keyStart, end: keyStart + key.length };
  const url = addressOf(key) || tags(key);
  return { span, key, url, text: '', prefix: '', locator: '', suffix: '', suppressAuthor, narrative: false };
}

/** Without emphasis and escape signs, quote marks of continued lines and doubled blanks. */
export const clean = (text: string): string =>
  text
    .replace(/\n[ \t]*>[> \t]*/g, ' ')
    .replace(/\\([!-/:-@[-`{-~])|\*+|(?<![\p{L}\p{N}])_+|(?<!_)_+(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/&nbsp;|\s+/g, ' ')
    .trim();
