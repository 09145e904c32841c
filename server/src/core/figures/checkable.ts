import {
  CONDITION,
  UNREAL,
  WHAT_IF,
  FIRST_PERSON,
  IMPERATIVE,
  LEADS_IN,
  OBLIGES,
  REPORTED,
  SELF,
  SELF_NOUNS,
  SUPPOSES,
  WANTS,
  WOULD,
} from './data/framing';
import { MONTHS, TIME_NOUNS } from './data/words';
import type { ReadingContext } from './figure';
import type { Found } from './found';
import { at, endsSentence, isDash, isKind, type Stream } from './tokens';

/** Whether a figure reports a state of the world. */
export interface Judgement {
  readonly checkable: boolean;
  readonly reason: string | null;
  readonly weak: boolean;
}

/** Judges the figures of one paragraph; sentences are found once for all of them. */
export function createJudge(stream: Stream, context: ReadingContext): (figure: Found) => Judgement {
  const starts = sentenceStarts(stream);
  let current = 0;
  return (figure) => {
    while ((starts[current + 1] ?? Infinity) <= figure.from) current++;
    while (current > 0 && (starts[current] ?? 0) > figure.from) current--;
    const from = starts[current] ?? 0;
    const next = starts[current + 1] ?? stream.tokens.length;
    const reason = reasonAgainst(stream, figure, context, from, next, starts[current - 1] ?? from);
    return { checkable: reason === null, reason, weak: reason === null && isWeak(figure, context) };
  };
}

function sentenceStarts(stream: Stream): number[] {
  const starts = [0];
  for (let index = 0; index < stream.tokens.length; index++)
    if (endsSentence(stream, index)) starts.push(index + 1);
  return starts;
}

function reasonAgainst(
  stream: Stream,
  figure: Found,
  context: ReadingContext,
  from: number,
  next: number,
  before: number,
): string | null {
  if (!figure.quantity) return figure.reason ?? 'no quantity';
  if (figure.reason !== null) return figure.reason;
  if (context.role === 'header') return 'part of a table heading';
  return (
    statistic(stream, figure) ??
    group(stream, figure) ??
    stretch(stream, figure) ??
    idiomatic(stream, figure) ??
    (context.draft && context.role !== 'cell' ? ownWords(stream, figure, context, from, next, before) : null)
  );
}

/** Numbers of statistical method: confidence levels and bounds, p-values. */
const AGE_GROUP = 'the age that defines a group';

function statistic(stream: Stream, figure: Found): string | null {
  const after = at(stream, figure.next);
  if (
    figure.kind === 'percentage' &&
    (after === 'ci' || after === 'cis' || /^(?:confidence|credible|prediction|significance)$/.test(after))
  )
    return 'a confidence level';
  for (let back = figure.from - 1; back > figure.from - 10 && back >= 0; back--) {
    const word = at(stream, back);
    if (back > figure.from - 5 && /^(?:p-value|p-values|sd|se|iqr)$/.test(word))
      return 'a statistic of method';
    if (back > figure.from - 5 && /^values?$/.test(word) && at(stream, back - 2) === 'p')
      return 'a statistic of method';
    if (word === 'ci' || (word === 'interval' && at(stream, back - 1) === 'confidence'))
      return 'the bounds of a confidence interval';
    if (word === ')' || word === '.') break;
  }
  const sign = at(stream, figure.from - 1);
  if (sign === '=' && isKind(stream, figure.from - 2, 'number')) return 'the base of an index';
  return /^[=<>≤≥]$/.test(sign) &&
    /^(?:[a-zα-ω]|df|alpha|beta|gamma|lambda|sigma|kappa|rho)$/.test(at(stream, figure.from - 2))
    ? 'a statistic of method'
    : null;
}

/** Ages that define a group: `aged 16 to 24`, `under 30`, `over-65s`. */
function group(stream: Stream, figure: Found): string | null {
  if (figure.kind === 'group') return AGE_GROUP;
  let back = figure.from - 1;
  while (
    (/^(?:between|under|over|about|at|least|from|to|and|or|the|of|-|–|,)$/.test(at(stream, back)) ||
      (isKind(stream, back, 'number') && figure.noun === null)) &&
    back > figure.from - 8
  )
    back--;
  const word = at(stream, back);
  if (/^(?:average|median|mean|typical)$/.test(at(stream, back - 1)) && /^ages?$/.test(word)) return null;
  if (/^(?:aged|ages|age)$/.test(word) || (figure.kind === 'age' && figure.max <= 130)) return AGE_GROUP;
  if (isAgeGroup(stream, figure)) return AGE_GROUP;
  if (
    /^(?:percentage|count)$/.test(figure.kind) &&
    figure.max <= 100 &&
    /^(?:top|bottom|richest|poorest|wealthiest)$/.test(at(stream, figure.from - 1))
  )
    return 'the share that defines a group';
  if (
    figure.kind === 'count' &&
    figure.noun === null &&
    /^(?:under|over)$/.test(at(stream, figure.from - 1)) &&
    figure.max <= 100 &&
    /^(?:people|children|those|adults|men|women|everyone|anyone|drivers|workers|voters|residents|pupils|patients)$/.test(
      at(stream, figure.from - 2),
    )
  )
    return AGE_GROUP;
  return null;
}

/** `adults 65 and older`, `under 5s`, `I was nineteen when`. */
function isAgeGroup(stream: Stream, figure: Found): boolean {
  if (figure.kind !== 'count' || figure.max > 110 || figure.min < 0) return false;
  const after = at(stream, figure.next);
  if (/^(?:and|or)$/.test(after) && /^(?:older|younger)$/.test(at(stream, figure.next + 1))) return true;
  const before = at(stream, figure.from - 1);
  if (
    /^(?:under|over)$/.test(before) &&
    figure.noun === null &&
    /^(?:were|are|is|was)$/.test(at(stream, figure.from - 2))
  )
    return figure.max >= 10;
  const verb =
    /^(?:was|is|were|are|turned|turns|am|i'm|he's|she's)$/.test(before) &&
    /^(?:i|he|she|who|aged)$/.test(at(stream, figure.from - 2));
  return (verb || /^(?:i’m|i'm|he’s|she’s)$/.test(before)) && figure.noun === null;
}

/** `the past five years`, `12 months to March`, `ten years ago`: when, not how much. */
function stretch(stream: Stream, figure: Found): string | null {
  if (figure.unit.dimension !== 'duration') return null;
  const before = at(stream, figure.from - 1);
  const after = at(stream, figure.next);
  if (
    /^(?:past|last|next|previous|preceding|coming|following|first|final|recent|latest|those|these)$/.test(
      before,
    )
  )
    return 'a stretch of time';
  if (/^(?:earlier|later|hence|before|after|previously|beforehand)$/.test(after)) return 'a stretch of time';
  if (
    /^(?:ending|ended)$/.test(after) ||
    (after === 'to' && (MONTHS.has(at(stream, figure.next + 1)) || at(stream, figure.next + 1) === 'date'))
  )
    return 'a stretch of time';
  return null;
}

function idiomatic(stream: Stream, figure: Found): string | null {
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
  return null;
}

/** What the draft says of itself, proposes or supposes. */
function ownWords(
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
  return IMPERATIVE.test(whole);
}

const isConditional = (sentence: string): boolean =>
  WHAT_IF.test(sentence) ||
  ((CONDITION.test(sentence) || UNREAL.test(sentence)) && WOULD.test(sentence) && !REPORTED.test(sentence));

/** `900 pupils, say`. */
function isSupposedHere(stream: Stream, figure: Found): boolean {
  const end = figure.noun?.next ?? figure.next;
  return (
    (at(stream, end) === ',' && at(stream, end + 1) === 'say' && !isKind(stream, end + 2, 'word')) ||
    (at(stream, figure.from - 1) === ',' && at(stream, figure.from - 2) === 'say')
  );
}

/** A small number word counts, but seldom reports: told only if it is cited or held by the corpus. */
function isWeak(figure: Found, context: ReadingContext): boolean {
  if (context.role === 'cell' || figure.numeral?.form !== 'words' || figure.numeral.scale !== 1) return false;
  if (figure.kind !== 'count' && figure.kind !== 'duration' && figure.kind !== 'rate') return false;
  return (
    figure.min >= 0 &&
    figure.max <= 10 &&
    figure.direction === null &&
    figure.nounDirection === null &&
    !TIME_NOUNS.has(figure.unit.per)
  );
}
