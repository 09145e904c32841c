import { relatedWordsTable } from './relatedWords.data';

/** Similarity of the first letter that the table uses, and what each further letter adds. */
const [first, step] = [0.3, 0.05];
const letters = 'abcdefghij';

interface Entry {
  readonly at: number;
  readonly neighbours: string;
}

let entries: ReadonlyMap<string, Entry> | null = null;

/** Lines are kept as text: only those that are asked for are ever taken apart. */
function readTable(): ReadonlyMap<string, Entry> {
  const read = new Map<string, Entry>();
  relatedWordsTable.split('\n').forEach((line, at) => {
    const space = line.indexOf(' ');
    if (space > 0) read.set(line.slice(0, space), { at, neighbours: line.slice(space) });
  });
  return read;
}

/**
 * How near two stems are in meaning, 0–0.75, by WordNet's synonyms and hypernyms and by word vectors; 0 for antonyms and for
 * words that the table does not hold. See server/lexicon/README.md for the method.
 */
export function relatedness(a: string, b: string): number {
  entries ??= readTable();
  const [one, other] = [entries.get(a), entries.get(b)];
  return one && other ? Math.max(valueIn(one, other.at), valueIn(other, one.at)) : 0;
}

/** The nearest stems to a stem, by its own line of the table. */
export function relatedStems(stem: string): readonly string[] {
  entries ??= readTable();
  names ??= [...entries.keys()];
  const listed = entries.get(stem)?.neighbours.trim().split(' ') ?? [];
  return listed.flatMap((link) => names?.[parseInt(link.slice(0, -1), 36)] ?? []);
}

let names: readonly string[] | null = null;

function valueIn({ neighbours }: Entry, at: number): number {
  const name = ` ${at.toString(36)}`;
  for (let found = neighbours.indexOf(name); found >= 0; found = neighbours.indexOf(name, found + 1)) {
    const behind = found + name.length;
    const next = neighbours.charAt(behind + 1);
    if (next === ' ' || next === '') return first + step * letters.indexOf(neighbours.charAt(behind));
  }
  return 0;
}
