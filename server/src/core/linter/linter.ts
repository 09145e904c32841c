import { readCitations } from '../citations/read';
import { detectStyle } from '../citations/write';
import { readClaims } from '../claims/read';
import type { Corpus } from '../corpus/corpus';
import { assessSentences } from '../evidence/assess';
import type { Assessment } from '../evidence/assessment';
import { unknownCitations } from '../evidence/resolve';
import type { MarkdownDocument } from '../markdown/document';
import { ruleNames, rules as allRules } from '../rules/index';
import type { Analysis, Rule, RuleName } from '../rules/rule';
import { spanOf } from '../text/span';
import { readDirectives, type Directives } from './directives';
import { disableSuggestion } from './disable';
import type { Finding, LintResult } from './finding';
import type { LintOptions } from './options';
import { severityOf } from './severity';

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
  const analysis = yield* analyse(document, corpus, options);
  const directives = readDirectives(document, ruleNames);
  const findings: Finding[] = [];
  for (const rule of rules) {
    yield;
    yield* runRule(rule, analysis, options, directives, findings);
  }
  const ran = new Set(rules.filter((rule) => severityOf(rule, options) !== 'off').map((rule) => rule.name));
  findings.push(...directives.remarks(ran).map(asRemark));
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { analysis, findings };
}

function* analyse(
  document: MarkdownDocument,
  corpus: Corpus,
  options: LintOptions,
): Generator<void, Analysis> {
  const citations = readCitations(document);
  yield;
  const claims = readClaims(document, { draft: true });
  yield;
  const assessments: Assessment[] = [];
  const { citationScope } = options;
  for (const sentence of assessSentences({ document, claims, citations, corpus, citationScope })) {
    assessments.push(...sentence);
    yield;
  }
  const citationStyle = options.citationStyle === 'auto' ? detectStyle(citations) : options.citationStyle;
  return {
    document,
    corpus,
    citations,
    assessments,
    unknownCitations: unknownCitations(citations, corpus),
    citationStyle,
  };
}

function* runRule(
  rule: Rule,
  analysis: Analysis,
  options: LintOptions,
  directives: Directives,
  findings: Finding[],
): Generator<void, void> {
  const severity = severityOf(rule, options);
  if (severity === 'off') return;
  let told = 0;
  try {
    for (const problem of rule.check(analysis)) {
      if (++told % problemsPerStep === 0) yield;
      if (directives.disables(problem.rule, problem.span)) continue;
      const disable = disableSuggestion(analysis.document, problem.rule, problem.span);
      findings.push({ ...problem, severity, suggestions: [...problem.suggestions, disable] });
    }
  } catch (error) {
    findings.push(asFailure(rule.name, error));
  }
}

/** What was not checked must not look like a pass: a rule that fails is an error, whatever its own severity. */
function asFailure(rule: RuleName, error: unknown): Finding {
  const cause = error instanceof Error ? error.message : String(error);
  return {
    rule,
    severity: 'error',
    span: spanOf(0, 0),
    message: `The rule “${rule}” stopped before it had checked this draft, so its findings may be missing (${cause}). Please report it.`,
    suggestions: [],
    evidence: [],
    figure: null,
  };
}

function asRemark({ span, message }: { span: Finding['span']; message: string }): Finding {
  return { rule: null, severity: 'information', span, message, suggestions: [], evidence: [], figure: null };
}
