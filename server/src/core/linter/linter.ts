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
import { findingsOf, WithFindings, type Apart } from './findings';
import type { Finding, LintResult, SuppressedFinding } from './finding';
import type { LintOptions } from './options';
import { severityOf } from './severity';
import { failuresIn, findInBlocks, type Running } from './inBlocks';
import { silenced } from './silenced';
import { told } from './told';

/** How many problems a rule may tell before the caller has a chance to turn to something newer. */
const problemsPerStep = 32;

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
  const apart: Apart[] = [];
  const disabled: SuppressedFinding[] = [];
  const analysis = yield* analyse(document, corpus, options, (cause) =>
    apart.push({
      finding: failure(null, 'The reading of this draft stopped half-way', cause),
      order: -1,
    }),
  );
  const directives = readDirectives(document, ruleNames);
  const running = rules.flatMap((rule, order): RunningRule[] => {
    const severity = severityOf(rule, options);
    return severity === 'off' ? [] : [{ rule, order, severity, findings: [], failed: false }];
  });
  const tell: Tell = ({ findings, rule }, finding) => {
    const by = directives.disabledBy(rule.name, finding.span);
    if (by) disabled.push({ finding, reason: by.reason });
    else findings.push(finding);
  };
  const inBlocks = yield* findInBlocks(rules, running, analysis);
  yield;
  const silent = yield* silenced(inBlocks, directives, disabled);
  for (const { by, cause } of failuresIn(inBlocks)) {
    const one = running.find(({ rule }) => rule === by);
    if (one && !one.failed) fail(one, cause);
  }
  const completed = new Set<RuleName>();
  for (const one of running) {
    yield* tellRest(one, analysis, tell);
    if (!one.failed && !one.rule.acrossDrafts) completed.add(one.rule.name);
  }
  for (const { findings, order } of running) for (const finding of findings) apart.push({ finding, order });
  for (const unread of analysis.unread) apart.push({ finding: notRead(unread), order: rules.length });
  for (const { span, message } of directives.remarks(completed))
    apart.push({ finding: plainFinding(span, message), order: rules.length + 1 });
  const found = findingsOf({ ...inBlocks, disabled: silent, apart });
  return Object.assign(new WithFindings(found), { analysis, disabled });
}

/** A rule that is on, and what it tells besides what it finds in blocks. */
interface RunningRule extends Running {
  readonly findings: Finding[];
  failed: boolean;
}

type Tell = (by: RunningRule, finding: Finding) => void;

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
