import { messageOf } from '../core/text/message';
import { once } from '../core/text/remember';
import type { Draft } from '../service/draft';
import { ignoredIn } from '../service/ignored';
import { endingOf, foldersUpwards, resolve } from '../service/paths';
import { filesOf, selectionOf } from '../service/selection';
import type { Arguments } from './arguments';
import { UsageError, type CommandLine } from './world';

/** Drafts as they were named, and whether some of them could not be read (each was told). */
export interface Inputs {
  readonly drafts: readonly Draft[];
  readonly failed: boolean;
}

const draftEndings = ['md', 'markdown', 'qmd', 'rmd'];

/** Reads the drafts that the arguments name: files, folders, globs and standard input (`-`). */
export async function readInputs(line: CommandLine, given: Arguments): Promise<Inputs> {
  if (given.positionals.length === 0) {
    throw new UsageError(`Name at least one draft: \`evidence-lint ${given.command} FILE\`.`);
  }
  const drafts = new Map<string, Draft>();
  const surroundings = await surroundingsOf(line, given);
  const ignored = once(() => ignoredIn(line.cwd, line.files));
  let failed = false;
  const add = async (path: string, evenIfSource: boolean, text: () => Promise<string>): Promise<void> => {
    if (drafts.has(path)) return;
    try {
      drafts.set(path, { ...surroundings, path, text: await text(), evenIfSource });
    } catch (error) {
      failed = true;
      line.tell(`${path}: this draft could not be read: ${messageOf(error)}`);
    }
  };
  for (const name of given.positionals) {
    if (name === '-') {
      await add(resolve(line.cwd, given.stdinName), true, () => line.readInput());
      continue;
    }
    const { paths, named } = await pathsOf(line, name, ignored);
    if (paths.length === 0) {
      failed = true;
      line.tell(`${name}: no draft was found there.`);
    }
    for (const path of paths) await add(path, named, async () => decode(await line.files.read(path)));
  }
  return { drafts: [...drafts.values()], failed };
}

/** A draft without text, for commands that ask for the corpus of the current folder. */
export async function emptyDraft(line: CommandLine, given: Arguments): Promise<Draft> {
  return { ...(await surroundingsOf(line, given)), path: resolve(line.cwd, 'draft.md'), text: '' };
}

async function surroundingsOf(line: CommandLine, given: Arguments): Promise<Omit<Draft, 'path' | 'text'>> {
  const repository = await repositoryAround(line);
  const configFile = given.configFile === null ? {} : { configFile: resolve(line.cwd, given.configFile) };
  const named = given.baselineFile && resolve(line.cwd, given.baselineFile);
  const baselineFile = given.updateBaseline ? '' : named;
  const baseline = baselineFile === null ? {} : { baselineFile };
  return {
    workspace: line.cwd,
    ...(repository === undefined ? {} : { repository }),
    settings: noSettings,
    overrides: given.overrides,
    ...configFile,
    ...baseline,
  };
}

/** The nearest folder upwards that is a repository of Git's. */
async function repositoryAround({ cwd, files }: CommandLine): Promise<string | undefined> {
  for (const folder of foldersUpwards(cwd))
    for (const mark of ['.git/HEAD', '.git']) if (await files.stat(resolve(folder, mark))) return folder;
  return undefined;
}

const noSettings = {};

/** A file that is named counts whatever its ending; of a folder or glob, the drafts in it count that no ignore file names. */
async function pathsOf(
  { files, cwd }: CommandLine,
  name: string,
  ignored: () => ReturnType<typeof ignoredIn>,
): Promise<{ readonly paths: readonly string[]; readonly named: boolean }> {
  const path = resolve(cwd, name);
  if (await files.stat(path)) return { paths: [path], named: true };
  const found = await filesOf([selectionOf(cwd, name)], files);
  const isIgnored = await ignored();
  const paths = found.filter((one) => draftEndings.includes(endingOf(one)) && !isIgnored(one));
  return { paths, named: false };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('it is not text in UTF-8');
  }
}
