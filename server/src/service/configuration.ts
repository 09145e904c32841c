import { messageOf } from '../core/text/message';
import { isMap, isNode, isScalar, type Document } from 'yaml';
import type { SourceFault } from '../core/corpus/source';
import { readYaml, type YamlReading } from '../sources/yamlText';
import { folderOf, foldersUpwards, nameOf } from './paths';
import type { FileReader } from './ports';
import { defaultSettings, readSettings, type SettingFault, type Settings } from './settings';
import { linkOut, wallsAround } from './walls';

/** The settings that hold for one draft. */
export interface Configuration {
  readonly settings: Settings;
  /** Where those that name files were set. */
  readonly origins: { readonly sources: Origin; readonly bibliography: Origin };
  /** The configuration file, or null. */
  readonly file: string | null;
  /** What that file sets; {} without one. */
  readonly fromFile: Partial<Settings>;
  readonly faults: readonly SourceFault[];
}

export interface Origin {
  /** The folder from which the paths count. */
  readonly base: string;
  /** The configuration file; null where the editor or a flag has set them. */
  readonly file: string | null;
}

/** A configuration file, read. */
interface ConfigurationFile {
  readonly path: string;
  readonly settings: Partial<Settings>;
  readonly faults: readonly SourceFault[];
}

/** Where the settings of a draft come from, weakest first: editor, file, overrides. */
export interface SettingsInput {
  /** Of the draft. */
  readonly path: string;
  /** The workspace folder (command line: the current folder) that the draft belongs to, or null. */
  readonly workspace: string | null;
  /** The repository in which the command line runs: a draft may name files of all of it. */
  readonly repository?: string;
  readonly settings: Partial<Settings>;
  /** Command-line flags. */
  readonly overrides?: Partial<Settings>;
  /** Read this file instead of the nearest one. */
  readonly configFile?: string;
}

export const configurationNames: readonly string[] = ['.evidencelintrc.json', '.evidencelintrc.yaml'];
export const isConfigurationFile = (path: string): boolean => configurationNames.includes(nameOf(path));

export interface ConfigurationStore {
  configurationFor(input: SettingsInput): Promise<Configuration>;
  /** Forgets what it has read: call it when a configuration file came, changed or went. */
  forget(): void;
}

/** Finds and reads configuration files, each once until `forget`. */
export function createConfigurationStore(files: FileReader): ConfigurationStore {
  const read = new Map<string, Promise<ConfigurationFile | null>>();
  const once = (
    key: string,
    load: () => Promise<ConfigurationFile | null>,
  ): Promise<ConfigurationFile | null> => {
    const known = read.get(key) ?? load();
    read.set(key, known);
    return known;
  };
  const ofFolder = (folder: string, workspace: string | null): Promise<ConfigurationFile | null> =>
    once(`${folder} ${workspace}`, () => readFolder(files, folder, workspace));
  return {
    async configurationFor(input) {
      const { configFile } = input;
      const file = configFile
        ? await once(`file ${configFile}`, () => readConfigurationFile(files, configFile))
        : await nearest((folder) => ofFolder(folder, input.workspace), folderOf(input.path));
      return merged(input, file);
    },
    forget: () => read.clear(),
  };
}

async function nearest(
  ofFolder: (folder: string) => Promise<ConfigurationFile | null>,
  from: string,
): Promise<ConfigurationFile | null> {
  for (const folder of foldersUpwards(from)) {
    const file = await ofFolder(folder);
    if (file) return file;
  }
  return null;
}

/** A file that is found, and not named, must lie in its folder or the workspace, also where it is a link. */
async function readFolder(
  files: FileReader,
  folder: string,
  workspace: string | null,
): Promise<ConfigurationFile | null> {
  const walls = wallsAround([folder, ...(workspace === null ? [] : [workspace])], files);
  for (const name of configurationNames) {
    const path = `${folder === '/' ? '' : folder}/${name}`;
    if (!(await files.stat(path))) continue;
    const leadsTo = await walls.outside(path);
    return leadsTo === null ? readConfigurationFile(files, path) : notRead(path, `${linkOut(leadsTo)}.`);
  }
  return null;
}

const notRead = (path: string, why: string): ConfigurationFile => {
  const reason = `This configuration could not be read: ${why}`;
  return { path, settings: {}, faults: [{ path, line: 0, reason }] };
};

async function readConfigurationFile(files: FileReader, path: string): Promise<ConfigurationFile> {
  try {
    return parseConfiguration(new TextDecoder().decode(await files.read(path)), path);
  } catch (error) {
    return notRead(path, messageOf(error));
  }
}

/** Reads JSON and YAML alike (JSON is YAML); a broken part is told with its line, and the rest holds. */
export function parseConfiguration(text: string, path: string): ConfigurationFile {
  const { document, lineAt, fault, warning } = readYaml(text);
  const first = fault ?? warning;
  const broken = (first ? [first] : []).map(({ line, what }) => ({
    path,
    line,
    reason: `This configuration could not be read in full: ${what}`,
  }));
  const { value, unfollowed } = valueOf(document);
  const { settings, faults } = readSettings(value);
  const told = [...unfollowed, ...faults].map((fault) => ({
    path,
    line: lineOf(document, fault.path, lineAt),
    reason: fault.reason,
  }));
  return { path, settings, faults: [...broken, ...told] };
}

/** What the file says. A setting whose aliases lead nowhere, or on without an end, costs itself alone. */
function valueOf(document: Document): { value: unknown; unfollowed: readonly SettingFault[] } {
  const unfollowed: SettingFault[] = [];
  const follow = (node: unknown, ...path: string[]): unknown => {
    try {
      return isNode(node) ? node.toJS(document) : node;
    } catch {
      unfollowed.push({ path, reason: `“${path.join()}”: its aliases (*name) cannot be followed.` });
      return undefined;
    }
  };
  const { contents } = document;
  if (!isMap(contents)) return { value: follow(contents), unfollowed };
  const entries = contents.items.map(({ key, value }) => [textOf(key), follow(value, textOf(key))] as const);
  return { value: Object.fromEntries(entries.filter(([, value]) => value !== undefined)), unfollowed };
}

const textOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '');

function lineOf(
  document: Document,
  path: readonly (string | number)[],
  lineAt: YamlReading['lineAt'],
): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
      continue;
    return lineAt(Number(node.range[0]));
  }
  return 1;
}

/** The settings of all origins as one; `file`: null for none. */
export function merged(input: SettingsInput, file: ConfigurationFile | null): Configuration {
  const elsewhere: Origin = { base: input.workspace ?? folderOf(input.path), file: null };
  const originOf = (key: 'sources' | 'bibliography'): Origin =>
    input.overrides?.[key] || !file?.settings[key]
      ? elsewhere
      : { base: folderOf(file.path), file: file.path };
  const rules = { ...input.settings.rules, ...file?.settings.rules, ...input.overrides?.rules };
  return {
    settings: { ...defaultSettings, ...input.settings, ...file?.settings, ...input.overrides, rules },
    origins: { sources: originOf('sources'), bibliography: originOf('bibliography') },
    file: file?.path ?? null,
    fromFile: file?.settings ?? {},
    faults: file?.faults ?? [],
  };
}
