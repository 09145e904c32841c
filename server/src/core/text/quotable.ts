import { spanOf, type Span } from './span';

/** A word as quotations are compared by it, with its place in the text. */
export interface QuotableWord {
  readonly text: string;
  readonly span: Span;
}

/** Hyphens, soft ones included, and what a line break leaves behind them. */
const joint = /(?<=\p{L})[-\u00ad\u2010\u2011]\s*(?=\p{Ll})|\u00ad/gu;
const word = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[%£$€]/gu;

/**
 * The words of a text as quotations are compared by them: without case, punctuation, kinds of quotation marks and dashes, and
 * without the hyphens of line breaks. Digits and their points are kept as they stand.
 */
export function quotableWords(text: string): QuotableWord[] {
  // A joint is left out of the word, and its place stays in the span.
  const kept = [...text.matchAll(joint)].map(({ index, 0: found }) => spanOf(index, index + found.length));
  const words: QuotableWord[] = [];
  let at = 0;
  for (const match of text.matchAll(word)) {
    const span = spanOf(match.index, match.index + match[0].length);
    const before = words.at(-1);
    while ((kept[at]?.end ?? Infinity) < span.start) at += 1;
    const joined =
      before !== undefined && kept[at]?.start === before.span.end && kept[at]?.end === span.start;
    const plain = match[0].toLowerCase().replace(/['’]/g, '');
    if (before && joined)
      words[words.length - 1] = { text: before.text + plain, span: spanOf(before.span.start, span.end) };
    else words.push({ text: plain, span });
  }
  return words;
}

/** The same as one line: each word between two spaces. */
export const quotableText = (text: string): string =>
  ` ${quotableWords(text)
    .map((one) => one.text)
    .join(' ')} `;
