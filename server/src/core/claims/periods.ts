import type { Figure, Period, PeriodMention } from '../figures/figure';
import { claimCues } from './data/cues';
import type { SentenceReading } from './sentence';

export interface ClaimPeriod {
  readonly period: Period | null;
  readonly relative: number;
}

const furthest = 20;

/** `last year` counts from the day of writing, which a draft does not say. */
const deictic = /^(?:the )?(?:last|this|next|current)\b/i;

/** The period of a figure: the cheapest mention in its sentence that is not nearer to another figure; relative ones resolved where they can be. */
export function periodOf(
  sentence: SentenceReading,
  figure: Figure,
  before: Period | null,
): ClaimPeriod | null {
  if (sentence.periods.length === 0) return null;
  const others = sentence.figures.filter((other) => other.quantity && other.span.start !== figure.span.start);
  let best: PeriodMention | null = null;
  let bestCost = furthest;
  for (const mention of sentence.periods) {
    if (isBase(sentence, figure, mention)) continue;
    const opening = opens(sentence, mention);
    const cost = costOf(sentence, figure, mention, opening);
    if (cost < bestCost && (opening || !belongsToAnother(sentence, mention, cost, others)))
      [best, bestCost] = [mention, cost];
  }
  if (!best) return null;
  // `Since 2019` and `until 2024` leave the figure's own period open.
  if (best.period) return best.extent === 'within' ? { period: best.period, relative: 0 } : null;
  if (deictic.test(sentence.prose.slice(best.span.start, best.span.end))) return null;
  return { period: resolve(sentence, best, before), relative: best.relative };
}

const baseReach = 48;

/** `almost the same as in 2023`, `3 per cent down on the year before`, `below its level of 1990`: what a value is compared with has this period, not the value. */
const isBase = (
  { prose, span, language }: SentenceReading,
  figure: Figure,
  mention: PeriodMention,
): boolean =>
  !takenUp.test(prose.slice(mention.span.end, figure.span.start)) &&
  claimCues[language.name].comparedTo.test(
    prose.slice(Math.max(span.start, mention.span.start - baseReach), mention.span.start),
  );

/** `than in the year before, when it was 29 minutes`: what follows is said of that period. */
const takenUp = /^,? (?:when|which)\b/;

/** An opening period (`In 2018 …,`) holds for every figure of the sentence; others belong to the figure they stand nearest to. */
function belongsToAnother(
  sentence: SentenceReading,
  mention: PeriodMention,
  cost: number,
  others: readonly Figure[],
): boolean {
  return others.some((other) => costOf(sentence, other, mention, false) < cost - 1);
}

/** No more than three words stand before it. */
const opens = ({ prose, span }: SentenceReading, mention: PeriodMention): boolean =>
  prose.slice(span.start, mention.span.start).trim().split(/\s+/, 4).length <= 3;

function costOf(sentence: SentenceReading, figure: Figure, mention: PeriodMention, opening: boolean): number {
  const after = mention.span.start >= figure.span.end;
  const [from, to] = after ? [figure.span.end, mention.span.start] : [mention.span.end, figure.span.start];
  const between = sentence.prose.slice(from, to);
  const inside = (offset: number): boolean => from <= offset && offset < to;
  const figures = count(sentence.figures, (other) => other.quantity && inside(other.span.start));
  const breaks = count(sentence.breaks, inside);
  const tail = between.replace(/^,? (?:when|in which)\b/, '');
  const { crossingAfter, crossingBefore, newClause } = claimCues[sentence.language.name];
  const crossing = (after ? crossingAfter : crossingBefore).test(tail) ? 8 : 0;
  const another = after && newClause.test(between) ? 14 : 0;
  const before = after || opening ? 0 : 2;
  return (to - from) / 6 + 6 * figures + 3 * breaks + crossing + another + before - (opening ? 5 : 0);
}

function count<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let number = 0;
  for (const item of items) if (holds(item)) number++;
  return number;
}

/** `a year earlier` counts from the nearest period named before it in the sentence, else from the text's own. */
function resolve(sentence: SentenceReading, mention: PeriodMention, before: Period | null): Period | null {
  const named = sentence.periods
    .filter((other) => other.period && other.span.start < mention.span.start)
    .at(-1)?.period;
  const anchor = named ?? before;
  return anchor ? { from: anchor.from + mention.relative, to: anchor.to + mention.relative } : null;
}
