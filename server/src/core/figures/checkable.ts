import { TIME_NOUNS } from './data/words';
import type { ReadingContext } from './figure';
import type { Found } from './found';
import { group, statistic, stretch } from './groups';
import { idiomatic } from './idioms';
import { type Framing, ownWords, readFraming } from './ownWords';
import { namesAThing } from './thingNames';
import { threshold } from './thresholds';
import { endsSentence, type Stream } from './tokens';

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
  let previous: Found | undefined;
  let framing: Framing | null = null;
  return (figure) => {
    while ((starts[current + 1] ?? Infinity) <= figure.from) current++;
    while (current > 0 && (starts[current] ?? 0) > figure.from) current--;
    const from = starts[current] ?? 0;
    const next = starts[current + 1] ?? stream.tokens.length;
    const framed = (): Framing =>
      framing?.from === from
        ? framing
        : (framing = readFraming(stream, from, next, starts[current - 1] ?? from));
    const reason =
      reasonAgainst(stream, figure, context, framed) ??
      threshold(stream, figure, previous && previous.from >= from ? previous : undefined, context.draft);
    previous = figure;
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
  framed: () => Framing,
): string | null {
  if (!figure.quantity) return figure.reason ?? 'no quantity';
  if (figure.reason !== null) return figure.reason;
  if (context.role === 'header') return 'part of a table heading';
  return (
    statistic(stream, figure) ??
    group(stream, figure) ??
    stretch(stream, figure) ??
    idiomatic(stream, figure) ??
    namesAThing(stream, figure) ??
    (context.draft && context.role !== 'cell' ? ownWords(stream, figure, context, framed()) : null)
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
