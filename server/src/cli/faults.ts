import type { SourceFault } from '../core/corpus/source';
import { isConfigurationFile } from '../service/configuration';
import { relativeTo, resolve } from '../service/paths';
import type { Arguments } from './arguments';
import type { CommandLine } from './world';

/**
 * Tells what could not be read, each thing once. True where it was the configuration or something that the arguments
 * name: then the command did not do what it was asked to.
 */
export function tellFaults(line: CommandLine, given: Arguments, faults: readonly SourceFault[]): boolean {
  const told = new Set<string>();
  for (const { path, line: at, reason } of faults) {
    const place = [relativeTo(line.cwd, path), at > 0 ? String(at) : ''].filter((part) => part !== '');
    const text = `${place.join(':')}: ${reason}`;
    if (!told.has(text)) line.tell(text);
    told.add(text);
  }
  const { sources = [], bibliography = [] } = given.overrides;
  const named = [...(sources ?? []), ...(bibliography ?? []), given.configFile ?? ''];
  const asked = new Set(named.filter((name) => name !== '').map((name) => resolve(line.cwd, name)));
  return faults.some(({ path }) => isConfigurationFile(path) || asked.has(path));
}
