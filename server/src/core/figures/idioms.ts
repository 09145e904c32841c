import type { Found } from './found';
import { at, isDash, type Stream } from './tokens';

export function idiomatic(stream: Stream, figure: Found): string | null {
  const after = at(stream, figure.next);
  const words = figure.numeral?.form === 'words';
  if (
    figure.kind === 'count' &&
    /^figures?$/.test(isDash(after) ? at(stream, figure.next + 1) : after) &&
    (isDash(after) || /^(?:low|mid|high)$/.test(at(stream, figure.from - 1)))
  )
    return 'an idiom';
  if (figure.kind === 'measurement' && after === 'review' && figure.unit.name === 'degrees')
    return 'an idiom';
  if (words && isDash(after) && at(stream, figure.next + 1) === at(stream, figure.from)) return 'an idiom';
  if (
    words &&
    figure.min === 0 &&
    (isDash(after) || /^(?:tolerance|sum|carbon|emissions|hours|hour|waste|growth|net)$/.test(after)) &&
    figure.kind === 'count'
  )
    return 'an idiom';
  if (words && figure.min === 1 && figure.kind === 'count' && figure.numeral?.scale === 1)
    return 'a word, no count';
  if (
    figure.kind === 'multiple' &&
    figure.max < 11 &&
    /fold$/.test(at(stream, figure.next - 1)) &&
    figure.direction === null &&
    !/^(?:increase|rise|growth|reduction|fall|drop|decrease|difference|in|since|over|between|from|more|higher|by|to|and|change|gain)$/.test(
      after,
    )
  )
    return 'an idiom';
  return sayings(stream, figure, after);
}

const SCALE_WORDS = new Set(['hundred', 'thousand', 'million', 'billion']);

/** `a million reasons`, `nine times out of ten`, `gave 110 per cent`, `a dozen eggs`. */
function sayings(stream: Stream, figure: Found, after: string): string | null {
  const first = at(stream, figure.from);
  const second = at(stream, figure.from + 1);
  const scaled = (first === 'a' || first === 'one') && SCALE_WORDS.has(second);
  if (scaled && /^(?:reasons|times|things|ways|questions|excuses|miles|thanks)$/.test(after))
    return 'an idiom';
  if (scaled && (figure.unit.name === 'times' || isOneIn(stream, figure.from))) return 'an idiom';
  if (figure.kind === 'ratio' && first === 'nine' && second === 'times') return 'an idiom';
  if (
    figure.kind === 'percentage' &&
    (figure.min === 110 || figure.min === 100) &&
    isGiven(stream, figure.from)
  )
    return 'an idiom';
  if (second.endsWith('dozen') && /^(?:eggs|roses|oysters|bottles|bagels|doughnuts|donuts)$/.test(after))
    return 'a measure in which things are sold';
  if (figure.unit.dimension === 'data' && isFileSize(stream, figure))
    return 'a number about the document itself';
  if (figure.unit.name === 'days' && figure.min === 365 && figure.unit.per === 'year') return 'an idiom';
  if (figure.kind === 'count' && after === 'break' && at(stream, figure.from - 1) === 'a') return 'a score';
  return null;
}

/** `one in a million`. */
const isOneIn = (stream: Stream, from: number): boolean =>
  at(stream, from - 1) === 'in' && at(stream, from - 2) === 'one';

/** `give it 110 per cent`. */
function isGiven(stream: Stream, from: number): boolean {
  for (let back = from - 1; back > from - 4; back--)
    if (/^(?:give|gives|gave|given|giving)$/.test(at(stream, back))) return true;
  return false;
}

/** `(3 MB, PDF)`, `Download the data (5,624 KB)`. */
function isFileSize(stream: Stream, { from, next }: Found): boolean {
  if (at(stream, from - 1) !== '(' && at(stream, from - 1) !== ',') return false;
  for (let near = from - 8; near < next + 4; near++)
    if (/^(?:pdf|xlsx?|excel|csv|ods|docx?|zip|download|file)$/.test(at(stream, near))) return true;
  return false;
}
