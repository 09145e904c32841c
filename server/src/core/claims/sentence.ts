import { extractFigures } from '../figures/extract';
import type { Figure, PeriodMention, Reading, ReadingContext } from '../figures/figure';
import type { Content } from '../markdown/document';
import { sentenceProse } from '../markdown/sentenceProse';
import { readableProse } from './limits';
import { createAtHand } from '../text/atHand';
import { none } from '../text/exact';
import { beginningIn, firstNot } from '../text/ordered';
import { sentences } from '../text/sentences';
import { overlaps, type Span } from '../text/span';
import { english, type Language } from '../text/language';
import { eachWord, type WordForm } from '../text/words';

/** A word of a sentence as the claims room needs it. Spans are relative to the block. */
export interface SentenceWord extends Span {
  readonly text: string;
  readonly stem: string;
  readonly capital: boolean;
  /** Carries grammar only, or is part of a figure or a period. */
  readonly silent: boolean;
  /** Stands behind `rather than` or `instead of`: what the sentence is not about. */
  readonly contrasted: boolean;
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

const stretchesOf = new WeakMap<Content, readonly Stretch[]>();

/**
 * The sentences of a block, read once for each wording of its surroundings. A draft is read within limits, a source `whole`: what was
 * passed over there would be told as missing from it.
 */
export function readSentences(
  content: Content,
  context: ReadingContext,
  whole: boolean,
): readonly SentenceReading[] {
  const { role, leadIn, draft } = context;
  const stretches = stretchesOf.get(content) ?? none;
  const known = stretches.find(
    (one) => one.role === role && one.draft === draft && one.whole === whole && one.leadIn === leadIn,
  );
  if (known) return known.sentences;
  const prose = whole ? content.prose : readableProse(content);
  const { language } = content;
  const read = new Stretch(prose, { role, leadIn, draft, language }, whole, sentenceProse(content));
  stretchesOf.set(content, stretches.concat(read));
  return read.sentences;
}

/** The same for any prose. */
export const readProse = (prose: string, context: ReadingContext): readonly SentenceReading[] =>
  new Stretch(prose, context, true, prose).sentences;

/**
 * So many stretches of a draft keep their figures at hand, and sentences their words: more than what the claims of a block and of what
 * stands around it ask for. The claims keep the figures that they are of; a draft has as many others.
 */
const mostAtHand = { stretches: 128, sentences: 64 };

const holdStretch = createAtHand(mostAtHand.stretches);
const holdSentence = createAtHand(mostAtHand.sentences);

/** The prose of a block in one wording of its surroundings, whose figures are read when they are asked for. */
class Stretch implements ReadingContext {
  readonly role: ReadingContext['role'];
  readonly leadIn: string;
  readonly draft: boolean;
  readonly language: Language;
  readonly sentences: readonly SentenceReading[];
  private read: Reading | null = null;

  /** `forSentences`, of the same length as the prose, says where its sentences end. */
  constructor(
    readonly prose: string,
    { role, leadIn, draft, language = english }: ReadingContext,
    readonly whole: boolean,
    forSentences: string,
  ) {
    this.role = role;
    this.leadIn = leadIn;
    this.draft = draft;
    this.language = language;
    this.sentences = sentences(forSentences, language).map((span) => new Sentence(span, this));
  }

  get reading(): Reading {
    // Those of a source are read once, and go with it.
    if (!this.whole) holdStretch(this);
    return (this.read ??= extractFigures(this.prose, this));
  }

  forget(): void {
    this.read = null;
  }
}

type InWords = Pick<SentenceReading, 'words' | 'breaks' | 'depths'>;

/** Reads its numbers and its words when they are asked for: many sentences hold no figure, and lend none a word; and most that do are read once. */
class Sentence implements SentenceReading {
  private numbers: Reading | null = null;
  private read: InWords | null = null;

  constructor(
    readonly span: Span,
    private readonly of: Stretch,
  ) {}

  get prose(): string {
    return this.of.prose;
  }

  get language(): Language {
    return this.of.language;
  }

  get figures(): readonly Figure[] {
    return this.inNumbers().figures;
  }

  get periods(): readonly PeriodMention[] {
    return this.inNumbers().periods;
  }

  get words(): readonly SentenceWord[] {
    return this.inWords().words;
  }

  get breaks(): readonly number[] {
    return this.inWords().breaks;
  }

  get depths(): readonly number[] {
    return this.inWords().depths;
  }

  forget(): void {
    this.numbers = null;
    this.read = null;
  }

  private inNumbers(): Reading {
    if (this.numbers) return this.numbers;
    holdSentence(this);
    const { figures, periods } = this.of.reading;
    return (this.numbers = {
      figures: beginningIn(figures, this.span),
      periods: beginningIn(periods, this.span),
    });
  }

  private inWords(): InWords {
    if (this.read) return this.read;
    const { figures } = this.inNumbers();
    const words = sentenceWords(this);
    const breaks = clauseBreaks(this);
    return (this.read = { words, breaks, depths: depthsOf(words, breaks, figures) });
  }
}

function depthsOf(
  words: readonly SentenceWord[],
  breaks: readonly number[],
  figures: readonly Figure[],
): number[] {
  const barriers = [...breaks];
  for (const { quantity, span } of figures) if (quantity) barriers.push(span.start);
  if (barriers.length > breaks.length) barriers.sort((a, b) => a - b);
  const depths: number[] = [];
  let passed = 0;
  for (const { start } of words) {
    while (passed < barriers.length && (barriers[passed] ?? 0) <= start) passed += 1;
    depths.push(depths.length + barrier * passed);
  }
  return depths;
}

/** Steps from a figure to every word of its sentence. */
export function stepsFrom({ words, depths, breaks }: SentenceReading, at: Span): number[] {
  const next = firstNot(words, (word) => word.start < at.end);
  const before = firstNot(words, (word) => word.end <= at.start) - 1;
  const right = (depths[next] ?? 0) - barrier * countBetween(breaks, at.end, words[next]?.start ?? 0);
  const left = before < 0 ? 0 : (depths[before] ?? 0);
  const gapLeft = before < 0 ? 0 : barrier * countBetween(breaks, words[before]?.end ?? 0, at.start);
  return depths.map((depth, index) =>
    index >= next ? depth - right : index <= before ? left - depth + gapLeft : 0,
  );
}

/** The clause that a figure stands in: up to the nearest breaks, else the ends of the sentence. */
export function clauseAround({ span, breaks }: SentenceReading, figure: Span): Span {
  const before = firstNot(breaks, (at) => at < figure.start) - 1;
  const after = firstNot(breaks, (at) => at < figure.end);
  return { start: (before < 0 ? null : breaks[before]) ?? span.start, end: breaks[after] ?? span.end };
}

/** How many of the offsets, which stand in text order, lie between the two. */
function countBetween(offsets: readonly number[], from: number, to: number): number {
  let count = 0;
  for (const offset of offsets) if (from <= offset && offset < to) count++;
  return count;
}

function sentenceWords({
  prose,
  span: { start: from, end: to },
  language,
  figures,
  periods,
}: Sentence): SentenceWord[] {
  const found: SentenceWord[] = [];
  const text = prose.slice(from, to);
  const contrasts = contrast.test(text);
  const add = (form: WordForm, at: number, end: number): void => {
    const word = {
      start: at + from,
      end: end + from,
      text: form.text,
      stem: form.stem,
      capital: form.capital,
      silent: form.isFunctionWord || form.text.length < 2,
      contrasted: contrasts && behindContrast.test(text.slice(Math.max(0, at - contrastReach), at)),
    };
    word.silent ||= meets(figures, word) || meets(periods, word);
    found.push(word);
  };
  eachWord(text, add, language);
  return found;
}

const contrastReach = 40;
const contrast = /rather than|instead of/;
const behindContrast = /\b(?:rather than|instead of)\s[^,;]*$/;

function meets(items: readonly { readonly span: Span }[], word: Span): boolean {
  for (const item of items) if (overlaps(item.span, word)) return true;
  return false;
}

const breakPattern = /(?<!\d),|,(?!\d)|[;:()–—]|\b(?:while|whereas|but|although)\b/g;

function clauseBreaks({ prose, span }: Sentence): number[] {
  const text = prose.slice(span.start, span.end);
  const found: number[] = [];
  breakPattern.lastIndex = 0;
  for (let match = breakPattern.exec(text); match; match = breakPattern.exec(text))
    found.push(match.index + span.start);
  return found;
}
