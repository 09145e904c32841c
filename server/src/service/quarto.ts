import { messageOf } from '../core/text/message';
import type { SourceFault } from '../core/corpus/source';
import { folderOf, foldersUpwards, isBelow, nameOf, resolve } from './paths';
import type { FileReader } from './ports';
import { linkOut, wallsAround, type Walls } from './walls';
import { readLayer, type Layer } from './yamlLayer';

/** What a Quarto project says of the bibliographies of the drafts in a folder. */
export interface QuartoLayers {
  /** The project's own first, then those of its folders, down to the draft's. */
  readonly layers: readonly Layer[];
  /** Its folder; null where the draft belongs to none. */
  readonly project: string | null;
  /** The files that were read. */
  readonly lookedAt: readonly string[];
}

const projectNames = ['_quarto.yml', '_quarto.yaml'];
const folderNames = ['_metadata.yml', '_metadata.yaml'];

/** Whether a file of this name can say something of the drafts below its folder. */
export const isQuartoFile = (path: string): boolean =>
  projectNames.includes(nameOf(path)) || folderNames.includes(nameOf(path));

/**
 * Reads the nearest project upwards, and the `_metadata.yml` of each folder between it and the draft. `top`: the workspace that
 * holds the draft, above which nothing is looked for; null where none does.
 */
export async function quartoLayers(
  folder: string,
  top: string | null,
  files: FileReader,
): Promise<QuartoLayers> {
  const upwards = foldersUpwards(folder).filter((here) => top === null || isBelow(top, here));
  const project = await firstThere(
    upwards.flatMap((here) => projectNames.map((name) => resolve(here, name))),
    files,
  );
  if (project === null) return { layers: [], project: null, lookedAt: [] };
  const root = folderOf(project);
  const walls = wallsAround([top ?? root], files);
  const down = upwards.filter((here) => isBelow(root, here)).reverse();
  const named = down.map((here) =>
    firstThere(
      folderNames.map((name) => resolve(here, name)),
      files,
    ),
  );
  const found = (await Promise.all(named)).filter((path) => path !== null);
  const read = await Promise.all([project, ...found].map((path) => layersOfFile(path, walls, files)));
  return {
    layers: read.flatMap(({ layers }) => layers),
    project: root,
    lookedAt: read.flatMap(({ lookedAt }) => lookedAt),
  };
}

async function firstThere(paths: readonly string[], files: FileReader): Promise<string | null> {
  for (const path of paths) if (await files.stat(path)) return path;
  return null;
}

/** A file with the files of metadata that it takes in, one level deep; their paths count from its folder too. */
async function layersOfFile(
  path: string,
  walls: Walls,
  files: FileReader,
): Promise<Omit<QuartoLayers, 'project'>> {
  const folder = folderOf(path);
  const own = await layerOfFile(path, folder, walls, files);
  const included = own.includes.map((written) => resolve(folder, written));
  const inside = included.filter((one) => walls.folders.some((ground) => isBelow(ground, one)));
  const more = await Promise.all(
    inside.map(async (one) => ((await files.stat(one)) ? layerOfFile(one, folder, walls, files) : nothing)),
  );
  const outside = included.filter((one) => !inside.includes(one));
  const faults = outside.map((one) =>
    faultAt(path, `it takes in “${one}”, which lies outside the workspace`),
  );
  return { layers: [...more, { ...own, faults: [...own.faults, ...faults] }], lookedAt: [path, ...inside] };
}

const nothing: Layer = { bibliographies: [], isList: false, includes: [], faults: [] };

const faultAt = (path: string, why: string): SourceFault => ({
  path,
  line: 0,
  reason: `The project file could not be read in full: ${why}.`,
});

async function layerOfFile(path: string, folder: string, walls: Walls, files: FileReader): Promise<Layer> {
  try {
    const leadsTo = await walls.outside(path);
    if (leadsTo !== null) return { ...nothing, faults: [faultAt(path, linkOut(leadsTo))] };
    return readLayer(new TextDecoder().decode(await files.read(path)), path, 0, folder);
  } catch (error) {
    const reason = `The project file could not be read: ${messageOf(error)}`;
    return { ...nothing, faults: [{ path, line: 0, reason }] };
  }
}
