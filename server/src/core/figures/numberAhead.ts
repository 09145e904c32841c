import { SCALES, SMALL } from './data/numberWords';
import type { Phrases } from './glossary';
import type { Token } from './tokens';

/** So many hedges may stand before a number. */
const HEDGES = 5;

/** The token at which a number begins, hedges (`plus de`, `rund`) and a currency passed over; null where none does. */
export function numberAhead(tokens: readonly Token[], from: number, phrases: Phrases): number | null {
  for (let index = from; index < from + HEDGES; index++) {
    const token = tokens[index];
    if (!token) return null;
    if (token.kind === 'number' || isNumberWord(token, phrases)) return index;
    if (!phrases.hedges.has(token.lower) && !/^[€$£~]$/.test(token.lower)) return null;
  }
  return null;
}

const isNumberWord = ({ kind, lower }: Token, { byWord }: Phrases): boolean =>
  kind === 'word' &&
  (byWord.get(lower)?.some(({ words, english }) => {
    const first = english[0] ?? '';
    return words.length === 1 && (SMALL.has(first) || SCALES.has(first));
  }) ??
    false);
