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
  /** Whether a file that a bibliography names may be read: only what lies in the workspace or in a folder of sources. */
  mayRead(path: string): boolean;
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
  const chosen = settings.sources
    ? settings.sources.map((pattern) => selectionOf(origins.sources.base, pattern))
    : defaultSelections([configuration.file ? folderOf(configuration.file) : null, draft.workspace, folder]);
  const sources = draft.evenIfSource ? [...chosen, allBut(draft.path)] : chosen;
  const { bibliographies, faults, lookedAt } = await bibliographiesFor(draft, configuration, files);
  const named = new Set([...bibliographies.map(({ path }) => path), ...lookedAt]);
  return {
    bundled: settings.bundledCorpus,
    sources,
    sourcesSet: settings.sources ? origins.sources : null,
    bibliographies: bibliographies.map((one) => ({ ...one, draftLine: lineIn(draft.path, one) })),
    own: ownReferences(draft.document, draft.path),
    // What is amiss with the draft's own front matter is told there.
    faults: faults.map((fault) => (fault.path === draft.path ? { ...fault, draftLine: fault.line } : fault)),
    mayRead: (path) =>
      isBelow(draft.workspace ?? folder, path) ||
      (sources.some((one) => !one.negated && isBelow(one.base, path)) &&
        !sources.some((one) => one.negated && one.matches(path))),
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

function defaultSelections(folders: readonly (string | null)[]): readonly Selection[] {
  const distinct = [...new Set(folders.filter((folder) => folder !== null && folder !== ''))];
  return distinct.flatMap((folder) => defaultSources.map((pattern) => selectionOf(folder ?? '', pattern)));
}
