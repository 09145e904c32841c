/**
 * Paths as plain text: `/a/b.md`, `c:/a/b.md`, or for a file that is on no disk its URI as it reads, `memfs:/a/my b.md` or
 * `vscode-vfs://github/a/b.md`. `/` separates the parts; a folder has none at its end.
 */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/');
  if (at < 0 || /^[a-z][a-z0-9+.-]+:\/\/[^/]*$/i.test(path)) return '';
  return at === 0 ? '/' : path.slice(0, at);
}

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The ending of the name in lower case, without its dot; '' where there is none. */
export function endingOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

const isAbsolute = (path: string): boolean => /^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(path);

/** `path` as seen from `folder`, with `.` and `..` resolved. */
export function resolve(folder: string, path: string): string {
  const whole = isAbsolute(path) ? path : `${folder === '/' ? '' : folder}/${path}`;
  const root = /^(?:[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?|\/\/[^/]+)?/i.exec(whole)?.[0] ?? '';
  const parts: string[] = [];
  for (const part of whole.slice(root.length).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  const body = parts.join('/');
  return isAbsolute(whole) ? `${root}/${body}` : body;
}

/** The folder itself and those above it, nearest first. */
export function foldersUpwards(folder: string): readonly string[] {
  const found: string[] = [];
  for (let here = folder; here !== ''; here = folderOf(here)) {
    found.push(here);
    if (here === '/' || here === folderOf(here)) break;
  }
  return found;
}

export const isBelow = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** The path as seen from the folder, where it is below it; else the path itself. */
export function relativeTo(folder: string, path: string): string {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}

/** The path as it is written in a file that lies in `folder`: with `..` where it lies elsewhere, whole where it is on another disk. */
export function pathFrom(folder: string, path: string): string {
  const [from, to] = [folder.split('/'), path.split('/')];
  if (folder === '/') from.pop();
  const [disk, second, share] = from;
  // Behind two slashes stands the name of a server.
  if (disk !== to[0] || (disk !== undefined && second === '' && share !== to[2])) return path;
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
