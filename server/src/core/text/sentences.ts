import { english, type Language } from './language';
import { languageWords, type LanguageWords } from './languageWords';
import type { Span } from './span';

/** Abbreviations that a full stop follows without ending a sentence, lower case. */
const abbreviations = new Set(
  `mr mrs ms dr prof st sr jr gen col lt capt sgt rev hon no nos fig figs tab eq sec sect ch chap art para paras vol ed eds
  p pp cf e.g i.e eg ie etc al approx ca c vs v viz inc ltd co corp dept est min max avg ref refs u.s u.k u.n jan feb mar apr jun jul aug sep sept oct nov dec`.split(
    /\s+/,
  ),
);
/** Of these, the ones that often end a sentence too: a capital after them begins a new one. */
const mayEnd = new Set(['etc', 'inc', 'ltd', 'co', 'corp', 'al']);

/**
 * No sentence is longer, in characters: what goes on without a full stop is a list or no prose at all, and words so far away tell
 * nothing of a figure. It is cut behind a semicolon or a comma, else between words.
 */
export const longestSentence = 3000;

const boundary = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s|$)/g;
/** With the marks by which other languages close a quotation: `„…“`, `»…«`, `« … »`. */
const boundaryElsewhere = /(?<![.!?…])[.!?…]+(?:\s?»|["'”’“‘«)\]])*(?=\s|$)/g;

/**
 * Splits prose into sentences. The spans tile the text: white space behind a sentence is its own, so that a masked
 * citation behind the full stop belongs to the sentence that it follows. Offsets of `prose`; [] for blank prose.
 */
export function sentences(prose: string, { name }: Language = english): readonly Span[] {
  const words = languageWords(name);
  const found: Span[] = [];
  let start = 0;
  const ends = words ? boundaryElsewhere : boundary;
  ends.lastIndex = 0;
  for (let match = ends.exec(prose); match; match = ends.exec(prose)) {
    const next = nextVisible(prose, match.index + match[0].length);
    if (next < prose.length && !endsSentence(prose, start, match.index, match[0], next, words)) continue;
    found.push(...pieces(prose, start, next));
    start = next;
  }
  if (prose.slice(start).trim() !== '') found.push(...pieces(prose, start, prose.length));
  return found;
}

/** A sentence without the full stop that ends it. */
export const withoutStop = (sentence: string): string => sentence.replace(/(?<![.\s])[.\s]+$/, '');

/** A sentence whole, or cut where it is too long. */
function pieces(prose: string, start: number, end: number): readonly Span[] {
  const found: Span[] = [];
  let from = start;
  while (end - from > longestSentence) {
    const cut = from + cutOf(prose.slice(from, from + longestSentence));
    found.push({ start: from, end: cut });
    from = cut;
  }
  return [...found, { start: from, end }];
}

/** Where a piece ends, the rest of which goes to the next one. */
function cutOf(piece: string): number {
  const half = piece.length / 2;
  for (const mark of ['; ', ', ', ' ']) {
    const at = piece.lastIndexOf(mark);
    if (at > half) return at + mark.length;
  }
  return piece.length;
}

function nextVisible(prose: string, from: number): number {
  let at = from;
  while (at < prose.length && /\s/.test(prose.charAt(at))) at += 1;
  return at;
}

function endsSentence(
  prose: string,
  start: number,
  at: number,
  mark: string,
  next: number,
  words: LanguageWords | null,
): boolean {
  if (!/[\p{Lu}\p{N}"'“‘«([£$€]/u.test(prose.charAt(next)) && !opensQuotation(prose, next, words))
    return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const before =
    /(?<!\S)\S+$/.exec(prose.slice(Math.max(start, at - 24), at))?.[0].replace(/^["'“‘([]+/, '') ?? '';
  if (/^\p{Lu}$/u.test(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) return false;
  const word = before.toLowerCase();
  if (words) return endsOwnSentence(prose, word.replace(/^.*['’]/, ''), next, words);
  if (!abbreviations.has(word)) return true;
  return mayEnd.has(word) && /\p{Lu}/u.test(prose.charAt(next));
}

/** Quotation marks that only other languages open with. */
const opensQuotation = (prose: string, next: number, words: LanguageWords | null): boolean =>
  words !== null && /[„»¿¡‚]/.test(prose.charAt(next));

/** `S. 4`, `z. B.`, `am 12. März`: the stop belongs to what stands before it, unless a word of grammar begins anew behind it. */
function endsOwnSentence(prose: string, word: string, next: number, words: LanguageWords): boolean {
  if (/^\p{L}$/u.test(word)) return false;
  if (words.abbreviations.has(word)) return word === 'etc' || word === 'usw';
  if (!words.openers || !/^\d{1,2}$/.test(word)) return true;
  const following = /^\p{L}+/u.exec(prose.slice(next, next + 40))?.[0].toLowerCase() ?? '';
  return following === '' || words.openers.has(following);
}
