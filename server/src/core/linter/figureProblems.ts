import type { AssessedBlock } from '../evidence/assessment';
import type { FigureProblem, Rule } from '../rules/rule';
import { remember } from '../text/remember';

/** What the rules tell of the figures of a block. */
export interface BlockProblems {
  readonly problems: readonly BlockProblem[];
  /** The rules that threw; what they had found until then is among the problems. */
  readonly failures: readonly { readonly by: Rule; readonly cause: unknown }[];
}

/** A problem that is put into words once, for all states of a draft in which its block stays as it is. */
export class BlockProblem {
  #message: string | null = null;

  constructor(
    readonly of: FigureProblem,
    readonly by: Rule,
  ) {}

  get message(): string {
    return (this.#message ??= this.of.message());
  }
}

/** Tells for each block what the rules tell of its figures; they are asked once, wherever the block moves to. */
export const problemsBy = remember((rules: readonly Rule[]) =>
  remember((block: AssessedBlock) => problemsIn(block, rules)),
);

function problemsIn(block: AssessedBlock, rules: readonly Rule[]): BlockProblems {
  const problems: BlockProblem[] = [];
  const failures: { by: Rule; cause: unknown }[] = [];
  for (const by of rules) {
    try {
      for (const problem of by.ofFigures?.(block) ?? []) problems.push(new BlockProblem(problem, by));
    } catch (cause) {
      failures.push({ by, cause });
    }
  }
  return { problems, failures };
}
