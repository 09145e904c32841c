import type { CorpusEntry } from '../core/corpus/corpus';
import { endingOf, nameOf } from './paths';

/** What may stand between a key and the rest of a file's name: `smith2020 - Full title.pdf`. */
const divider = /(?<!\s)\s+[-–—]\s+|__|_-_/;

/**
 * The texts whose files are named as a reference's key, alone or with more behind it, by reference. A text that states a
 * key of its own is none of them, nor is one whose name fits several keys.
 */
export function namesakes(
  texts: readonly CorpusEntry[],
  references: readonly CorpusEntry[],
): ReadonlyMap<CorpusEntry, readonly string[]> {
  const byKey = new Map<string, CorpusEntry[]>();
  for (const reference of references) {
    const key = reference.source.key.toLowerCase();
    byKey.set(key, [...(byKey.get(key) ?? []), reference]);
  }
  const found = new Map<CorpusEntry, string[]>();
  for (const { source } of texts) {
    const name = stemOf(source.origin);
    if (source.key !== name) continue;
    const fitting = byKey.get(name.toLowerCase()) ?? byKey.get(beforeDivider(name).toLowerCase()) ?? [];
    if (new Set(fitting.map((one) => one.source.key)).size !== 1) continue;
    for (const reference of fitting) found.set(reference, [...(found.get(reference) ?? []), source.origin]);
  }
  return found;
}

function stemOf(path: string): string {
  const [name, ending] = [nameOf(path), endingOf(path)];
  return ending === '' ? name : name.slice(0, -ending.length - 1);
}

const beforeDivider = (name: string): string => name.split(divider, 1)[0] ?? name;
