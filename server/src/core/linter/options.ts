import type { CitationScope, CitationStyle } from '../citations/citation';
import type { RuleName, Severity } from '../rules/rule';

export type Stage = 'drafting' | 'review' | 'clearance';

/** Everything that changes what a lint says; every setting that the linter reads has its default here. */
export interface LintOptions {
  readonly rules: Readonly<Partial<Record<RuleName, Severity>>>;
  readonly stage: Stage;
  readonly citationStyle: CitationStyle | 'auto';
  readonly citationScope: CitationScope;
}

export const defaultLintOptions: LintOptions = {
  rules: {},
  stage: 'review',
  citationStyle: 'auto',
  citationScope: 'auto',
};
