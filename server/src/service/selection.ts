import picomatch from 'picomatch';
import { relativeTo, resolve } from './paths';
import type { Fence, FileReader } from './ports';

/** Files chosen by a glob, a folder or a file name. */
export interface Selection {
  /** As written, for messages. */
  readonly pattern: string;
  /** The same, seen from the folder from which it counts. */
  readonly path: string;
  /** The folder (or the very file) in which to look. */
  readonly base: string;
  readonly matches: (path: string) => boolean;
  /** The pattern began with `!`: what it matches is left out. */
  readonly negated: boolean;
}

/** Reads a pattern as it counts from a folder; a pattern without wildcards means the file, or all that is in the folder. */
export function selectionOf(folder: string, pattern: string): Selection {
  const plain = pattern.replaceAll('\\', '/');
  const { base, glob, negated } = picomatch.scan(plain);
  const [path, from] = [resolve(folder, plain), resolve(folder, base)];
  const prefix = from.endsWith('/') ? from : `${from}/`;
  const below = (one: string): boolean => one === from || one.startsWith(prefix);
  if (glob === '') return { pattern, path, base: from, matches: below, negated };
  const match = picomatch(glob, { dot: false });
  const matches = (one: string): boolean => below(one) && match(relativeTo(from, one));
  return { pattern, path, base: from, matches, negated };
}

/** Leaves one file out. */
export const allBut = (path: string): Selection => ({
  pattern: `!${path}`,
  path,
  base: path,
  matches: (one) => one === path,
  negated: true,
});

export function selects(selections: readonly Selection[], path: string): boolean {
  return (
    selections.some((one) => !one.negated && one.matches(path)) &&
    !selections.some((one) => one.negated && one.matches(path))
  );
}

/**
 * The files chosen, each once, in the order of the selections. `fence`: where links may lead, and who is told of one that was chosen
 * and leads elsewhere; without it, each into its own folder.
 */
export async function filesOf(
  selections: readonly Selection[],
  files: FileReader,
  fence?: Fence,
): Promise<readonly string[]> {
  const found = new Set<string>();
  const chosen = (path: string): boolean => selects(selections, path);
  const own = fence && {
    within: fence.within,
    left: (path: string, leadsTo: string) => (chosen(path) ? fence.left(path, leadsTo) : undefined),
  };
  for (const selection of selections) {
    if (selection.negated) continue;
    for (const path of await files.list(selection.base, 'below', own)) if (chosen(path)) found.add(path);
  }
  return [...found];
}
