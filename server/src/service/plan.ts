import type { SourceFault } from '../core/corpus/source';
import type { MarkdownDocument } from '../core/markdown/document';
import { bibliographiesFor, isReferenceFile, type NamedBibliography } from './bibliographies';
import { isConfigurationFile, type Configuration, type Origin } from './configuration';
import { ownReferences } from './ownReferences';
import { folderOf, isBelow } from './paths';
import type { FileReader } from './ports';
import { isQuartoFile } from './quarto';
import type { FileReading } from './readSourceFile';
import { allBut, selectionOf, selects, type Selection } from './selection';
import { linkOut, wallsAround, type Walls } from './walls';

/** Of what the corpus of a draft is made. */
export interface CorpusPlan {
  readonly bundled: boolean;
  readonly sources: readonly Selection[];
  /** Where the sources were set; null for the default folders, which need not be there. */
  readonly sourcesSet: Origin | null;
  /** Files of references, in the order in which they count. */
  readonly bibliographies: readonly Bibliography[];
  /** The references in the draft's own front matter; null where it has none. */
  readonly own: FileReading | null;
  readonly faults: readonly SourceFault[];
  /** Around the workspace (for a draft outside of it, also the draft's folder or Quarto project) and the folders of sources. */
  readonly walls: Walls;
  /** A bibliography that the draft names was not read since it lies outside: of its keys nothing is known. */
  readonly refused: boolean;
  /** Whether a file that a bibliography names may be read. */
  mayRead(path: string): Promise<boolean>;
  /** Whether a change of the file at `path` can change the plan or its corpus. */
  concerns(path: string): boolean;
}

export interface Bibliography extends NamedBibliography {
  /** The line of the draft that names it, from 1; 0 where it was named or found elsewhere. */
  readonly draftLine: number;
}

/** What a plan depends on. `workspace`: the folder that is open, or the command line's current one. */
export interface PlannedDraft {
  readonly path: string;
  readonly workspace: string | null;
  readonly evenIfSource?: boolean;
  readonly document: MarkdownDocument;
}

export const defaultSources: readonly string[] = ['sources/**', 'evidence/**'];

/** Finds what a draft is checked against. */
export async function planFor(
  draft: PlannedDraft,
  configuration: Configuration,
  files: FileReader,
): Promise<CorpusPlan> {
  const { settings, origins } = configuration;
  const folder = folderOf(draft.path);
  const { bibliographies, faults, lookedAt, grounds, refused } = await bibliographiesFor(
    draft,
    configuration,
    files,
  );
  const chosen = settings.sources
    ? { selections: settings.sources.map((one) => selectionOf(origins.sources.base, one)), faults: [] }
    : await defaultSelections(
        [configuration.file ? folderOf(configuration.file) : null, draft.workspace, folder],
        files,
      );
  const sources = draft.evenIfSource ? [...chosen.selections, allBut(draft.path)] : chosen.selections;
  const bases = sources.filter(({ negated }) => !negated).map(({ base }) => base);
  const walls = wallsAround([...grounds, ...bases], files);
  const leftOut = (path: string): boolean => sources.some((one) => one.negated && one.matches(path));
  const named = new Set([...bibliographies.map(({ path }) => path), ...lookedAt]);
  return {
    bundled: settings.bundledCorpus,
    sources,
    sourcesSet: settings.sources ? origins.sources : null,
    bibliographies: bibliographies.map((one) => ({ ...one, draftLine: lineIn(draft.path, one) })),
    own: ownReferences(draft.document, draft.path),
    faults: [...faults.map((fault) => toldIn(draft.path, fault)), ...chosen.faults],
    walls,
    refused,
    mayRead: async (path) =>
      (grounds.some((ground) => isBelow(ground, path)) || !leftOut(path)) &&
      (await walls.outside(path)) === null,
    concerns: (path) =>
      isConfigurationFile(path) ||
      isQuartoFile(path) ||
      named.has(path) ||
      (isReferenceFile(path) && folderOf(path) === folder) ||
      selects(sources, path),
  };
}

const lineIn = (draft: string, { namedAt }: NamedBibliography): number =>
  namedAt?.path === draft ? namedAt.line : 0;

/** What is amiss with the draft's own front matter is told there. */
const toldIn = (draft: string, fault: SourceFault): SourceFault =>
  fault.path === draft ? { ...fault, draftLine: fault.line } : fault;

/** The default folders, but for one that is a link out of the folder that holds it: nobody has named where it leads. */
async function defaultSelections(
  folders: readonly (string | null)[],
  files: FileReader,
): Promise<{ readonly selections: readonly Selection[]; readonly faults: readonly SourceFault[] }> {
  const distinct = [...new Set(folders.filter((folder) => folder !== null && folder !== ''))];
  const selections: Selection[] = [];
  const faults: SourceFault[] = [];
  for (const folder of distinct)
    for (const pattern of defaultSources) {
      const selection = selectionOf(folder ?? '', pattern);
      const leadsTo = await wallsAround([folder ?? ''], files).outside(selection.base);
      if (leadsTo === null) selections.push(selection);
      else
        faults.push({
          path: selection.base,
          line: 0,
          reason: `No source was read from here: ${linkOut(leadsTo)}; name that folder in the setting “sources” to have it read.`,
        });
    }
  return { selections, faults };
}
