import type { Citation, CitationItem } from '../citations/citation';
import type { Claim } from '../claims/claim';
import type { Source } from '../corpus/source';
import type { SourcedClaim } from '../corpus/corpus';
import type { Content } from '../markdown/document';
import type { Beside } from './case';
import type { WrongCell } from './cells';
import type { Derivation } from './derive';

/** The four verdicts of fact checking (FEVER, AVeriTeC), of a draft figure against the corpus. */
export type Verdict = 'supported' | 'refuted' | 'conflictingEvidence' | 'notEnoughEvidence';

/** One claim of the corpus held beside a draft's claim. */
export interface Evidence extends SourcedClaim {
  readonly relation: 'supports' | 'contradicts' | 'near';
  /** Agreement of measure, group, place and period, 0–1. */
  readonly alignment: number;
  /** In plain words, why it was taken or left: `same measure and period; 15,649 in the draft, 15,469 in the source`. */
  readonly reasons: readonly string[];
  /** Why the source's own digits do not match: `the bound is turned round`, `another period`; null where the values differ. */
  readonly turned: string | null;
}

/** How a figure's citations resolve. */
export interface ResolvedCitation {
  readonly citation: Citation;
  readonly item: CitationItem;
  /** Undefined: nothing in the corpus or bibliography answers to it. */
  readonly source: Source | undefined;
}

/** Everything the rules need to know of one figure. */
export interface Assessment {
  readonly claim: Claim;
  /** The citations in whose scope the figure stands. */
  readonly citations: readonly ResolvedCitation[];
  readonly verdict: Verdict;
  /** `cited`: judged against the cited sources; `corpus`: uncited, judged against all; `unreadable`: cited only to sources without text; `otherLanguage`: to sources in another language than the draft's; `workedOut`: a change or ratio whose operands the cited source may hold, but that cannot be followed. */
  readonly basis: 'cited' | 'corpus' | 'unreadable' | 'otherLanguage' | 'ownData' | 'workedOut';
  /** What decides the verdict, best first. */
  readonly evidence: readonly Evidence[];
  /** What it was held beside: `nearOf` tells from it what came near besides. */
  readonly beside: Beside;
  /** Sources that support the figure and are not among those cited, best first: what to cite. */
  readonly suggested: readonly Evidence[];
  /** The latest value of the corpus for what the draft gives an older one of, as if it held today; null where there is none. */
  readonly newer: Evidence | null;
  /** Whether the figure follows from others by arithmetic. */
  readonly derivation: Derivation | null;
}

/**
 * The figures of one block of a draft, assessed. All places are offsets from the block's start, and what is cited is as it stood when
 * they were assessed: the same object as long as nothing but places has changed.
 */
export interface AssessedBlock {
  readonly content: Content;
  readonly assessments: readonly Assessment[];
  /** Cells of a table that do not follow from others. */
  readonly wrongCells: readonly WrongCell[];
}

/** What decides about a figure, or would support it; null where nothing is known. */
export const decisiveOf = ({
  evidence,
  suggested,
}: Pick<Assessment, 'evidence' | 'suggested'>): Evidence | null => evidence[0] ?? suggested[0] ?? null;

/** A citation that resolves to nothing. */
export interface UnknownCitation {
  readonly citation: Citation;
  readonly item: CitationItem | null;
  readonly nearestKeys: readonly string[];
}
