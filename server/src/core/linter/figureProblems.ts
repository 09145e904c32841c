import type { AssessedBlock, Assessment, Evidence } from '../evidence/assessment';
import type { Analysis, FigureProblem, Rule, Suggestion, Wording } from '../rules/rule';
import { exact, none } from '../text/exact';
import { createKeptReading, createKeptTotals } from '../text/keptReading';
import { inParts } from '../text/inParts';
import { remember } from '../text/remember';
import { byPlace } from '../text/span';

/** What the rules tell of the figures of a block. */
export interface BlockProblems {
  readonly problems: readonly BlockProblem[];
  /** The rules that threw; what they had found until then is among the problems. */
  readonly failures: readonly { readonly by: Rule; readonly cause: unknown }[];
}

/** A problem that is put into words once, for all states of a draft in which its block stays as it is. */
export class BlockProblem {
  /** In offsets of the block. */
  readonly start: number;
  readonly end: number;
  readonly figure: string | null;
  readonly about: Assessment;
  readonly #wording: Wording;
  #message: string | null = null;
  #evidence: readonly Evidence[] | null = null;

  constructor(
    { span, figure, about, wording }: FigureProblem,
    readonly by: Rule,
  ) {
    // At hand: with each key stroke, all problems of a draft are put at their places.
    ({ start: this.start, end: this.end } = span);
    this.figure = figure;
    this.about = about;
    this.#wording = wording;
  }

  get message(): string {
    return (this.#message ??= this.#wording.message(this.about));
  }

  get evidence(): readonly Evidence[] {
    return (this.#evidence ??= this.#wording.evidence(this.about));
  }

  /** `about`: the figure at its present place. */
  repairs(analysis: Analysis, about: Assessment): readonly Suggestion[] {
    return this.#wording.repairs(analysis, about);
  }
}

/** What the rules tell of the figures of each block of a draft; they are asked once, wherever the block moves to. Yields on the way through a draft that is new. */
export const problemsOf = (
  { document, blocks }: Pick<Analysis, 'document' | 'blocks'>,
  rules: readonly Rule[],
): Generator<void, readonly BlockProblems[]> => inParts(readingsBy(rules)(document.lineage), blocks);

/** By rules, then by the draft. */
const readingsBy = remember((rules: readonly Rule[]) => {
  const known = remember((block: AssessedBlock) => problemsIn(block, rules));
  return remember<object, (blocks: readonly AssessedBlock[]) => readonly BlockProblems[]>(() =>
    createKeptReading(known),
  );
});

/** How many problems of each rule they are. */
export const countProblems = (
  { document }: Pick<Analysis, 'document'>,
  problems: readonly BlockProblems[],
  rules: readonly Rule[],
): ProblemCounts => countsBy(rules)(document.lineage)(problems);

type ProblemCounts = Readonly<Record<string, number>>;

const countsBy = remember((rules: readonly Rule[]) => {
  const nothing: ProblemCounts = Object.fromEntries(rules.map(({ name }) => [name, 0]));
  const countIn = ({ problems }: BlockProblems): ProblemCounts => {
    if (problems.length === 0) return nothing;
    const counts: Record<string, number> = { ...nothing };
    for (const { by } of problems) counts[by.name] = (counts[by.name] ?? 0) + 1;
    return counts;
  };
  return remember<object, (all: readonly BlockProblems[]) => ProblemCounts>(() =>
    createKeptTotals(countIn, nothing),
  );
});

const nothing: BlockProblems = { problems: none, failures: none };

function problemsIn(block: AssessedBlock, rules: readonly Rule[]): BlockProblems {
  if (block.assessments.length === 0) return nothing;
  const problems: BlockProblem[] = [];
  const failures: { by: Rule; cause: unknown }[] = [];
  for (const by of rules) {
    try {
      for (const problem of by.ofFigures?.(block) ?? []) problems.push(new BlockProblem(problem, by));
    } catch (cause) {
      failures.push({ by, cause });
    }
  }
  // Those of one place stay in the order of the rules.
  problems.sort(byPlace);
  return problems.length + failures.length === 0
    ? nothing
    : { problems: exact(problems), failures: exact(failures) };
}
