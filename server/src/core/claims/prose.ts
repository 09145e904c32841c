import type { Dimension, Figure, Period } from '../figures/figure';
import { shift } from '../text/span';
import { stem } from '../text/words';
import type { Claim, Term } from './claim';
import { isCriterion } from './criterion';
import { approachOf, modalityOf } from './modality';
import { headsOf, measureOf } from './measure';
import { namesIn, openingName, placeIn } from './names';
import { periodOf } from './periods';
import { readSentences, type SentenceReading } from './sentence';
import type { Surroundings } from './surroundings';
import { addTerm, backReferenceOf, ellipticalWeight, offers, wordWeights } from './terms';

/** The claims of a paragraph, heading, caption or list item. */
export function proseClaims(around: Surroundings): Claim[] {
  const role = around.block.kind === 'heading' ? 'heading' : 'prose';
  const read = readSentences(
    around.block.content,
    { role, leadIn: around.leadInText, draft: around.draft },
    !around.draft,
  );
  let named: Period | null = null;
  return read.flatMap((sentence, at) => {
    const anchor = named ?? around.basePeriod;
    named = sentence.periods.find((mention) => mention.period)?.period ?? named;
    return sentence.figures
      .filter((figure) => figure.checkable)
      .flatMap((figure) => partsOf(figure, sentence))
      .map(({ figure, role }) =>
        claimOf(figure, role, sentence, read.slice(Math.max(0, at - heard), at), anchor, around, at),
      );
  });
}

/** The figures that are judged: the two ends of `from A to B`, else the figure itself. */
const partsOf = (figure: Figure, sentence: SentenceReading): { figure: Figure; role: Claim['role'] }[] =>
  figure.parts.length === 2
    ? figure.parts.map((part, at) => ({ figure: part, role: at === 0 ? 'from' : 'to' }))
    : [{ figure, role: endOf(figure, sentence) }];

/** `shrunk by 14 per cent from €1,031 million`, `22.6, compared with 22.3`: the value that a change or comparison starts from. */
function endOf(figure: Figure, sentence: SentenceReading): Claim['role'] {
  const before = sentence.prose.slice(
    Math.max(sentence.span.start, figure.span.start - 40),
    figure.span.start,
  );
  if (endsAt.test(before) && !figure.change) return reachedByChange(figure, sentence) ? 'to' : null;
  if (!startsFrom.test(before)) return null;
  const others = sentence.figures.filter((other) => other.quantity && other.span.end <= figure.span.start);
  const compared = others.some(
    (other) => other.change || other.direction !== null || other.unit.dimension === figure.unit.dimension,
  );
  return compared ? 'from' : null;
}

/** `dropped by 6 per cent to 5,150`: the size of the change stands right before its end. */
const reachedByChange = (figure: Figure, sentence: SentenceReading): boolean =>
  sentence.figures.some(
    (other) =>
      other.change &&
      other.direction !== null &&
      other.span.end <= figure.span.start &&
      figure.span.start - other.span.end < longestReach,
  );

const longestReach = 20;
const endsAt = /\bto (?:(?:about|nearly|almost|some|around|only|just|a|an) ){0,2}$/;

const startsFrom =
  /\b(?:from|compared (?:with|to)|against|versus) (?:(?:the|its|about|nearly|almost|some|around|only|just) ){0,2}$/;

function claimOf(
  figure: Figure,
  role: Claim['role'],
  sentence: SentenceReading,
  earlier: readonly SentenceReading[],
  anchor: Period | null,
  around: Surroundings,
  at: number,
): Claim {
  const weights = wordWeights(sentence, figure);
  const heads = headsOf(sentence, figure);
  const when = periodOf(sentence, figure, anchor) ?? headingPeriod(around);
  return {
    figure,
    span: shift(figure.span, around.block.start),
    block: around.index,
    sentence: shift(sentence.span, around.block.start),
    statement: sentence.prose
      .slice(sentence.span.start, sentence.span.end)
      .replace(/\s+/g, ' ')
      .replace(/ (?=[.,;:!?])/g, '')
      .trim(),
    inTable: false,
    locator: locatorOf(around, at),
    measure: measureOf(sentence, figure, weights),
    terms: termsOf(sentence, weights, heads, figure.unit.dimension, earlier, around),
    otherNames: [],
    heads,
    names: namesIn(sentence),
    openingName: openingName(sentence),
    place: placeIn(sentence),
    period: when?.period ?? null,
    relative: when?.relative ?? 0,
    textPeriod: around.basePeriod,
    role,
    modality: modalityOf(sentence, figure),
    approach: approachOf(sentence, figure),
    reserve: isCriterion(sentence, figure) ? 'criterion' : null,
  };
}

function headingPeriod(around: Surroundings): { period: Period; relative: number } | null {
  const [nearest] = around.headings;
  const period = nearest?.periods.find((mention) => mention.period)?.period;
  return period ? { period, relative: 0 } : null;
}

function termsOf(
  sentence: SentenceReading,
  weights: readonly number[],
  heads: readonly string[],
  dimension: Dimension,
  earlier: readonly SentenceReading[],
  around: Surroundings,
): Term[] {
  const terms = new Map<string, Term>();
  sentence.words.forEach((word, index) => {
    const weight = weights[index] ?? 0;
    if (!word.silent && weight > 0) addTerm(terms, word.stem, weight, 0.45 + 0.55 * weight);
  });
  for (const head of heads) addTerm(terms, head, 1, 1);
  // `9.4 years old` speaks of an age without the word.
  if (dimension === 'age') addTerm(terms, stem('age'), 0.6, 1);
  inherit(terms, sentence, earlier.length > 0 ? earlier : around.before ? [around.before] : []);
  addAll(terms, around.leadIn, 0, offers.leadIn);
  around.headings.forEach((heading, step) => addAll(terms, heading, 0, offers.heading * offers.step ** step));
  addAll(terms, around.title, 0, offers.title);
  return [...terms.values()];
}

/** So many sentences before are heard in a sentence. */
const heard = 2;

/** The two sentences before offer their words; to a sentence without words of its own they give some weight too. */
function inherit(
  terms: Map<string, Term>,
  sentence: SentenceReading,
  earlier: readonly SentenceReading[],
): void {
  const back = backReferenceOf(sentence);
  let offer = back === 'none' ? offers.before : offers.referredBefore;
  earlier
    .slice(-heard)
    .reverse()
    .forEach((before, step) => {
      addAll(terms, before, back === 'elliptical' && step === 0 ? ellipticalWeight : 0, offer);
      offer *= offers.step;
    });
}

function addAll(
  terms: Map<string, Term>,
  sentence: SentenceReading | null,
  weight: number,
  offer: number,
): void {
  for (const word of sentence?.words ?? []) if (!word.silent) addTerm(terms, word.stem, weight, offer);
}

function locatorOf(around: Surroundings, at: number): string {
  const heading = around.headings[0];
  const section = heading
    ? heading.prose.slice(heading.span.start, heading.span.end).replace(/\s+/g, ' ').trim()
    : '';
  // Of a draft, the place is the finding's own; a number would change with each paragraph before.
  const place = around.draft ? '' : ` of paragraph ${around.index + 1}`;
  return [section, `sentence ${at + 1}${place}`].filter(Boolean).join(', ');
}
