import { normaliseAddress } from './address';
import type { Corpus, CorpusEntry } from './corpus';
import { mergeEntries } from './merge';
import { nearestOf } from './nearest';
import type { SourceFault } from './source';
import { titleFinder } from './titles';

/**
 * Indexes the sources known to a draft. `entries` may hold one work several times (its text, its bibliography entry, a
 * bundled record); the corpus holds it once. Earlier entries win over later ones of the same kind.
 */
export function createCorpus(entries: readonly CorpusEntry[], faults: readonly SourceFault[]): Corpus {
  const merged = mergeEntries(entries);
  const byKey = new Map<string, CorpusEntry>();
  const byAddress = new Map<string, CorpusEntry>();
  for (const { entry, keys, addresses } of merged.works) {
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, entry);
    for (const address of addresses) if (!byAddress.has(address)) byAddress.set(address, entry);
  }
  const all = merged.works.map((work) => work.entry);
  const keys = [...byKey.keys()];
  let byTitle: ((text: string) => CorpusEntry | undefined) | undefined;
  return {
    entries: all,
    faults: [...faults, ...merged.faults],
    byKey: (key) => byKey.get(key),
    byUrl: (url) => byAddress.get(normaliseAddress(url)),
    byTitleIn: (text) => (byTitle ??= titleFinder(all))(text),
    nearestKeys: nearestAmong(keys),
  };
}

/** How many misspelt keys are remembered; a key that is being typed leaves one behind for each letter. */
const remembered = 256;

/** A draft is checked on each key stroke, and the keys that it misspells are the same each time: each is looked for once. */
function nearestAmong(keys: readonly string[]): Corpus['nearestKeys'] {
  const known = new Map<string, readonly string[]>();
  return (key, limit) => {
    const asked = `${limit} ${key}`;
    const found = known.get(asked) ?? nearestOf(key, keys, limit);
    if (known.size >= remembered) known.clear();
    known.set(asked, found);
    return found;
  };
}
