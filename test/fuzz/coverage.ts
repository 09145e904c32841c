import { Session, type Profiler } from 'node:inspector';

/** Tells whether code has run that had not run before, by the counters of V8 itself. */
export interface Coverage {
  /** Whether something new has run since the last call. `keep`: it is not new the next time. */
  news(keep: boolean): boolean;
  /** Counting costs time: ends it. */
  stop(): void;
}

interface Stretch {
  readonly startOffset: number;
  readonly endOffset: number;
}

/** Of the files whose address holds `within`. */
export function createCoverage(within: string): Coverage {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  /** What has not run of each function that has. */
  const idle = new Map<string, readonly Stretch[]>();

  function isNew(file: string, { ranges }: Profiler.FunctionCoverage, keep: boolean): boolean {
    const [whole] = ranges;
    if (!whole || whole.count === 0) return false;
    const key = `${file} ${whole.startOffset}`;
    const known = idle.get(key);
    const now = ranges.filter(({ count }) => count === 0);
    const still = known?.filter((one) => now.some((other) => inside(one, other)));
    if (known && still?.length === known.length) return false;
    // What ran for the first time may hold stretches that still wait.
    const within = known ? now.filter((one) => known.some((other) => inside(one, other))) : now;
    if (keep)
      idle.set(key, known ? [...(still ?? []), ...within.filter((one) => !still?.includes(one))] : now);
    return true;
  }
  return {
    news(keep) {
      let found = false;
      session.post('Profiler.takePreciseCoverage', (error, taken) => {
        if (error) throw error;
        for (const { url, functions } of taken.result)
          if (url.includes(within)) for (const one of functions) if (isNew(url, one, keep)) found = true;
      });
      return found;
    },
    stop() {
      session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

const inside = (one: Stretch, other: Stretch): boolean =>
  other.startOffset <= one.startOffset && one.endOffset <= other.endOffset;
