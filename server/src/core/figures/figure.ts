import type { Language } from '../text/language';
import type { Span } from '../text/span';

/** Two ends in the written order (`from 2,415 to 2,315` has min 2415, max 2315); equal for a single value. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** How the text limits the value: `about` for nearly, some, roughly; `over`/`under` exclude the value, `atLeast`/`atMost` include it. */
export type Bound = 'exactly' | 'about' | 'over' | 'under' | 'atLeast' | 'atMost';

export type Direction = 'up' | 'down';

/** What can be compared with what. Values of different dimensions never agree or conflict. */
export type Dimension =
  | 'count'
  | 'share' // per cent, fractions, "one in five": compared as values between 0 and 1
  | 'percentagePoints'
  | 'multiple' // "three times", "doubled"
  | 'money'
  | 'duration'
  | 'age'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'data'
  | 'other'; // a unit that is read but not converted, or an index number

/** The unit of a value, as written and as compared. */
export interface Unit {
  readonly dimension: Dimension;
  /** As reports name it: `percent`, `percentage points`, `GBP`, `km`, `people`; '' for a bare number. */
  readonly name: string;
  /** Multiply a value in this unit by it to get the dimension's base unit (share: 0.01 for per cent; metres; seconds …). Money is never converted. */
  readonly factor: number;
  /** The denominator of a rate, normalised: `100000 people`, `year`, `week`, `head`; '' where there is none. */
  readonly per: string;
}

/** The kinds of a number that is a quantity, and of one that is not. */
export type FigureKind =
  | 'count'
  | 'percentage'
  | 'percentagePoints'
  | 'money'
  | 'rate'
  | 'ratio'
  | 'fraction'
  | 'multiple'
  | 'measurement'
  | 'duration'
  | 'age'
  | 'index'
  | 'date'
  | 'year'
  | 'time'
  | 'ordinal'
  | 'reference'
  | 'name'
  | 'version'
  | 'score'
  | 'code'
  | 'denominator'
  | 'group'
  | 'idiom';

/** A number in prose: what it is, what it says, and why it is no figure where it is none. Spans are relative to the prose read. */
export interface Figure {
  /** The number with its unit, scale and currency, without its hedge: `£1.2bn`, `15 per cent`, `two thirds`, `9–13%`. */
  readonly span: Span;
  /** The text of the span. */
  readonly text: string;
  /** False: a date, an ordinal, a reference, a name … */
  readonly quantity: boolean;
  /** Whether it reports a state of the world that a source could hold. False with a `reason` otherwise. */
  readonly checkable: boolean;
  /** In plain words, why it is not checkable; null where it is. */
  readonly reason: string | null;
  /**
   * `weak`: a small number word (one to ten) that is checkable only if it is cited or held by the corpus.
   * Such a figure has `checkable: true`.
   */
  readonly weak: boolean;
  readonly kind: FigureKind;
  /** With scale applied (`£1.2bn` is 1.2e9), in the written unit (`15 per cent` is 15, `one in five` is 0.2). */
  readonly value: Interval;
  /** Place value of the last significant digit, in the value's unit: 48,300 → 100, 5.1 → 0.1, 1.2bn → 1e8, a word or fraction → 0. */
  readonly step: number;
  readonly unit: Unit;
  readonly bound: Bound;
  /** Set by a verb before the figure: rose, fell to, up 3%. */
  readonly direction: Direction | null;
  /** The same by a noun: `a fall of 18 per cent`, `an increase of 562`, `13 days longer`. */
  readonly nounDirection: Direction | null;
  /** True where the figure is the size of a change or difference (`rose by 562`, `a cut of 12 per cent`, `13 days longer than`), false for a level. */
  readonly change: boolean;
  /** The written noun phrase that is counted (`community officers`), or null. */
  readonly noun: Span | null;
  /** The two ends of `from A to B` with a verb of change, each as a figure of its own; empty otherwise. Rules judge parts, reports list the whole. */
  readonly parts: readonly Figure[];
}

/** A stretch of time in decimal years, `from` inclusive, `to` exclusive: March 2024 is [2024.1667, 2024.25), 2023-24 is [2023.25, 2024.25). */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** A period named in the prose. */
export interface PeriodMention {
  readonly span: Span;
  /** Null where it is relative only (`a year earlier`, `the previous year`, `last year`). */
  readonly period: Period | null;
  /** Years from the period that the text is about: −1 for `a year earlier`, 0 for an absolute period. */
  readonly relative: number;
  /** `since 2019`, `by 2030`, `between 2019 and 2023`: how the period is bounded. */
  readonly extent: 'within' | 'since' | 'until';
}

/** What one stretch of prose says in numbers, in text order. */
export interface Reading {
  readonly figures: readonly Figure[];
  readonly periods: readonly PeriodMention[];
}

/** What the reader knows of the prose beyond its own words. */
export interface ReadingContext {
  /** `cell`: the prose is a table cell; a bare number in it is a figure, whose unit its header gives. `header`: a header cell: no figure in it is checkable. */
  readonly role: 'prose' | 'heading' | 'cell' | 'header';
  /** The prose of the paragraph that introduces the list or table, '' where there is none. */
  readonly leadIn: string;
  /** True for a draft, whose own proposals and hypothetical numbers are not checkable; false for a source, where they are what it says. */
  readonly draft: boolean;
  /** Of the prose; left out for English. */
  readonly language?: Language;
}
