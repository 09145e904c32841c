import type { Figure, Period } from '../figures/figure';
import type { Span } from '../text/span';

/** A word of a claim's context with its weight, 0–1: 1 next to the figure, less with distance, clause breaks and inheritance. */
export interface Term {
  readonly stem: string;
  readonly weight: number;
}

/**
 * A figure in its context: what is measured, of whom, where and when. Drafts and sources yield the same type.
 * Offsets are those of the document that the claim was read from.
 */
export interface Claim {
  readonly figure: Figure;
  /** The figure's place in the document's text. */
  readonly span: Span;
  /** Index of the block that holds it; -1 for a record of the bundled corpus. */
  readonly block: number;
  /** The sentence or table row that states it, its place in the document and its words (a row is given as `row | column: value`). */
  readonly sentence: Span;
  readonly statement: string;
  /** Where in the document, in words: `Regions, table row Northmoor, column Sworn officers`; `Main points, sentence 3`. */
  readonly locator: string;
  /** What is measured, in the document's words, for messages: `sworn officers in Northmoor`. */
  readonly measure: string;
  readonly terms: readonly Term[];
  /** Stems of the counted noun or of the share's `of …`; they count most. */
  readonly heads: readonly string[];
  /** Names of places, people and bodies near the figure, lower case. */
  readonly names: readonly string[];
  readonly place: string | null;
  readonly period: Period | null;
  /** Years from the text's base period: −1 for `a year earlier`. */
  readonly relative: number;
  /** The text's base period stands in where the claim names none. */
  readonly assumedPeriod: Period | null;
  /** A target, plan or forecast is no outcome. */
  readonly modality: 'outcome' | 'target' | 'forecast';
  /** Never makes a conflict by itself (a bundled record tagged misreport, transposed, withdrawn, ambiguous, unconfirmed or forecast). */
  readonly reserve: string | null;
}
