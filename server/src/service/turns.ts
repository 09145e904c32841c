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
    await new Promise<void>(afterInput);
    if (isStale()) return null;
    until = performance.now() + turn;
  }
}

/** Once what has come in meanwhile is read. A timer rests for a millisecond at least, in each of many turns: only where there is nothing better. */
const afterInput: (resume: () => void) => void =
  typeof setImmediate === 'function'
    ? (resume) => void setImmediate(resume)
    : (resume) => void setTimeout(resume, 0);
