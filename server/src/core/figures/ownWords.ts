import {
  CONDITION,
  CONDITIONAL_ORDER,
  DEADLINE,
  EACH_SPENT,
  FIRST_PERSON,
  IDEA,
  IF,
  IMPERATIVE,
  LEADS_IN,
  OBLIGES,
  PLEDGES,
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

/** What one sentence holds of such words, found once for all its figures. */
export interface Framing {
  readonly from: number;
  readonly whole: string;
  readonly previous: string;
  readonly self: boolean;
  readonly wants: boolean;
  readonly obliges: boolean;
  readonly pledges: boolean;
  readonly orders: boolean;
  readonly supposes: boolean;
  readonly conditional: boolean;
}

/** Reads the sentence of tokens `from` to `next`, behind the one that begins at `before`. */
export function readFraming(stream: Stream, from: number, next: number, before: number): Framing {
  const whole = slice(stream, from, next);
  return {
    from,
    whole,
    previous: slice(stream, before, from),
    self: SELF.test(whole),
    wants: FIRST_PERSON.test(whole) && WANTS.test(whole),
    obliges: OBLIGES.test(whole),
    pledges: PLEDGES.test(whole),
    orders: IMPERATIVE.test(whole) || CONDITIONAL_ORDER.test(whole),
    supposes: SUPPOSES.test(whole),
    conditional: isConditional(whole),
  };
}

/** What the draft says of itself, proposes or supposes: the reason against the figure, or null. */
export function ownWords(
  stream: Stream,
  figure: Found,
  context: ReadingContext,
  framing: Framing,
): string | null {
  if (isCounted(figure) && isOfDocument(stream, figure, framing)) return 'a number about the document itself';
  const left = slice(stream, framing.from, figure.from);
  if (isProposed(context, left, framing)) return 'the draft’s own proposal';
  if ((IDEA.test(left) || EACH_SPENT.test(framing.whole)) && !REPORTED.test(framing.whole))
    return 'a hypothetical number';
  if (figure.kind === 'duration' && DEADLINE.test(left)) return 'a time by which to reply';
  if (framing.conditional || (framing.supposes && SUPPOSES.test(left)) || isSupposedHere(stream, figure))
    return 'a hypothetical number';
  return null;
}

const slice = (stream: Stream, from: number, next: number): string => {
  const start = stream.tokens[from]?.start;
  if (start === undefined || next <= from) return '';
  if (stream.phrases)
    return stream.tokens
      .slice(from, next)
      .map((token) => token.readAs ?? token.lower)
      .join(' ');
  return stream.prose.slice(start, stream.tokens[next - 1]?.end);
};

const isCounted = (figure: Found): boolean =>
  (figure.kind === 'count' || figure.kind === 'idiom' || figure.kind === 'duration') && figure.max <= 20;

function isOfDocument(stream: Stream, figure: Found, { self, whole, previous }: Framing): boolean {
  const head = figure.noun ? at(stream, figure.noun.next - 1) : at(stream, figure.next);
  const own = SELF_NOUNS.test(head) || SELF_NOUNS.test(at(stream, figure.next));
  if (self && figure.kind === 'duration')
    return at(stream, figure.next) === 'to' && at(stream, figure.next + 1) === 'read';
  if (self) return own || (figure.numeral?.form === 'words' && figure.max <= 10 && !REPORTED.test(whole));
  if (!own) return false;
  return (
    (FIRST_PERSON.test(whole) && !REPORTED.test(whole)) ||
    (/^(?:it|these|they|below|the following|here)\b/i.test(whole) &&
      (SELF.test(previous) || FIRST_PERSON.test(previous)))
  );
}

function isProposed(context: ReadingContext, left: string, framing: Framing): boolean {
  if (
    context.leadIn !== '' &&
    LEADS_IN.test(context.leadIn) &&
    /:\s*$/.test(context.leadIn) &&
    !REPORTED.test(context.leadIn.replace(LEADS_IN, ''))
  )
    return true;
  if (framing.orders) return true;
  if (framing.wants && FIRST_PERSON.test(left) && WANTS.test(left)) return true;
  if (framing.pledges && PLEDGES.test(left)) return true;
  return framing.obliges && OBLIGES.test(left) && !REPORTED.test(left);
}

function isUnreal(sentence: string): boolean {
  const condition = sentence.search(IF);
  return condition >= 0 && UNREAL.test(sentence.slice(condition));
}

const isConditional = (sentence: string): boolean =>
  WHAT_IF.test(sentence) ||
  ((CONDITION.test(sentence) || isUnreal(sentence)) &&
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
