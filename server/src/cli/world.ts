import type { FileReader, SourceWorker } from '../service/ports';
import type { DraftChecker } from './draftCheck';

/** All that the command line takes from the world outside. Paths use `/`. */
export interface CommandLine {
  readonly argv: readonly string[];
  /** The current folder. */
  readonly cwd: string;
  readonly files: FileReader;
  /** The bundled corpus, parsed from its JSON. */
  readonly bundled: () => Promise<unknown>;
  /** Reads what is not worth reading in place. */
  readonly worker?: SourceWorker;
  /** Writes a file whole or not at all. */
  write(path: string, text: string): Promise<void>;
  /** What standard input holds. */
  readInput(): Promise<string>;
  /** Results go here, everything else to `tell`. Both end what they write with a line break. */
  print(text: string): void;
  tell(text: string): void;
  /** Whether results go to a terminal that shows colours. */
  readonly colour: boolean;
  /** The page of a rule, in Markdown. */
  readonly rulePage?: (rule: string) => Promise<string>;
  /** Told after each draft of a long run; absent where nobody looks on. */
  progress?(done: number, all: number): void;
  /** Threads that check so many drafts, of so many characters in all, as the arguments say; undefined where none would pay. */
  threads?(drafts: number, characters: number): DraftThreads | undefined;
  /** Splits arguments as Node's `parseArgs` does; throws with a plain message where they do not fit. */
  parseArgs(config: {
    args: string[];
    options: Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>;
    allowPositionals: true;
    strict: true;
  }): { values: Record<string, unknown>; positionals: string[] };
}

export interface DraftThreads {
  /** One for each thread; each checks a draft at a time. */
  readonly checkers: readonly DraftChecker[];
  end(): void;
}

/** Nothing at error severity; findings; bad usage or a failure. */
export type ExitStatus = 0 | 1 | 2;

/** Bad usage: the message says what to do instead. */
export class UsageError extends Error {}
