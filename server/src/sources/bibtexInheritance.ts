import type { BibtexEntry } from './bibtexEntries';

/** So many steps from an entry to what it takes fields from: a loop ends there. */
const deepest = 4;

/** Fields of a whole that are another field of its parts (BibLaTeX, appendix B); each goes from left to right. */
const renamed: ReadonlyMap<string, string> = new Map([
  ['title', 'booktitle'],
  ['subtitle', 'booksubtitle'],
]);

/** What a part never takes over: the key's own fields, and those that say where a text is. */
const own: ReadonlySet<string> = new Set([
  'crossref',
  'xref',
  'xdata',
  'ids',
  'file',
  'shorttitle',
  'doi',
  'url',
  'note',
]);

/**
 * The entries with the fields that they take over: all of those that `xdata` names, and of a `crossref` what a part takes
 * from its whole. Entries of type `xdata` only hold fields, and are left out.
 */
export function withInherited(entries: readonly BibtexEntry[]): readonly BibtexEntry[] {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  const fieldsOf = (entry: BibtexEntry, depth: number): ReadonlyMap<string, string> => {
    const parents = (name: string): readonly BibtexEntry[] =>
      depth >= deepest
        ? []
        : (entry.fields.get(name) ?? '')
            .split(',')
            .flatMap((key) => byKey.get(key.trim().toLowerCase()) ?? [])
            .filter((parent) => parent !== entry);
    const wholes = parents('crossref').flatMap((parent) => partFields(fieldsOf(parent, depth + 1)));
    const data = parents('xdata').flatMap((parent) => [...fieldsOf(parent, depth + 1)]);
    return wholes.length + data.length === 0 ? entry.fields : new Map([...wholes, ...data, ...entry.fields]);
  };
  return entries
    .filter(({ type }) => type !== 'xdata')
    .map((entry) => ({ ...entry, fields: fieldsOf(entry, 0) }));
}

const partFields = (fields: ReadonlyMap<string, string>): [string, string][] =>
  [...fields].filter(([name]) => !own.has(name)).map(([name, value]) => [renamed.get(name) ?? name, value]);
