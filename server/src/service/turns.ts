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

/** Once what has come in meanwhile is read. A timer would rest for some milliseconds, in each of many turns. */
const afterInput: (resume: () => void) => void =
  typeof setImmediate === 'function' ? (resume) => void setImmediate(resume) : throughChannel;

/** Where there is only what browsers have: a message to oneself queues behind those that have come. */
function throughChannel(resume: () => void): void {
  const { port1, port2 } = new MessageChannel();
  const arrived = (): void => {
    port1.close();
    resume();
  };
  port1.addEventListener('message', arrived, { once: true });
  port1.start();
  port2.postMessage(null);
}
