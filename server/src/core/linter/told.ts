import type { Evidence } from '../evidence/assessment';
import { inconsistencyAt } from '../evidence/inconsistent';
import type { PairAt } from '../evidence/pairing';
import type { MarkdownDocument } from '../markdown/document';
import type { Analysis, Problem, RuleName, Suggestion, TellsDisagreements } from '../rules/rule';
import { disableSuggestions } from './disable';
import type { BlockProblem } from './figureProblems';
import type { Finding } from './finding';

/** A rule's problem as a finding. A draft may have thousands, and a person reads few of them and asks for the repairs of one: words and repairs wait until then. */
export const told = (problem: Problem, severity: Finding['severity'], { document }: Analysis): Finding =>
  new Told(problem, severity, document);

/** The same finding in other words. */
export const retold = (finding: Finding, message: string): Finding => new Retold(finding, message);

/** What a rule tells of a figure of a block, at the block's place in the draft. */
export const toldInBlock = (
  problem: BlockProblem,
  severity: Finding['severity'],
  analysis: Analysis,
  block: number,
): Finding => new ToldInBlock(problem, severity, analysis, block);

/** What a rule tells of two figures of a draft that disagree, at their places. */
export const toldOfPair = (
  rule: TellsDisagreements,
  pair: PairAt,
  severity: Finding['severity'],
  analysis: Analysis,
): Finding =>
  new ToldOfPair(rule.ofDisagreement(inconsistencyAt(pair, analysis.document)), severity, analysis, pair);

/** A long draft has thousands of these, made anew with each key stroke: what it can ask for it does not hold. */
class ToldInBlock implements Finding {
  readonly span: Finding['span'];
  #suggestions: readonly Suggestion[] | null = null;

  constructor(
    private readonly problem: BlockProblem,
    readonly severity: Finding['severity'],
    private readonly analysis: Analysis,
    private readonly block: number,
  ) {
    const start = analysis.document.starts[block] ?? 0;
    this.span = { start: start + problem.start, end: start + problem.end };
  }

  get rule(): RuleName {
    return this.problem.by.name;
  }

  get figure(): string | null {
    return this.problem.figure;
  }

  get message(): string {
    return this.problem.message;
  }

  get evidence(): readonly Evidence[] {
    return this.problem.evidence;
  }

  get suggestions(): readonly Suggestion[] {
    return (this.#suggestions ??= this.#repairs());
  }

  #repairs(): readonly Suggestion[] {
    const { analysis, block, rule, span, problem } = this;
    const place = analysis.blocks[block]?.assessments.indexOf(problem.about) ?? -1;
    const now = analysis.assessmentsOf(block)[place] ?? problem.about;
    return [...problem.repairs(analysis, now), ...disableSuggestions(analysis.document, rule, span)];
  }
}

class Retold implements Finding {
  readonly rule: Finding['rule'];
  readonly severity: Finding['severity'];
  readonly span: Finding['span'];
  readonly figure: Finding['figure'];

  constructor(
    private readonly finding: Finding,
    readonly message: string,
  ) {
    ({ rule: this.rule, severity: this.severity, span: this.span, figure: this.figure } = finding);
  }

  get elsewhere(): Finding['elsewhere'] {
    return this.finding.elsewhere;
  }

  get evidence(): readonly Evidence[] {
    return this.finding.evidence;
  }

  get suggestions(): readonly Suggestion[] {
    return this.finding.suggestions;
  }
}

class Told implements Finding {
  readonly rule: RuleName;
  readonly span: Finding['span'];
  readonly figure: string | null;
  #message: string | null = null;
  #evidence: readonly Evidence[] | null = null;
  #suggestions: readonly Suggestion[] | null = null;

  constructor(
    private readonly problem: Problem,
    readonly severity: Finding['severity'],
    private readonly document: MarkdownDocument,
  ) {
    this.rule = problem.rule;
    this.span = problem.span;
    this.figure = problem.figure;
  }

  get elsewhere(): Finding['span'] | undefined {
    return this.problem.elsewhere;
  }

  get message(): string {
    return (this.#message ??= this.problem.message());
  }

  get evidence(): readonly Evidence[] {
    return (this.#evidence ??= this.problem.evidence());
  }

  get suggestions(): readonly Suggestion[] {
    const { problem, document, rule, span } = this;
    return (this.#suggestions ??= [...problem.repairs(), ...disableSuggestions(document, rule, span)]);
  }
}

/** Its words are the same in all states of a draft in which both figures stand. */
class ToldOfPair extends Told {
  constructor(
    problem: Problem,
    severity: Finding['severity'],
    { document }: Analysis,
    private readonly pair: PairAt,
  ) {
    super(problem, severity, document);
  }

  override get message(): string {
    const known = messages.get(this.pair);
    if (known !== undefined) return known;
    const message = super.message;
    messages.set(this.pair, message);
    return message;
  }
}

const messages = new WeakMap<PairAt, string>();
