import {
  CONDITION,
  CONDITIONAL_ORDER,
  DEADLINE,
  FIRST_PERSON,
  IMPERATIVE,
  LEADS_IN,
  OBLIGES,
  REPORTED,
  SELF,
  SELF_NOUNS,
  SPEAKER_CUE,
  SUPPOSES,
  UNREAL,
  WANTS,
  WHAT_IF,
  WOULD,
} from './data/framing';
import type { ReadingContext } from './figure';
import type { Found } from './found';
import { at, isKind, type Stream } from './tokens';

/** What the draft says of itself, proposes or supposes. */
export function ownWords(
  stream: Stream,
  figure: Found,
  context: ReadingContext,
  from: number,
  next: number,
  before: number,
): string | null {
  const left = slice(stream, from, figure.from);
  const whole = slice(stream, from, next);
  if (isCounted(figure) && isOfDocument(stream, figure, whole, slice(stream, before, from)))
    return 'a number about the document itself';
  if (isProposed(context, left, whole)) return 'the draft’s own proposal';
  if (figure.kind === 'duration' && DEADLINE.test(left)) return 'a time by which to reply';
  if (SUPPOSES.test(left) || isSupposedHere(stream, figure) || isConditional(whole))
    return 'a hypothetical number';
  return null;
}

const slice = (stream: Stream, from: number, next: number): string => {
  const start = stream.tokens[from]?.start;
  return start === undefined || next <= from ? '' : stream.prose.slice(start, stream.tokens[next - 1]?.end);
};

const isCounted = (figure: Found): boolean =>
  (figure.kind === 'count' || figure.kind === 'idiom' || figure.kind === 'duration') && figure.max <= 20;

function isOfDocument(stream: Stream, figure: Found, sentence: string, previous: string): boolean {
  const head = figure.noun ? at(stream, figure.noun.next - 1) : at(stream, figure.next);
  const own = SELF_NOUNS.test(head) || SELF_NOUNS.test(at(stream, figure.next));
  if (SELF.test(sentence) && figure.kind === 'duration')
    return at(stream, figure.next) === 'to' && at(stream, figure.next + 1) === 'read';
  if (SELF.test(sentence))
    return own || (figure.numeral?.form === 'words' && figure.max <= 10 && !REPORTED.test(sentence));
  if (!own) return false;
  return (
    (FIRST_PERSON.test(sentence) && !REPORTED.test(sentence)) ||
    (/^(?:it|these|they|below|the following|here)\b/i.test(sentence) &&
      (SELF.test(previous) || FIRST_PERSON.test(previous)))
  );
}

function isProposed(context: ReadingContext, left: string, whole: string): boolean {
  if (
    LEADS_IN.test(context.leadIn) &&
    /:\s*$/.test(context.leadIn) &&
    !REPORTED.test(context.leadIn.replace(LEADS_IN, ''))
  )
    return true;
  if (FIRST_PERSON.test(left) && WANTS.test(left)) return true;
  if (OBLIGES.test(left) && !REPORTED.test(left)) return true;
  return IMPERATIVE.test(whole) || CONDITIONAL_ORDER.test(whole);
}

const isConditional = (sentence: string): boolean =>
  WHAT_IF.test(sentence) ||
  ((CONDITION.test(sentence) || UNREAL.test(sentence)) &&
    WOULD.test(sentence) &&
    !REPORTED.test(sentence.replace(SPEAKER_CUE, '')));

/** `900 pupils, say`. */
function isSupposedHere(stream: Stream, figure: Found): boolean {
  const end = figure.noun?.next ?? figure.next;
  return (
    (at(stream, end) === ',' && at(stream, end + 1) === 'say' && !isKind(stream, end + 2, 'word')) ||
    (at(stream, figure.from - 1) === ',' && at(stream, figure.from - 2) === 'say')
  );
}
