import { messageOf } from '../text/message';
import { mostNumbers, type Unread } from '../claims/limits';
import type { Corpus } from '../corpus/corpus';
import type { MarkdownDocument } from '../markdown/document';
import { mostText } from '../markdown/parse';
import { ruleNames, rules as allRules } from '../rules/index';
import type { Analysis, Problem, Rule, RuleName } from '../rules/rule';
import { spanOf, type Span } from '../text/span';
import { analyse } from './analyse';
import { readDirectives } from './directives';
import type { Finding, LintResult, SuppressedFinding } from './finding';
import type { LintOptions } from './options';
import { severityOf } from './severity';
import { told } from './told';

/** How many problems a rule may tell before the caller has a chance to turn to something newer. */
const problemsPerStep = 32;

/** Checks a draft against a corpus in one go. */
export function lint(document: MarkdownDocument, corpus: Corpus, options: LintOptions): LintResult {
  const steps = lintSteps(document, corpus, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a few milliseconds: the caller may rest between them, or drop the rest when the draft has changed. */
export function* lintSteps(
  document: MarkdownDocument,
  corpus: Corpus,
  options: LintOptions,
  rules: readonly Rule[] = allRules,
): Generator<void, LintResult> {
  const findings: Finding[] = [];
  const disabled: SuppressedFinding[] = [];
  const analysis = yield* analyse(document, corpus, options, (cause) =>
    findings.push(failure(null, 'The reading of this draft stopped half-way', cause)),
  );
  const directives = readDirectives(document, ruleNames);
  const completed = new Set<RuleName>();
  for (const rule of rules) {
    yield;
    const severity = severityOf(rule, options);
    if (severity === 'off') continue;
    const done = yield* runRule(rule, severity, analysis, findings, (problem) => {
      const by = directives.disabledBy(problem.rule, problem.span);
      if (by) disabled.push({ finding: told(problem, severity, analysis), reason: by.reason });
      return by !== null;
    });
    if (done && !rule.acrossDrafts) completed.add(rule.name);
  }
  findings.push(...analysis.unread.map(notRead));
  findings.push(...directives.remarks(completed).map(({ span, message }) => plainFinding(span, message)));
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { analysis, findings, disabled };
}

/** True when the rule came to its end; one that throws is told, and what it had found stays. `isDisabled` is asked of each problem. */
function* runRule(
  rule: Rule,
  severity: Finding['severity'],
  analysis: Analysis,
  findings: Finding[],
  isDisabled: (problem: Problem) => boolean,
): Generator<void, boolean> {
  let count = 0;
  try {
    for (const problem of rule.check(analysis)) {
      if (++count % problemsPerStep === 0) yield;
      if (!isDisabled(problem)) findings.push(told(problem, severity, analysis));
    }
    return true;
  } catch (cause) {
    findings.push(failure(rule.name, `The rule “${rule.name}” stopped half-way through this draft`, cause));
    return false;
  }
}

/** What was not checked must not look like a pass: a failure is an error, whatever the rule's own severity. */
function failure(rule: RuleName | null, what: string, cause: unknown): Finding {
  const said = messageOf(cause);
  const message = `${what}, so findings may be missing (${said}). Please report it.`;
  return { ...plainFinding(spanOf(0, 0), message), rule, severity: 'error' };
}

const tooMuch: Readonly<Record<Unread['what'], string>> = {
  sentence: `This text has more than ${mostNumbers.sentence} numbers in a sentence, so its figures were not checked.`,
  row: `These rows have more than ${mostNumbers.row} numbers each, so their figures were not checked.`,
  table: `This table has more than ${mostNumbers.table.toLocaleString('en')} numbers, so its figures were not checked.`,
  rest: `This draft has more than ${mostText.toLocaleString('en')} characters, so what follows was not checked.`,
};

/** What could not be checked must not look like a pass; the mark stands where it begins. */
const notRead = ({ span, what }: Unread): Finding =>
  plainFinding(spanOf(span.start, Math.min(span.end, span.start + markLength)), tooMuch[what]);

/** Of a long text, in characters: a page that is underlined all over says no more. */
const markLength = 80;

/** A remark of the linter itself. */
function plainFinding(span: Span, message: string): Finding {
  return { rule: null, severity: 'information', span, message, suggestions: [], evidence: [], figure: null };
}
