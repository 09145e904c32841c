import type { Dimension, Figure, Period } from '../figures/figure';
import { none } from '../text/exact';
import { singleSpaces } from '../text/singleSpaces';
import { once } from '../text/remember';
import { shift, type Span } from '../text/span';
import { stem } from '../text/words';
import type { Claim, Term } from './claim';
import { isCriterion } from './criterion';
import { approachOf, modalityOf } from './modality';
import { headsOf, measureOf } from './measure';
import { namesIn, openingName, placeIn } from './names';
import { periodOf } from './periods';
import { readSentences, type SentenceReading } from './sentence';
import type { Surroundings } from './surroundings';
import { claimTerms, sentenceTerms, type SentenceTerms } from './sentenceTerms';
import { termOf } from './sharedTerms';
import { addTerm, addTerms, backReferenceOf, ellipticalWeight, offers, wordWeights } from './terms';

/** The claims of a paragraph, heading, caption or list item. */
export function proseClaims(around: Surroundings): Claim[] {
  const role = around.block.kind === 'heading' ? 'heading' : 'prose';
  const read = readSentences(
    around.block.content,
    { role, leadIn: around.leadInText, draft: around.draft },
    !around.draft,
  );
  const offered = once(() => offeredAround(around));
  const claims: Claim[] = [];
  let named: Period | null = null;
  read.forEach((sentence, at) => {
    const anchor = named ?? around.basePeriod;
    named = sentence.periods.find((mention) => mention.period)?.period ?? named;
    const figures = sentence.figures.filter((figure) => figure.checkable);
    if (figures.length === 0) return;
    const earlier = read.slice(Math.max(0, at - heard), at);
    const telling = readTelling(sentence, earlier, anchor, around, at, offered());
    for (const whole of figures)
      for (const { figure, role } of partsOf(whole, sentence))
        claims.push(claimOf(figure, role, telling, around));
  });
  return claims;
}

/** What a sentence tells of all its figures alike: read once for them. */
interface Telling {
  readonly sentence: SentenceReading;
  readonly span: Span;
  readonly statement: string;
  readonly locator: string;
  readonly terms: SentenceTerms;
  readonly names: readonly string[];
  readonly openingName: string | null;
  readonly place: string | null;
  /** From which `a year earlier` counts. */
  readonly anchor: Period | null;
}

/** `offered`: what the sentences of the block are offered from around it. */
function readTelling(
  sentence: SentenceReading,
  earlier: readonly SentenceReading[],
  anchor: Period | null,
  around: Surroundings,
  at: number,
  offered: readonly Term[],
): Telling {
  const terms = new Map<string, Term>();
  inherit(terms, sentence, earlier.length > 0 ? earlier : around.before ? [around.before] : []);
  addTerms(terms, offered);
  return {
    sentence,
    span: shift(sentence.span, around.start),
    statement: singleSpaces(sentence.prose.slice(sentence.span.start, sentence.span.end))
      .replace(/ (?=[.,;:!?])/g, '')
      .trim(),
    locator: locatorOf(around, at),
    terms: sentenceTerms(sentence, terms),
    names: namesIn(sentence),
    openingName: openingName(sentence),
    place: placeIn(sentence),
    anchor,
  };
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

function claimOf(figure: Figure, role: Claim['role'], telling: Telling, around: Surroundings): Claim {
  const { sentence } = telling;
  const weights = wordWeights(sentence, figure);
  const heads = headsOf(sentence, figure);
  const when = periodOf(sentence, figure, telling.anchor) ?? headingPeriod(around);
  return {
    figure,
    span: shift(figure.span, around.start),
    block: around.index,
    sentence: telling.span,
    statement: telling.statement,
    inTable: false,
    locator: telling.locator,
    measure: measureOf(sentence, figure, weights),
    terms: claimTerms(telling.terms, weights, headTerms(heads, figure.unit.dimension)),
    otherNames: none,
    heads,
    names: telling.names,
    openingName: telling.openingName,
    place: telling.place,
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

/** `9.4 years old` speaks of an age without the word. */
function headTerms(heads: readonly string[], dimension: Dimension): Term[] {
  const terms: Term[] = [];
  for (const head of heads) terms.push(termOf(head, 1, 1));
  if (dimension === 'age') terms.push(termOf(stem('age'), 0.6, 1));
  return terms;
}

/** What all sentences of a block are offered from around it. */
function offeredAround(around: Surroundings): readonly Term[] {
  const terms = new Map<string, Term>();
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
    ? singleSpaces(heading.prose.slice(heading.span.start, heading.span.end)).trim()
    : '';
  // Of a draft, the place is the finding's own; a number would change with each paragraph before.
  const place = around.draft ? '' : ` of paragraph ${around.index + 1}`;
  return [section, `sentence ${at + 1}${place}`].filter(Boolean).join(', ');
}
