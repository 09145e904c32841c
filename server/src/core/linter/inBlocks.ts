import type { PairAt } from '../evidence/pairing';
import { tellsDisagreements, type Analysis, type Rule, type TellsDisagreements } from '../rules/rule';
import { createKeptChoice } from '../text/keptReading';
import { firstNot } from '../text/ordered';
import { remember } from '../text/remember';
import { byPlace, type Span } from '../text/span';
import { countProblems, problemsOf, type BlockProblem, type BlockProblems } from './figureProblems';
import type { Finding } from './finding';
import { toldInBlock, toldOfPair } from './told';

/** What is told in a block, in its offsets: of two figures that disagree, the second. */
export type InBlock = BlockProblem | PairAt;

/** A rule that is on: its place among all, and how severe it is. */
export interface Running {
  readonly rule: Rule;
  readonly order: number;
  readonly severity: Finding['severity'];
}

/** What the rules find in the blocks of a draft. */
export interface FoundInBlocks {
  readonly analysis: Analysis;
  readonly running: ReadonlyMap<Rule, Running>;
  /** Of each block. */
  readonly problems: readonly BlockProblems[];
  /** Figures that disagree, in text order, and the rule that tells them; none where that is off. */
  readonly pairs: readonly PairAt[];
  /** How many problems of each rule there are, without the pairs. */
  readonly counts: Readonly<Record<string, number>>;
  readonly pairsBy: TellsDisagreements | null;
}

export function* findInBlocks(
  rules: readonly Rule[],
  running: readonly Running[],
  analysis: Analysis,
): Generator<void, FoundInBlocks> {
  const pairsBy = running.map(({ rule }) => rule).find(tellsDisagreements) ?? null;
  const problems = yield* problemsOf(analysis, rules);
  return {
    analysis,
    running: new Map(running.map((one) => [one.rule, one])),
    problems,
    counts: countProblems(analysis, problems, rules),
    pairs: pairsBy ? analysis.inconsistencies : [],
    pairsBy,
  };
}

/** The rules that threw in a block. */
export const failuresIn = ({ analysis, problems }: FoundInBlocks): BlockProblems['failures'] =>
  failing(analysis.document.lineage)(problems).flatMap((at) => (problems[at] as BlockProblems).failures);

const failing = remember<object, (all: readonly BlockProblems[]) => readonly number[]>(() =>
  createKeptChoice(({ failures }) => failures.length > 0),
);

/**
 * Visits what is told in the blocks from one index to another, in text order, and what is told of one place in the order of the rules;
 * until `visit` says that it is enough.
 */
export function eachInBlocks(
  { problems, pairs, pairsBy, running }: FoundInBlocks,
  [first, end]: readonly [number, number],
  visit: (by: Running, item: InBlock, block: number) => boolean,
): void {
  const ofPairs = pairsBy ? running.get(pairsBy) : undefined;
  let nextPair = firstNot(pairs, ({ secondBlock }) => secondBlock < first);
  for (let at = first; at < end; at++) {
    const own = (problems[at] as BlockProblems).problems;
    let next = 0;
    for (;;) {
      const [problem, pair] = [own[next], pairs[nextPair]];
      const by = problem && running.get(problem.by);
      if (ofPairs && pair?.secondBlock === at && !(problem && isBefore(problem, by, pair, ofPairs))) {
        nextPair++;
        if (visit(ofPairs, pair, at)) return;
      } else if (problem) {
        next++;
        if (by && visit(by, problem, at)) return;
      } else break;
    }
  }
}

const isBefore = (a: Span, ofA: Running | undefined, b: Span, ofB: Running): boolean =>
  (byPlace(a, b) || (ofA?.order ?? 0) - ofB.order) <= 0;

/** Puts what is told in a block at its place in the draft. */
export function findingIn(
  { analysis, pairsBy, running }: FoundInBlocks,
  item: InBlock,
  block: number,
): Finding {
  if ('by' in item) return toldInBlock(item, severityIn(running, item.by), analysis, block);
  // Pairs are told where their rule is on.
  const by = pairsBy as TellsDisagreements;
  return toldOfPair(by, item, severityIn(running, by), analysis);
}

const severityIn = (running: FoundInBlocks['running'], rule: Rule): Finding['severity'] =>
  (running.get(rule) as Running).severity;
