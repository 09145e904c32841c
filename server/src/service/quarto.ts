import { folderOf, foldersUpwards, isBelow, nameOf, resolve } from './paths';
import type { FileReader } from './ports';
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

/** Reads the nearest project upwards, and the `_metadata.yml` of each folder between it and the draft. */
export async function quartoLayers(folder: string, files: FileReader): Promise<QuartoLayers> {
  const upwards = foldersUpwards(folder);
  const project = await firstThere(
    upwards.flatMap((here) => projectNames.map((name) => resolve(here, name))),
    files,
  );
  if (project === null) return { layers: [], project: null, lookedAt: [] };
  const root = folderOf(project);
  const down = upwards.filter((here) => isBelow(root, here)).reverse();
  const named = down.map((here) =>
    firstThere(
      folderNames.map((name) => resolve(here, name)),
      files,
    ),
  );
  const found = (await Promise.all(named)).filter((path) => path !== null);
  const read = await Promise.all([project, ...found].map((path) => layersOfFile(path, files)));
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
async function layersOfFile(path: string, files: FileReader): Promise<Omit<QuartoLayers, 'project'>> {
  const own = await layerOfFile(path, folderOf(path), files);
  const included = own.includes.map((written) => resolve(folderOf(path), written));
  const more = await Promise.all(
    included.map(async (one) =>
      (await files.stat(one)) ? layerOfFile(one, folderOf(path), files) : nothing,
    ),
  );
  return { layers: [...more, own], lookedAt: [path, ...included] };
}

const nothing: Layer = { bibliographies: [], isList: false, includes: [], faults: [] };

async function layerOfFile(path: string, folder: string, files: FileReader): Promise<Layer> {
  try {
    return readLayer(new TextDecoder().decode(await files.read(path)), path, 0, folder);
  } catch (error) {
    const reason = `The project file could not be read: ${error instanceof Error ? error.message : String(error)}`;
    return { ...nothing, faults: [{ path, line: 0, reason }] };
  }
}
