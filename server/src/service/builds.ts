import { createBuild, type Build, type BuildListener, type Outcome, type Task } from './build';
import type { FileReadings } from './fileReadings';
import { within } from './within';

/** Reads the files of all plans in the background: what is read at one time is one build. */
export interface Builds {
  /** The outcome of each file, in their order. None is `waiting` unless patience came to an end. */
  outcomesOf(paths: readonly string[]): Promise<readonly Outcome[]>;
  /** Files came, changed or went: they are looked at again, also where their build was cancelled. Null: any of them. */
  changed(paths: readonly string[] | null): void;
  /** Forgets all that was read. The next build is told of from its start. */
  clear(): Promise<void>;
  /** Resolves when nothing is being read any more. */
  settled(): Promise<void>;
}

/** `patience`: how long to wait, in milliseconds; undefined: to the end. */
export function createBuilds(
  readings: FileReadings,
  patience: number | undefined,
  listener: BuildListener,
): Builds {
  const refused = new Set<string>();
  // To look at thousands of files again would take longer than a check waits, and so no check would ever have them.
  const late = new Map<string, Outcome>();
  let current: { readonly build: Build; readonly ended: Promise<void> } | null = null;
  let clearing: Promise<void> = Promise.resolve();
  let tellNext = false;
  let swept = false;

  function begin(): Build {
    let resolve = (): void => undefined;
    const ended = new Promise<void>((done) => (resolve = done));
    const build = createBuild(readings, listener, (cancelled, read) => {
      current = null;
      for (const [path, reading] of read) late.set(path, reading);
      for (const path of cancelled) refused.add(path);
      resolve();
      if (!swept && cancelled.length === 0) void readings.sweep();
      swept = true;
    });
    current = { build, ended };
    if (tellNext) build.announce();
    tellNext = false;
    return build;
  }
  return {
    async outcomesOf(paths) {
      await clearing;
      const wanted = paths.filter((path) => !refused.has(path) && !late.has(path));
      if (wanted.length === 0) return paths.map((path) => late.get(path) ?? 'cancelled');
      const build = current?.build ?? begin();
      const tasks = new Map(wanted.map((path): [string, Task] => [path, build.taskOf(path)]));
      const all = Promise.all([...tasks.values()].map(({ finished }) => finished));
      if (!(await within(patience, all))) build.announce();
      return paths.map((path) => tasks.get(path)?.outcome ?? late.get(path) ?? 'cancelled');
    },
    changed(paths) {
      for (const path of paths ?? []) refused.delete(path);
      for (const path of paths ?? [...late.keys()]) late.delete(path);
      current?.build.changed(paths);
    },
    async clear() {
      const before = current;
      clearing = clearing.then(() => readings.clear());
      before?.build.cancel();
      refused.clear();
      late.clear();
      tellNext = true;
      await clearing;
    },
    settled: async () => current?.ended,
  };
}
