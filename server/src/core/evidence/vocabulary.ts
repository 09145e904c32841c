import { relatedStems } from '../text/relatedWords';
import { familyOf, similarity } from './similarity';

/** The stems of a corpus, and which of them speak of nearly the same thing. */
export interface Vocabulary {
  /** Stems of the corpus near to any stem, itself left out, each with its similarity above 0. */
  neighbours(this: void, stem: string): readonly Neighbour[];
}

export interface Neighbour {
  readonly stem: string;
  readonly similarity: number;
}

export function createVocabulary(stems: Iterable<string>): Vocabulary {
  const all = [...new Set(stems)];
  const families = new Map<string, string[]>();
  for (const stem of all) push(families, familyOf(stem), stem);
  let listedBy: Map<string, string[]> | null = null;
  const known = new Map<string, readonly Neighbour[]>();
  const held = new Set(all);

  function find(stem: string): readonly Neighbour[] {
    listedBy ??= reversed(all);
    const near = new Set([
      ...(families.get(familyOf(stem)) ?? []),
      ...relatedStems(stem).filter((other) => held.has(other)),
      ...(listedBy.get(stem) ?? []),
    ]);
    near.delete(stem);
    return [...near]
      .map((other) => ({ stem: other, similarity: similarity(stem, other) }))
      .filter((neighbour) => neighbour.similarity > 0);
  }
  return {
    neighbours(stem) {
      const found = known.get(stem) ?? find(stem);
      known.set(stem, found);
      return found;
    },
  };
}

/** The table of related words lists a word under some of its kin only: by each word, the stems that list it. */
function reversed(stems: readonly string[]): Map<string, string[]> {
  const listedBy = new Map<string, string[]>();
  for (const stem of stems) for (const other of relatedStems(stem)) push(listedBy, other, stem);
  return listedBy;
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
