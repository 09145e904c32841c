import { isAsciiDigit, isAsciiLetter } from './ascii';
import { spanOf, type Span } from './span';

/** A word as quotations are compared by it, with its place in the text. */
export interface QuotableWord {
  readonly text: string;
  readonly span: Span;
}

/** Hyphens, soft ones included, and what a line break leaves behind them. */
const joint = /(?<=\p{L})[-\u00ad\u2010\u2011]\s*(?=\p{Ll})|\u00ad/uy;
const word = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[%£$€]/uy;

/**
 * The words of a text as quotations are compared by them: without case, punctuation, kinds of quotation marks and dashes, and
 * without the hyphens of line breaks. Digits and their points are kept as they stand.
 */
export function quotableWords(text: string): QuotableWord[] {
  const words: QuotableWord[] = [];
  eachPiece(text, (piece, start, end, joined) => {
    const before = joined ? words.pop() : undefined;
    words.push({ text: (before?.text ?? '') + piece, span: spanOf(before?.span.start ?? start, end) });
  });
  return words;
}

/** The same as one line: each word between two spaces. */
export function quotableText(text: string): string {
  const words: string[] = [];
  eachPiece(text, (piece, _start, _end, joined) => {
    if (joined) words[words.length - 1] += piece;
    else words.push(piece);
  });
  return ` ${words.join(' ')} `;
}

/** Visits the pieces that words are made of; one that is `joined` goes on with the word before it, whose joint is in its place alone. */
function eachPiece(
  text: string,
  visit: (piece: string, start: number, end: number, joined: boolean) => void,
): void {
  const apostrophes = /['’]/.test(text);
  let jointEnd = -1;
  for (let at = 0; at < text.length;) {
    const end = pieceEnd(text, at);
    if (end > at) {
      const piece = text.slice(at, end).toLowerCase();
      visit(apostrophes ? piece.replace(/['’]/g, '') : piece, at, end, jointEnd === at);
      jointEnd = jointAt(text, end);
    }
    at = Math.max(end, at + 1);
  }
}

const [hyphen, percent, dollar, apostrophe, comma, point] = [45, 37, 36, 39, 44, 46];

/** The end of what `word` finds at `at`, or `at` where it finds nothing; it is asked where plain letters or digits are not all. */
function pieceEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const letters = isAsciiLetter(first);
  if (first < 128 && !letters && !isAsciiDigit(first))
    return first === percent || first === dollar ? at + 1 : at;
  const isPlain = letters ? isAsciiLetter : isAsciiDigit;
  let end = at;
  while (isPlain(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  const goesOn = next >= 128 || (letters ? next === apostrophe : next === comma || next === point);
  return goesOn ? endOf(word, text, at) : end;
}

/** The end of the joint behind a piece, −1 where there is none. */
function jointAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const end = code === hyphen || code >= 128 ? endOf(joint, text, at) : at;
  return end > at ? end : -1;
}

function endOf(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : at;
}
