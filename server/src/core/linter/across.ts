import { inconsistenciesAcross, type AssessedDraft, type Told } from '../evidence/inconsistent';
import { ruleNames } from '../rules/index';
import { inconsistentAcross, inconsistentFigure } from '../rules/inconsistent-figure';
import { isTranslated } from '../text/language';
import { once } from '../text/remember';
import type { Span } from '../text/span';
import { readDirectives } from './directives';
import type { Finding, LintResult } from './finding';
import type { LintOptions } from './options';
import { severityOf } from './severity';
import { told } from './told';

/** One of several drafts that were checked, each for itself. */
export interface CheckedDraft {
  /** As it is told to a reader. */
  readonly name: string;
  readonly result: LintResult;
  readonly options: LintOptions;
}

/** What is found between two drafts, at one of the two places; drafts by their places among all. */
export interface FoundAcross {
  readonly draft: number;
  readonly finding: Finding;
  readonly other: { readonly draft: number; readonly span: Span; readonly text: string };
}

/** Figures for which two drafts give different values: each such pair is told in both, unless a draft's options or directives silence it. */
export function lintAcross(drafts: readonly CheckedDraft[]): readonly FoundAcross[] {
  const places = drafts.map((draft) => ({
    ...draft,
    severity: severityOf(inconsistentFigure, draft.options),
    directives: once(() => readDirectives(draft.result.analysis.document, ruleNames)),
  }));
  const at = (here: Told, there: Told): FoundAcross[] => {
    const [draft, other] = [places[here.draft], places[there.draft]];
    if (!draft || !other || draft.severity === 'off') return [];
    const problem = inconsistentAcross({ first: there, second: here }, other.name);
    if (draft.directives().disabledBy(problem.rule, problem.span)) return [];
    const finding = told(problem, draft.severity, draft.result.analysis);
    const place = { draft: there.draft, span: there.span, text: there.claim.figure.text };
    return [{ draft: here.draft, finding, other: place }];
  };
  return inconsistenciesAcross(drafts.map(({ result }) => heldAcross(result))).flatMap(
    ({ first, second }) => [...at(second, first), ...at(first, second)],
  );
}

/** Drafts are held against each other by English words. */
const heldAcross = ({ analysis: { document, blocks } }: LintResult): AssessedDraft =>
  isTranslated(document.language) ? { document, blocks: [] } : { document, blocks };
