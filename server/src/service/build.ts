import type { FileReadings } from './fileReadings';
import type { FileReading } from './readSourceFile';

/** A file's reading, or why there is none: it is `waiting` to be read, or will not be, since its build was `cancelled`. */
export type Outcome = FileReading | 'waiting' | 'cancelled';

/** Told of builds that checks do not wait for. */
export interface BuildListener {
  started(build: Pick<Build, 'cancel'>): void;
  /** `path` has been read as the `done`th of `total` files. */
  progressed(path: string, done: number, total: number): void;
  /** `paths`: all files of the build; where it was cancelled, some of them are not read. */
  ended(paths: readonly string[], cancelled: boolean): void;
  /** A folder has answered for which no check waited any longer: the drafts are to be checked again. */
  late?(): void;
}

/** One file of a build. */
export interface Task {
  readonly path: string;
  readonly outcome: Outcome;
  readonly finished: Promise<void>;
}

/** Files that are read at one time, side by side, each once. */
export interface Build {
  /** Adds a file where the build does not have it yet. */
  taskOf(path: string): Task;
  /** A file that has changed is no part of the build any more until it is added again. Null: all that are read. */
  changed(paths: readonly string[] | null): void;
  /** From now on the listener is told. */
  announce(): void;
  /** Reads no more; what is not read by now is `cancelled`. */
  cancel(): void;
}

/** Files are read side by side, and no more of them are open at a time than this. */
const readTogether = 16;

interface RunningTask extends Task {
  outcome: Outcome;
  readonly finish: (outcome: Outcome) => void;
}

/**
 * `onEnd`: called once, when all is read or cancelled, with the paths of what was cancelled, and the readings where checks went on
 * without them.
 */
export function createBuild(
  readings: FileReadings,
  listener: BuildListener,
  onEnd: (cancelled: readonly string[], late: ReadonlyMap<string, FileReading>) => void,
): Build {
  const tasks = new Map<string, RunningTask>();
  const queue: RunningTask[] = [];
  const abort = new AbortController();
  const counts = { working: 0, done: 0, total: 0 };
  let announced = false;
  let closed = false;

  async function work(): Promise<void> {
    for (let task = queue.shift(); task; task = queue.shift()) {
      const reading = await readings.readingOf(task.path, abort.signal);
      if (abort.signal.aborted) return;
      task.finish(reading);
      counts.done += 1;
      if (announced) listener.progressed(task.path, counts.done, counts.total);
    }
    counts.working -= 1;
    if (counts.working === 0) close([]);
  }
  function close(cancelled: readonly string[]): void {
    closed = true;
    onEnd(cancelled, new Map(announced ? [...tasks.values()].flatMap(readingOf) : []));
    if (announced) listener.ended([...tasks.keys()], abort.signal.aborted);
  }
  function add(path: string): RunningTask {
    const task = newTask(path);
    tasks.set(path, task);
    queue.push(task);
    counts.total += 1;
    if (counts.working < readTogether) {
      counts.working += 1;
      // A moment later, so that all that is asked for at the same time is counted first.
      void Promise.resolve().then(work);
    }
    return task;
  }
  function cancel(): void {
    if (closed) return;
    abort.abort();
    const left = [...tasks.values()].filter(({ outcome }) => outcome === 'waiting');
    for (const task of left) task.finish('cancelled');
    close(left.map(({ path }) => path));
  }
  return {
    taskOf: (path) => tasks.get(path) ?? add(path),
    changed(paths) {
      const read = [...tasks.values()].filter(({ outcome }) => outcome !== 'waiting');
      for (const path of paths ?? read.map((task) => task.path)) tasks.delete(path);
    },
    announce() {
      if (announced || closed) return;
      announced = true;
      listener.started({ cancel });
    },
    cancel,
  };
}

const readingOf = ({ path, outcome }: Task): [string, FileReading][] =>
  typeof outcome === 'string' ? [] : [[path, outcome]];

function newTask(path: string): RunningTask {
  let resolve = (): void => undefined;
  const finished = new Promise<void>((done) => (resolve = done));
  const task: RunningTask = {
    path,
    outcome: 'waiting',
    finished,
    finish(outcome) {
      task.outcome = outcome;
      resolve();
    },
  };
  return task;
}
