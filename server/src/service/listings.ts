import type { FileReader } from './ports';
import { filesOf, type Selection } from './selection';
import { within } from './within';

/** What some selections choose. */
export interface Listing {
  readonly paths: readonly string[];
  /** Links that were chosen and lead elsewhere, with where they lead. */
  readonly links: ReadonlyMap<string, string>;
}

export interface Listings {
  listingOf(selections: readonly Selection[], folders: readonly string[]): Promise<Listing | null>;
  /** Files came or went. */
  changed(): void;
}

/**
 * Lists the files of selections. Null where a folder does not answer within the patience, in milliseconds, as on a network drive that is
 * not there: then `onLate` is called when it has answered, and whoever asks again is given that answer until files change.
 */
export function createListings(
  files: FileReader,
  patience: number | undefined,
  onLate: () => void,
): Listings {
  const late = new Map<string, Promise<Listing>>();
  const find: Listings['listingOf'] = async (selections, folders) => {
    const key = JSON.stringify([selections.map(({ path, negated }) => [path, negated]), folders]);
    const before = late.get(key);
    const listing = before ?? listingOf(selections, folders, files);
    if (await within(patience, listing)) return listing;
    if (!before) {
      late.set(key, listing);
      listing.then(onLate, onLate);
    }
    return null;
  };
  return { listingOf: find, changed: () => late.clear() };
}

async function listingOf(
  selections: readonly Selection[],
  folders: readonly string[],
  files: FileReader,
): Promise<Listing> {
  const links = new Map<string, string>();
  const left = (path: string, leadsTo: string): void => void links.set(path, leadsTo);
  return { paths: await filesOf(selections, files, { within: folders, left }), links };
}
