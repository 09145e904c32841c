import ignore from 'ignore';
import { relativeTo, resolve } from './paths';
import type { FileReader } from './ports';
import { wallsAround } from './walls';

/** Files that name, as Git's do, what is left out where a folder or glob is looked through. */
const ignoreFiles = ['.gitignore', '.evidencelintignore'];

/** Whether a path is left out by the ignore files of a folder; one outside the folder never is. */
export async function ignoredIn(folder: string, files: FileReader): Promise<(path: string) => boolean> {
  const patterns = ignore();
  for (const name of ignoreFiles) {
    const path = resolve(folder, name);
    const isHere = (await wallsAround([folder], files).outside(path)) === null;
    const bytes = isHere ? await files.read(path).catch(() => null) : null;
    if (bytes) patterns.add(new TextDecoder().decode(bytes));
  }
  return (path) => {
    const relative = relativeTo(folder, path);
    return ignore.isPathValid(relative) && patterns.ignores(relative);
  };
}
