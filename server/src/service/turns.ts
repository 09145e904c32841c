/** How long work may go on before something newer gets its turn, in milliseconds. */
const turn = 6;

/**
 * Runs steps to their end, letting the program turn to other things every few milliseconds. Gives null as soon as
 * `isStale` says that nobody waits for the outcome any more.
 */
export async function inTurns<T>(steps: Generator<void, T>, isStale: () => boolean): Promise<T | null> {
  let until = performance.now() + turn;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise<void>((resume) => setTimeout(resume, 0));
    if (isStale()) return null;
    until = performance.now() + turn;
  }
}
