import type { Analysis, Problem, RuleName, Severity } from '../rules/rule';

/**
 * A problem as it is shown. Besides the rules' problems there are remarks of the linter itself. `rule` is null for a
 * remark on a directive (at information severity) and where the reading of the draft failed (error); it names the rule
 * that failed where a rule threw (error).
 */
export interface Finding extends Omit<Problem, 'rule'> {
  readonly rule: RuleName | null;
  readonly severity: Exclude<Severity, 'off'>;
}

export interface LintResult {
  readonly analysis: Analysis;
  /** In text order, without what directives disable. */
  readonly findings: readonly Finding[];
}
