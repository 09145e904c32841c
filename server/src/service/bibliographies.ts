import type { SourceFault } from '../core/corpus/source';
import type { MarkdownDocument } from '../core/markdown/document';
import { lineStarts, placeOf } from '../core/text/lines';
import type { Configuration } from './configuration';
import { endingOf, folderOf, foldersUpwards, isBelow, nameOf, resolve } from './paths';
import type { FileReader } from './ports';
import { quartoLayers } from './quarto';
import { linkOut, wallsAround, type Walls } from './walls';
import { readLayer, type Layer, type NamedFile } from './yamlLayer';

export interface NamedBibliography {
  readonly path: string;
  /** Where it was named, to be told if it cannot be read; null where it was found beside the draft. */
  readonly namedAt: { readonly path: string; readonly line: number } | null;
}

export interface FoundBibliographies {
  readonly bibliographies: readonly NamedBibliography[];
  readonly faults: readonly SourceFault[];
  /** Every file that was looked at or looked for on the way: a change of one can change the outcome. */
  readonly lookedAt: readonly string[];
  /** The workspace; for a draft outside of it, also its own folder, or that of its Quarto project. */
  readonly grounds: readonly string[];
  /** One that is named was not read since it lies outside: of its keys nothing is known. */
  readonly refused: boolean;
}

export interface CitingDraft {
  readonly path: string;
  readonly workspace: string | null;
  readonly repository?: string;
  readonly document: MarkdownDocument;
}

/**
 * The bibliographies of a draft: those that are set, wherever they lie; else those that its front matter names, merged with those
 * of its Quarto project as Quarto merges them; else those that lie beside it. What is not set must lie in its grounds.
 */
export async function bibliographiesFor(
  draft: CitingDraft,
  { settings, origins }: Configuration,
  files: FileReader,
): Promise<FoundBibliographies> {
  if (settings.bibliography) {
    const { base, file } = origins.bibliography;
    const bibliographies = settings.bibliography.map((written) => {
      const path = resolve(base, written);
      return { path, namedAt: { path: file ?? path, line: 0 } };
    });
    return { bibliographies, faults: [], lookedAt: [], grounds: groundsOf(draft, null), refused: false };
  }
  const { layers, project, lookedAt } = await layersOf(draft, files);
  const grounds = groundsOf(draft, project);
  const walls = wallsAround(grounds, files);
  const faults = layers.flatMap((layer) => layer.faults);
  const named = merged(layers);
  if (named.length === 0) {
    const beside = await besideDraft(draft, grounds, files);
    return { ...beside, faults: [...faults, ...beside.faults], lookedAt, grounds, refused: false };
  }
  const placed = await Promise.all(named.map((one) => placeFor(one, draft, project, walls, files)));
  return {
    bibliographies: placed.flatMap(({ bibliography }) => bibliography ?? []),
    faults: [...faults, ...placed.flatMap(({ fault }) => fault ?? [])],
    lookedAt: [...lookedAt, ...placed.flatMap(({ tried }) => tried)],
    grounds,
    refused: placed.some(({ refused }) => refused),
  };
}

/** The workspace that holds the draft; null for a draft outside of the one that is open. */
const workspaceAround = ({ path, workspace }: Pick<CitingDraft, 'path' | 'workspace'>): string | null =>
  workspace !== null && isBelow(workspace, path) ? workspace : null;

/** A project of Quarto's is one whole, also where none of it is open, and so is a repository in which the command line runs. */
function groundsOf(draft: CitingDraft, project: string | null): readonly string[] {
  const around = workspaceAround(draft);
  if (around !== null) return [around, ...(draft.repository === undefined ? [] : [draft.repository])];
  return [...(draft.workspace === null ? [] : [draft.workspace]), project ?? folderOf(draft.path)];
}

async function besideDraft(
  draft: CitingDraft,
  within: readonly string[],
  files: FileReader,
): Promise<Pick<FoundBibliographies, 'bibliographies' | 'faults'>> {
  const faults: SourceFault[] = [];
  const left = (path: string, leadsTo: string): void => {
    if (isReferenceFile(path)) faults.push({ path, line: 0, reason: outsideReason(path, linkOut(leadsTo)) });
  };
  const beside = await files.list(folderOf(draft.path), 'inside', { within, left });
  const bibliographies = beside.filter(isReferenceFile).map((path) => ({ path, namedAt: null }));
  return { bibliographies, faults };
}

const outsideReason = (written: string, why: string): string =>
  `The bibliography “${written}” was not read, so its keys are unknown: ${why}; name it in the setting “bibliography” to have it read.`;

/** What counts as a bibliography without being named. */
export const isReferenceFile = (path: string): boolean =>
  ['bib', 'bibtex', 'json', 'ris'].includes(endingOf(path)) && !nameOf(path).startsWith('.');

interface Layers {
  /** The farthest first. */
  readonly layers: readonly Layer[];
  /** Folder of the Quarto project, or null. */
  readonly project: string | null;
  readonly lookedAt: readonly string[];
}

async function layersOf(draft: CitingDraft, files: FileReader): Promise<Layers> {
  const { path, document } = draft;
  const quarto = await quartoLayers(folderOf(path), workspaceAround(draft), files);
  if (!document.frontMatter) return quarto;
  const { text, span } = document.frontMatter;
  const linesBefore = placeOf(lineStarts(document.text), span.start).line;
  return { ...quarto, layers: [...quarto.layers, readLayer(text, path, linesBefore)] };
}

/** As Quarto merges metadata: a list is added to what was named before, one path alone replaces one path alone. */
function merged(layers: readonly Layer[]): readonly NamedFile[] {
  let all: readonly NamedFile[] = [];
  let isList = false;
  for (const layer of layers) {
    if (layer.bibliographies.length === 0) continue;
    const added: boolean = isList || layer.isList;
    all = added ? [...all, ...layer.bibliographies] : layer.bibliographies;
    isList = added;
  }
  return all;
}

interface Placed {
  readonly bibliography: NamedBibliography | null;
  readonly fault: SourceFault | null;
  readonly tried: readonly string[];
  readonly refused: boolean;
}

/**
 * Pandoc takes paths from the folder in which it runs, Quarto from the file that holds them: so the file's own folder
 * counts first, then those above it up to the workspace. `/refs.bib` may also mean the folder of the project.
 */
async function placeFor(
  { written, namedAt, folder }: NamedFile,
  draft: CitingDraft,
  project: string | null,
  walls: Walls,
  files: FileReader,
): Promise<Placed> {
  const why = unreachable(written);
  if (why !== null) {
    const reason = `The bibliography “${written}” ${why}, so its keys are unknown.`;
    return { bibliography: null, fault: { ...namedAt, reason }, tried: [], refused: false };
  }
  const path = written.replaceAll('\\', '/');
  const roots = [project, draft.workspace].filter((root) => root !== null);
  const above = foldersUpwards(folder).filter((one) => roots.some((root) => isBelow(root, one)));
  const places = path.startsWith('/')
    ? [path, ...roots.map((root) => resolve(root, path.slice(1)))]
    : [folder, folderOf(draft.path), ...above].map((base) => resolve(base, path));
  const tried = [...new Set(places)].filter((place) =>
    walls.folders.some((ground) => isBelow(ground, place)),
  );
  for (const place of tried) {
    if (!(await files.stat(place))) continue;
    const leadsTo = await walls.outside(place);
    if (leadsTo !== null) return notRead({ written, namedAt }, linkOut(leadsTo), tried);
    return { bibliography: { path: place, namedAt }, fault: null, tried, refused: false };
  }
  const [first = path] = places;
  if (!tried.includes(first)) return notRead({ written, namedAt }, 'it lies outside the workspace', tried);
  return { bibliography: { path: first, namedAt }, fault: null, tried, refused: false };
}

const notRead = (
  { written, namedAt }: Pick<NamedFile, 'written' | 'namedAt'>,
  why: string,
  tried: readonly string[],
): Placed => ({
  bibliography: null,
  fault: { ...namedAt, reason: outsideReason(written, why), draftLine: 0 },
  tried,
  refused: true,
});

function unreachable(written: string): string | null {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(written)) return 'is an address on the web, and nothing is fetched';
  return /\$\{|\{\{|\$[A-Za-z(]/.test(written) ? 'holds a variable, which is not resolved here' : null;
}
