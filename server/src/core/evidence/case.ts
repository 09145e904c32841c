import type { Corpus, CorpusEntry } from '../corpus/corpus';
import { coveringItems, type CoveringCitation } from '../citations/scope';
import type { Claim } from '../claims/claim';
import { speaks } from '../corpus/spoken';
import type { Figure } from '../figures/figure';
import { exact } from '../text/exact';
import type { Language } from '../text/language';
import type { ResolvedCitation } from './assessment';
import { baseValue } from './compare';
import { candidates, type Candidate } from './candidate';
import { alike, printOf, sameDigits, transposed } from './digits';
import type { CorpusIndex } from './corpusIndex';
import { resolveItem } from './resolve';

/**
 * How many claims of the corpus an uncited figure is held beside: of those that share most words with it the first, and of the
 * next those that show its digits or a value that agrees.
 */
const searchWidth = { words: 12, values: 40 };

/** What the figures of a draft are held beside. */
export interface Held {
  readonly corpus: Corpus;
  /** Of the corpus, what is in the draft's language. */
  readonly all: Beside;
  readonly language: Language;
}

/** A claim of the draft with what it is held beside. */
export interface Case {
  readonly claim: Claim;
  readonly cited: readonly ResolvedCitation[];
  readonly readable: readonly CorpusEntry[];
  /** Citations of the sentence itself, not of a later one that covers it too. */
  readonly direct: boolean;
  readonly unreadable: boolean;
  /** A cited source is in another language than the draft, so that its words can be held beside none of the draft's. */
  readonly otherLanguage: boolean;
  readonly language: Language;
  readonly candidates: readonly Candidate[];
  readonly beside: Beside;
}

/** What a figure is held beside. It can be held beside the same again: for what is asked of few figures, and not worth keeping for all. */
export interface Beside {
  readonly index: CorpusIndex;
  /** Those that it cites; null: all of the corpus. */
  readonly sources: readonly CorpusEntry[] | null;
}

/** Resolves what covers a claim, and holds it beside the claims of those sources, or of the corpus where there are none. */
export function caseOf(
  claim: Claim,
  covering: readonly CoveringCitation[],
  { corpus, all, language }: Held,
): Case {
  const { direct, items } = coveringItems({ citations: covering });
  const cited = exact(
    items.map((each): ResolvedCitation => ({ ...each, source: resolveItem(each.item, corpus)?.source })),
  );
  const atHand = [...new Set(cited.map(({ source }) => source?.key))]
    .flatMap((key) => (key === undefined ? [] : [corpus.byKey(key)]))
    .filter((entry) => entry !== undefined)
    .filter((entry) => entry.source.readable);
  const readable = exact(atHand.filter(({ source }) => speaks(source, language)));
  const otherLanguage = readable.length < atHand.length;
  const unreadable =
    otherLanguage ||
    cited.some(({ source }) => !source?.readable) ||
    covering.some(({ citation }) => citation.undefinedLabel !== null);
  const beside = direct || readable.length > 0 ? { index: all.index, sources: readable } : all;
  return {
    claim,
    cited,
    readable,
    direct,
    unreadable,
    otherLanguage,
    language,
    candidates: candidatesOf(claim, beside),
    beside,
  };
}

export const candidatesOf = (claim: Claim, { index, sources }: Beside): readonly Candidate[] =>
  sources ? candidates(claim, sources.flatMap(index.numbersOf), index) : search(claim, index);

/** Holds a claim beside those of the corpus that share most with it. */
export function search(claim: Claim, index: CorpusIndex): Candidate[] {
  const print = printOf(claim.figure);
  const mayMeet = meeting(claim.figure, print, index);
  const most = index.candidates(claim, claim.figure.unit.dimension, searchWidth.values);
  return candidates(
    claim,
    most.filter((number, at) => at < searchWidth.words || mayMeet(number)),
    index,
    print,
  );
}

/** Values so far apart agree under no rounding and no hedge. */
const farApart = 1.6;

/** Whether the figure of a claim of the corpus may agree with one of the draft, or shows its digits. */
function meeting(draft: Figure, print: number, { values, claims }: CorpusIndex): (number: number) => boolean {
  const own = baseValue(draft);
  return (number) => {
    if (own.low <= farApart * values.high(number) && values.low(number) <= farApart * own.high) return true;
    if (!alike(print, values.print(number))) return false;
    const { figure } = claims[number] as Claim;
    return sameDigits(draft, figure) || transposed(draft, figure);
  };
}
