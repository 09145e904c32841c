import type { Citation, CitationStyle } from '../citations/citation';
import type { Image } from '../citations/images';
import type { Unread } from '../claims/limits';
import type { Corpus } from '../corpus/corpus';
import type { AssessedBlock, Assessment, Evidence, UnknownCitation } from '../evidence/assessment';
import type { Inconsistency } from '../evidence/inconsistent';
import type { PairAt } from '../evidence/pairing';
import type { Misquotation } from '../evidence/quotations';
import type { UncheckedSource } from '../evidence/unchecked';
import type { MarkdownDocument } from '../markdown/document';
import type { Edit, Span } from '../text/span';

export type Severity = 'off' | 'hint' | 'information' | 'warning' | 'error';

export type RuleName =
  | 'uncited-figure'
  | 'conflicting-figure'
  | 'unsupported-figure'
  | 'unknown-citation'
  | 'imprecise-figure'
  | 'miscalculated-figure'
  | 'outdated-figure'
  | 'inconsistent-figure'
  | 'misquoted-source'
  | 'unsourced-image'
  | 'unchecked-source';

/** What the rules read: one draft, fully assessed. Rules never search, parse or calculate. */
export interface Analysis {
  readonly document: MarkdownDocument;
  readonly corpus: Corpus;
  readonly citations: readonly Citation[];
  /** One for each block of the document. */
  readonly blocks: readonly AssessedBlock[];
  /** All figures at their places in the document, in text order; put there when they are first asked for. */
  assessments(this: void): readonly Assessment[];
  /** The same for those of one block, by its index. */
  assessmentsOf(this: void, block: number): readonly Assessment[];
  readonly unknownCitations: readonly UnknownCitation[];
  readonly uncheckedSources: readonly UncheckedSource[];
  /** Figures of which the draft gives another value further on. */
  readonly inconsistencies: readonly PairAt[];
  readonly misquotations: readonly Misquotation[];
  readonly unsourcedImages: readonly Image[];
  /** What holds too much to be checked. */
  readonly unread: readonly Unread[];
  /** The style in which the draft cites, or the one that is set. */
  citationStyle(this: void): CitationStyle;
}

/** A repair that a person may choose; never applied unasked. */
export interface Suggestion {
  readonly kind: 'cite' | 'replace' | 'correctKey' | 'ownData' | 'disable';
  /** Imperative, as shown in the editor's menu. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True for the one repair to offer first. */
  readonly preferred: boolean;
}

/** What a rule tells, in offsets of the draft. */
export interface Problem {
  readonly rule: RuleName;
  readonly span: Span;
  /** One sentence that explains itself; worded when it is first shown. */
  message(): string;
  /** What may be done about it; worked out when a person asks. */
  repairs(): readonly Suggestion[];
  /** What it rests on, best first, and what came near; gathered when it is first shown. */
  evidence(this: void): readonly Evidence[];
  /** The figure told about; null for a citation. */
  readonly figure: string | null;
  /** Another place of the draft that it is about. */
  readonly elsewhere?: Span;
}

/** What a rule tells of a figure, wherever its block stands: the same from one state of a draft to the next. */
export interface FigureProblem {
  /** In offsets of the block. */
  readonly span: Span;
  /** The figure told about; null for the header of a table. */
  readonly figure: string | null;
  /** The figure that its wording is about. */
  readonly about: Assessment;
  readonly wording: Wording;
}

/** How a rule speaks of a figure. A long draft has thousands of problems: what is said of all in the same way is one object for all. */
export interface Wording {
  /** One sentence that explains itself; worded when it is first shown. */
  message(this: void, about: Assessment): string;
  /** What it rests on, best first, and what came near; gathered when it is first shown. */
  evidence(this: void, about: Assessment): readonly Evidence[];
  /** What may be done about it. `about`: the same figure at its place in the draft. */
  repairs(this: void, analysis: Analysis, about: Assessment): readonly Suggestion[];
}

export interface Rule {
  readonly name: RuleName;
  readonly defaultSeverity: Severity;
  /** One line, as the README's table shows it. */
  readonly description: string;
  /** What it tells of the figures of a block. It is asked once, and again when they are assessed anew. */
  ofFigures?(this: void, block: AssessedBlock): Iterable<FigureProblem>;
  /** What it tells of two figures of a draft that disagree; it is asked when it is shown. */
  ofDisagreement?(this: void, found: Inconsistency): Problem;
  /** What it tells of the draft besides. */
  check?(this: void, analysis: Analysis): Iterable<Problem>;
  /** It is told between drafts too, so that a directive which silences nothing in its own draft need not be idle. */
  readonly acrossDrafts?: true;
}

export type TellsDisagreements = Rule & Required<Pick<Rule, 'ofDisagreement'>>;

export const tellsDisagreements = (rule: Rule): rule is TellsDisagreements =>
  rule.ofDisagreement !== undefined;
