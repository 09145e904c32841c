import type { Figure, Period } from '../figures/figure';
import type { Span } from '../text/span';

/** Stands for the block of a draft's claim that does not know where its block stands; no source has so many. */
export const ownBlock = 0x3fff_ffff;

/** A word of a claim's context. */
export interface Term {
  readonly stem: string;
  /** How much the claim is about it, 0–1: 1 next to the figure, less with distance and clause breaks, 0 where it is only inherited. */
  readonly weight: number;
  /** How far it can meet a word of the other side, 0–1; inherited words (heading, title, sentence before) have little. */
  readonly offer: number;
}

/**
 * A figure in its context: what is measured, of whom, where and when. Drafts and sources yield the same type.
 * Offsets are those of the document that the claim was read from; of a draft's claim, as long as it is held beside others,
 * those of its block, so that it stays the same object when the block moves.
 */
export interface Claim {
  readonly figure: Figure;
  /** The figure's place in the document's text. */
  readonly span: Span;
  /** Index of the block that holds it; -1 for a record of the bundled corpus, `ownBlock` where offsets are the block's. */
  readonly block: number;
  /** The sentence or table row that states it, its place in the document and its words (a row is given as `row | column: value`). */
  readonly sentence: Span;
  readonly statement: string;
  /** A cell of a table: its row and column say what it is about. */
  readonly inTable: boolean;
  /** Where in the document, in words: `Regions, table row Northmoor, column Sworn officers`; `Main points, sentence 3`. */
  readonly locator: string;
  /** What is measured, in the document's words, for messages: `sworn officers in Northmoor`. */
  readonly measure: string;
  readonly terms: readonly Term[];
  /** Other names of the measure, as stems: whoever speaks of one of them speaks of the measure. A text's claims have none. */
  readonly otherNames: readonly (readonly string[])[];
  /** Stems of the counted noun or of the share's `of …`; they count most. */
  readonly heads: readonly string[];
  /** Names of places, people and bodies in the sentence or row, lower case; certain ones only (not a sentence's first word). */
  readonly names: readonly string[];
  /** A capitalised word that opens the sentence: a name if the corpus knows it as one. */
  readonly openingName: string | null;
  readonly place: string | null;
  readonly period: Period | null;
  /** Years from the text's base period: −1 for `a year earlier`. */
  readonly relative: number;
  /** The period that the whole text is about; it stands in where the claim names none. Null for a draft. */
  readonly textPeriod: Period | null;
  /** The start or the end of a change that is told as `from A to B`. */
  readonly role: 'from' | 'to' | null;
  /** A target, plan or forecast is no outcome. */
  readonly modality: 'outcome' | 'target' | 'forecast';
  /** `below` for nearly, almost, just under; `above` for a little over: the side on which the exact value lies. */
  readonly approach: 'below' | 'above' | null;
  /** The file that states it, where it is another one than its source's `origin`: a work may be kept in several. */
  readonly file?: string;
  /**
   * Why it never makes a conflict by itself: a bundled record's tag (misreport, transposed, withdrawn, ambiguous, unconfirmed,
   * forecast, aside), or `criterion`: a limit that says what is counted.
   */
  readonly reserve: string | null;
}
