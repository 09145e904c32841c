import { extractFigures } from '../figures/extract';
import type { Figure, PeriodMention, ReadingContext } from '../figures/figure';
import type { Content } from '../markdown/document';
import { sentenceProse } from '../markdown/sentenceProse';
import { readableProse } from './limits';
import { beginningIn } from '../text/ordered';
import { sentences } from '../text/sentences';
import { overlaps, type Span } from '../text/span';
import { english, type Language } from '../text/language';
import { eachWord, isFunctionWord, stemIn } from '../text/words';

/** A word of a sentence as the claims room needs it. Spans are relative to the block. */
export interface SentenceWord {
  readonly text: string;
  readonly stem: string;
  readonly span: Span;
  readonly capital: boolean;
  /** Carries grammar only, or is part of a figure or a period. */
  readonly silent: boolean;
}

/** One sentence, read: its words, clause breaks, figures and periods, in text order. Spans are relative to the block. */
export interface SentenceReading {
  readonly span: Span;
  readonly prose: string;
  readonly language: Language;
  readonly words: readonly SentenceWord[];
  /** Offsets of commas, semicolons, colons, dashes and brackets outside numbers. */
  readonly breaks: readonly number[];
  readonly figures: readonly Figure[];
  readonly periods: readonly PeriodMention[];
  /** Steps from the sentence's start to each word: one a word, `barrier` a clause break or figure passed. */
  readonly depths: readonly number[];
}

/** A clause break or another figure between a word and a figure counts as so many words. */
const barrier = 3;

const readings = new WeakMap<Content, Map<string, readonly SentenceReading[]>>();

/**
 * The sentences of a block, read once for each wording of its surroundings. A draft is read within limits, a source `whole`: what was
 * passed over there would be told as missing from it.
 */
export function readSentences(
  content: Content,
  context: ReadingContext,
  whole: boolean,
): readonly SentenceReading[] {
  const key = `${context.role}|${context.draft}|${whole}|${context.leadIn}`;
  const known = readings.get(content)?.get(key);
  if (known) return known;
  const read = readProse(
    whole ? content.prose : readableProse(content),
    { ...context, language: content.language },
    sentenceProse(content),
  );
  const byContext = readings.get(content) ?? new Map<string, readonly SentenceReading[]>();
  byContext.set(key, read);
  readings.set(content, byContext);
  return read;
}

/** The same for any prose; `forSentences`, of the same length, says where its sentences end. */
export function readProse(
  prose: string,
  context: ReadingContext,
  forSentences = prose,
): readonly SentenceReading[] {
  const reading = extractFigures(prose, context);
  const { language = english } = context;
  return sentences(forSentences, language).map((span) => {
    const figures = beginningIn(reading.figures, span);
    const periods = beginningIn(reading.periods, span);
    const own = sentenceWords(prose, span, [...figures, ...periods], language);
    const breaks = clauseBreaks(prose, span);
    const barriers = [
      ...breaks,
      ...figures.filter((figure) => figure.quantity).map((figure) => figure.span.start),
    ];
    const depths = depthsOf(
      own,
      barriers.sort((a, b) => a - b),
    );
    return { span, prose, language, words: own, breaks, figures, periods, depths };
  });
}

function depthsOf(own: readonly SentenceWord[], barriers: readonly number[]): number[] {
  let passed = 0;
  return own.map((word, index) => {
    while (passed < barriers.length && (barriers[passed] ?? 0) <= word.span.start) passed += 1;
    return index + barrier * passed;
  });
}

/** Steps from a figure to every word of its sentence. */
export function stepsFrom(sentence: SentenceReading, at: Span): number[] {
  const next = sentence.words.findIndex((word) => word.span.start >= at.end);
  const before = sentence.words.findLastIndex((word) => word.span.end <= at.start);
  const right = next < 0 ? 0 : (sentence.depths[next] ?? 0);
  const left = before < 0 ? 0 : (sentence.depths[before] ?? 0);
  const gapLeft =
    before < 0 ? 0 : barrier * countBetween(sentence.breaks, sentence.words[before]?.span.end ?? 0, at.start);
  const gapRight =
    next < 0 ? 0 : barrier * countBetween(sentence.breaks, at.end, sentence.words[next]?.span.start ?? 0);
  return sentence.words.map((word, index) => {
    const depth = sentence.depths[index] ?? 0;
    if (word.span.start >= at.end) return depth - right + gapRight;
    return word.span.end <= at.start ? left - depth + gapLeft : 0;
  });
}

const countBetween = (offsets: readonly number[], from: number, to: number): number =>
  offsets.filter((offset) => from <= offset && offset < to).length;

function sentenceWords(
  prose: string,
  { start: from, end: to }: Span,
  numbers: readonly { readonly span: Span }[],
  language: Language,
): SentenceWord[] {
  const found: SentenceWord[] = [];
  eachWord(prose.slice(from, to), ({ text, capital }, start, end) => {
    const span = { start: start + from, end: end + from };
    const silent =
      isFunctionWord(text, language) ||
      text.length < 2 ||
      numbers.some((number) => overlaps(number.span, span));
    found.push({ text, stem: stemIn(text, language), span, capital, silent });
  });
  return found;
}

const breakPattern = /(?<!\d),|,(?!\d)|[;:()–—]|\b(?:while|whereas|but|although)\b/g;

function clauseBreaks(prose: string, span: Span): number[] {
  return [...prose.slice(span.start, span.end).matchAll(breakPattern)].map(
    (match) => match.index + span.start,
  );
}
