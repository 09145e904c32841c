import { inOneGo } from '../text/inOneGo';
import { messageOf } from '../text/message';
import { mostNumbers, type Unread } from '../claims/limits';
import type { Corpus } from '../corpus/corpus';
import type { MarkdownDocument } from '../markdown/document';
import { mostText } from '../markdown/parse';
import { ruleNames, rules as allRules } from '../rules/index';
import type { Analysis, Rule, RuleName } from '../rules/rule';
import { spanOf, type Span } from '../text/span';
import { analyse } from './analyse';
import { readDirectives } from './directives';
import { problemsOf, type BlockProblems } from './figureProblems';
import type { Finding, LintResult, SuppressedFinding } from './finding';
import type { LintOptions } from './options';
import { severityOf } from './severity';
import { told, toldInBlock } from './told';

/** How many problems a rule may tell, and of how many blocks, before the caller has a chance to turn to something newer. */
const problemsPerStep = 32;
const blocksPerStep = 64;

/** Checks a draft against a corpus in one go. */
export function lint(document: MarkdownDocument, corpus: Corpus, options: LintOptions): LintResult {
  return inOneGo(lintSteps(document, corpus, options));
}

/** The same in steps of a few milliseconds: the caller may rest between them, or drop the rest when the draft has changed. */
export function* lintSteps(
  document: MarkdownDocument,
  corpus: Corpus,
  options: LintOptions,
  rules: readonly Rule[] = allRules,
): Generator<void, LintResult> {
  const faults: Finding[] = [];
  const disabled: SuppressedFinding[] = [];
  const analysis = yield* analyse(document, corpus, options, (cause) =>
    faults.push(failure(null, 'The reading of this draft stopped half-way', cause)),
  );
  const directives = readDirectives(document, ruleNames);
  const completed = new Set<RuleName>();
  const running = rules.flatMap((rule): RunningRule[] => {
    const severity = severityOf(rule, options);
    return severity === 'off' ? [] : [{ rule, severity, findings: [], failed: false }];
  });
  const tell: Tell = ({ findings, rule }, finding) => {
    const by = directives.disabledBy(rule.name, finding.span);
    if (by) disabled.push({ finding, reason: by.reason });
    else findings.push(finding);
  };
  yield* tellFigures(rules, running, analysis, tell);
  for (const one of running) {
    yield* tellRest(one, analysis, tell);
    if (!one.failed && !one.rule.acrossDrafts) completed.add(one.rule.name);
  }
  const findings = [...faults, ...running.flatMap((one) => one.findings)];
  findings.push(...analysis.unread.map(notRead));
  findings.push(...directives.remarks(completed).map(({ span, message }) => plainFinding(span, message)));
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { analysis, findings, disabled };
}

/** A rule that is on, and what it tells. */
interface RunningRule {
  readonly rule: Rule;
  readonly severity: Finding['severity'];
  readonly findings: Finding[];
  failed: boolean;
}

type Tell = (by: RunningRule, finding: Finding) => void;

/** Tells what the rules find in the figures of each block. */
function* tellFigures(
  rules: readonly Rule[],
  running: readonly RunningRule[],
  analysis: Analysis,
  tell: Tell,
): Generator<void> {
  const all = problemsOf(analysis, rules);
  const byRule = new Map(running.map((one) => [one.rule, one]));
  for (let at = 0; at < all.length; at++) {
    const { problems, failures } = all[at] as BlockProblems;
    if (at % blocksPerStep === 0) yield;
    for (const problem of problems) {
      const by = byRule.get(problem.by);
      if (by) tell(by, toldInBlock(problem, by.severity, analysis, at));
    }
    for (const { by, cause } of failures) {
      const one = byRule.get(by);
      if (one && !one.failed) fail(one, cause);
    }
  }
}

/** Tells what a rule finds in the draft besides. */
function* tellRest(one: RunningRule, analysis: Analysis, tell: Tell): Generator<void> {
  const { rule, severity } = one;
  if (one.failed || !rule.check) return;
  let count = 0;
  try {
    for (const problem of rule.check(analysis)) {
      if (++count % problemsPerStep === 0) yield;
      tell(one, told(problem, severity, analysis));
    }
  } catch (cause) {
    fail(one, cause);
  }
}

/** A rule that throws is told; what it had found stays. */
function fail(one: RunningRule, cause: unknown): void {
  const { name } = one.rule;
  one.failed = true;
  one.findings.push(failure(name, `The rule “${name}” stopped half-way through this draft`, cause));
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
