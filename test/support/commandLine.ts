import { parseArgs } from 'node:util';
import { run } from '../../server/src/cli/run';
import type { CommandLine, ExitStatus } from '../../server/src/cli/world';
import { memoryFiles, type MemoryFiles } from './memoryFiles';

export interface Outcome {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

export interface CommandWorld {
  readonly files?: MemoryFiles;
  readonly bundled?: unknown;
  readonly input?: string;
  readonly cwd?: string;
  readonly colour?: boolean;
  readonly rulePage?: CommandLine['rulePage'];
  readonly progress?: CommandLine['progress'];
  readonly threads?: CommandLine['threads'];
}

/** Runs the command line in a world of its own. */
export async function runCommand(argv: readonly string[], world: CommandWorld = {}): Promise<Outcome> {
  const [out, err]: [string[], string[]] = [[], []];
  const files = world.files ?? memoryFiles();
  const status = await run({
    argv,
    cwd: world.cwd ?? '/w',
    files,
    write: (path, text) => Promise.resolve(files.put(path, text)),
    bundled: () => Promise.resolve(world.bundled ?? { sources: [], claims: [] }),
    readInput: () => Promise.resolve(world.input ?? ''),
    print: (text) => out.push(text),
    tell: (text) => err.push(text),
    colour: world.colour ?? false,
    parseArgs,
    rulePage: world.rulePage,
    progress: world.progress,
    threads: world.threads,
  });
  return { status, out: out.join('\n'), err: err.join('\n') };
}
