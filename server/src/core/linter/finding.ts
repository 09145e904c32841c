import type { Evidence } from '../evidence/assessment';
import type { Span } from '../text/span';
import type { Analysis, Problem, RuleName, Severity, Suggestion } from '../rules/rule';

/**
 * A problem as it is shown. Besides the rules' problems there are remarks of the linter itself. `rule` is null for a
 * remark on a directive (at information severity) and where the reading of the draft failed (error); it names the rule
 * that failed where a rule threw (error).
 */
export interface Finding extends Omit<Problem, 'rule' | 'message' | 'repairs' | 'evidence'> {
  readonly rule: RuleName | null;
  readonly severity: Exclude<Severity, 'off'>;
  /** One sentence that explains itself. */
  readonly message: string;
  /** What it rests on, best first, and what came near; gathered when it is first asked for. */
  readonly evidence: readonly Evidence[];
  /** What may be done about it, the rule's own repairs first; worked out when it is first asked for. */
  readonly suggestions: readonly Suggestion[];
}

/** The findings of a draft, in text order. */
export interface Findings {
  /** All of them, each with what it is made of; made when they are first asked for. */
  readonly all: readonly Finding[];
  /** Those that a span overlaps or touches, in text order; no others are made. */
  touching(span: Span): readonly Finding[];
  /** The first of each rule, at most so many, and what there is besides. The others are counted and not made. */
  inShort(most: number): FindingsInShort;
  /** Whether one is of one of these rules. */
  tells(rules: ReadonlySet<RuleName>): boolean;
}

export interface FindingsInShort {
  readonly shown: readonly Finding[];
  /** Of each rule that has more: the first one that is not shown, and how many there are from it on. */
  readonly beyond: readonly { readonly first: Finding; readonly count: number }[];
}

export interface LintResult {
  readonly analysis: Analysis;
  /** In text order, without what directives disable: `found.all`. */
  readonly findings: readonly Finding[];
  readonly found: Findings;
  /** What directives disable, in no particular order. */
  readonly disabled: readonly SuppressedFinding[];
}

/** A finding that is not told, and why not, in the writer's words ('' where they gave none). */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly reason: string;
}
