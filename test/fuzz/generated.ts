import fc from 'fast-check';
import { textOf } from './generators';
import type { Find } from './guided';
import { runInput } from './guided';
import type { Target } from './target';

/** Runs inputs put together from a target's pieces; a find is made as small as it goes. Ends with the first find. */
export async function generate(
  target: Target,
  inputs: number,
  seed: number,
): Promise<{ readonly find: Find | null; readonly ran: number }> {
  const property = fc.asyncProperty(textOf(target.pieces, target.longest), (input) =>
    Promise.resolve(target.check(input)),
  );
  const { failed, counterexample, numRuns } = await fc.check(property, { numRuns: inputs, seed });
  return { find: failed && counterexample ? await runInput(target, counterexample[0]) : null, ran: numRuns };
}
