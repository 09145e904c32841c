import { isNode, LineCounter, parseDocument } from 'yaml';
import type { SourceFault } from '../core/corpus/source';
import type { MarkdownDocument } from '../core/markdown/document';
import { lineStarts, placeOf } from '../core/text/lines';
import { isConfigurationFile, type Configuration, type Origin } from './configuration';
import { endingOf, folderOf, foldersUpwards, isBelow, nameOf, resolve } from './paths';
import type { FileReader } from './ports';
import { allBut, selectionOf, selects, type Selection } from './selection';

/** Of what the corpus of a draft is made. */
export interface CorpusPlan {
  readonly bundled: boolean;
  readonly sources: readonly Selection[];
  /** Where the sources were set; null for the default folders, which need not be there. */
  readonly sourcesSet: Origin | null;
  /** Files of references, in the order in which they count. */
  readonly bibliographies: readonly Bibliography[];
  readonly faults: readonly SourceFault[];
  /** Whether a file that a bibliography names may be read: only what lies in the workspace or in a folder of sources. */
  mayRead(path: string): boolean;
  /** Whether a change of the file at `path` can change the plan or its corpus. */
  concerns(path: string): boolean;
}

export interface Bibliography {
  readonly path: string;
  /** Where it was named, to be told if it cannot be read; null where it was found beside the draft. */
  readonly namedAt: { readonly path: string; readonly line: number } | null;
}

/** What a plan depends on. `workspace`: the folder that is open, or the command line's current one. */
export interface PlannedDraft {
  readonly path: string;
  readonly workspace: string | null;
  readonly evenIfSource?: boolean;
  readonly document: MarkdownDocument;
}

export const defaultSources: readonly string[] = ['sources/**', 'evidence/**'];
const quartoProject = '_quarto.yml';

/** Finds what a draft is checked against. */
export async function planFor(
  draft: PlannedDraft,
  configuration: Configuration,
  files: FileReader,
): Promise<CorpusPlan> {
  const { settings, origins } = configuration;
  const folder = folderOf(draft.path);
  const chosen = settings.sources
    ? settings.sources.map((pattern) => selectionOf(origins.sources.base, pattern))
    : defaultSelections([configuration.file ? folderOf(configuration.file) : null, draft.workspace, folder]);
  const sources = draft.evenIfSource ? [...chosen, allBut(draft.path)] : chosen;
  const found = await bibliographiesFor(draft, configuration, files);
  const named = new Set(found.bibliographies.map(({ path }) => path));
  return {
    bundled: settings.bundledCorpus,
    sources,
    sourcesSet: settings.sources ? origins.sources : null,
    ...found,
    mayRead: (path) =>
      isBelow(draft.workspace ?? folder, path) ||
      (sources.some((one) => !one.negated && isBelow(one.base, path)) &&
        !sources.some((one) => one.negated && one.matches(path))),
    concerns: (path) =>
      isConfigurationFile(path) ||
      nameOf(path) === quartoProject ||
      named.has(path) ||
      (isReferenceFile(path) && folderOf(path) === folder) ||
      selects(sources, path),
  };
}

function defaultSelections(folders: readonly (string | null)[]): readonly Selection[] {
  const distinct = [...new Set(folders.filter((folder) => folder !== null && folder !== ''))];
  return distinct.flatMap((folder) => defaultSources.map((pattern) => selectionOf(folder ?? '', pattern)));
}

interface Found {
  readonly bibliographies: readonly Bibliography[];
  readonly faults: readonly SourceFault[];
}

async function bibliographiesFor(
  draft: { readonly path: string; readonly document: MarkdownDocument },
  { settings, origins }: Configuration,
  files: FileReader,
): Promise<Found> {
  if (settings.bibliography) {
    const { base, file } = origins.bibliography;
    const paths = settings.bibliography.map((path) => resolve(base, path));
    const bibliographies = paths.map((path) => ({ path, namedAt: { path: file ?? path, line: 0 } }));
    return { bibliographies, faults: [] };
  }
  const own = namedInFrontMatter(draft);
  if (own && (own.bibliographies.length > 0 || own.faults.length > 0)) return own;
  const project = await namedInProject(folderOf(draft.path), files);
  if (project && project.bibliographies.length > 0) return project;
  const beside = await files.list(folderOf(draft.path), 'inside');
  const bibliographies = beside.filter(isReferenceFile).map((path) => ({ path, namedAt: null }));
  return { bibliographies, faults: project?.faults ?? [] };
}

export const isReferenceFile = (path: string): boolean =>
  ['bib', 'json'].includes(endingOf(path)) && !nameOf(path).startsWith('.');

function namedInFrontMatter({ path, document }: { path: string; document: MarkdownDocument }): Found | null {
  if (!document.frontMatter) return null;
  const { text, span } = document.frontMatter;
  const firstLine = placeOf(lineStarts(document.text), span.start).line;
  return namedInYaml(text, path, firstLine);
}

/** The nearest `_quarto.yml` upwards; Quarto reads its paths from its own folder. */
async function namedInProject(folder: string, files: FileReader): Promise<Found | null> {
  for (const here of foldersUpwards(folder)) {
    const path = resolve(here, quartoProject);
    if (!(await files.stat(path))) continue;
    try {
      return namedInYaml(new TextDecoder().decode(await files.read(path)), path, 0);
    } catch (error) {
      const reason = `The project file could not be read: ${error instanceof Error ? error.message : String(error)}`;
      return { bibliographies: [], faults: [{ path, line: 0, reason }] };
    }
  }
  return null;
}

/** `bibliography:` is one path or a list of them, relative to the file that holds it. `lineOffset`: lines before the YAML. */
function namedInYaml(text: string, path: string, lineOffset: number): Found {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = yaml.errors.slice(0, 1).map(({ message, pos }) => ({
    path,
    line: lines.linePos(pos[0]).line + lineOffset,
    reason: `The YAML could not be read in full, so a bibliography named there may be missing: ${message}`,
  }));
  const node = yaml.get('bibliography', true);
  const range = isNode(node) ? node.range : undefined;
  const namedAt = { path, line: range ? lines.linePos(range[0]).line + lineOffset : 0 };
  const bibliographies = pathsIn(yaml.toJS()).map((named) => ({
    path: resolve(folderOf(path), named),
    namedAt,
  }));
  return { bibliographies, faults };
}

function pathsIn(yaml: unknown): readonly string[] {
  if (typeof yaml !== 'object' || yaml === null || !('bibliography' in yaml)) return [];
  const { bibliography } = yaml;
  const list: readonly unknown[] = Array.isArray(bibliography) ? bibliography : [bibliography];
  return list.filter((item): item is string => typeof item === 'string');
}
