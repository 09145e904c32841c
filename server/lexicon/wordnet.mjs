// Reads WordNet's data files (format: wndb(5WN)) as relations between words.
import { readFileSync } from 'node:fs';

/** The first senses of a word are its usual ones. */
const sensesKept = 3;
const kinds = ['noun', 'verb', 'adj', 'adv'];

/** @returns {{ relation(a: string[], b: string[]): 'synonym' | 'antonym' | 'hypernym' | 'coHyponym' | null }} */
export function readWordNet(folder) {
  const senses = new Map(); // word -> synset ids
  const parents = new Map(); // synset id -> hypernym ids
  const antonyms = new Set();
  for (const kind of kinds) {
    for (const line of readFileSync(`${folder}/index.${kind}`, 'utf8').split('\n')) {
      if (line.startsWith(' ') || line === '') continue;
      const fields = line.trim().split(' ');
      const offsets = fields.slice(-Number(fields[2])).slice(0, sensesKept);
      const own = senses.get(fields[0]) ?? [];
      senses.set(fields[0], [...own, ...offsets.map((offset) => `${kind}${offset}`)]);
    }
    const lines = readFileSync(`${folder}/data.${kind}`, 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith(' ') && line !== '');
    const words = new Map();
    const pointers = [];
    for (const line of lines) {
      const fields = line.split(' | ')[0].trim().split(' ');
      const id = `${kind}${fields[0]}`;
      const count = parseInt(fields[3], 16);
      words.set(
        id,
        Array.from({ length: count }, (_, at) => fields[4 + 2 * at].toLowerCase().replace(/\(.*\)$/, '')),
      );
      const links = Number(fields[4 + 2 * count]);
      for (let at = 0; at < links; at++) {
        const [symbol, offset, part, place] = fields.slice(5 + 2 * count + 4 * at);
        pointers.push({
          id,
          symbol,
          target: `${{ n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' }[part]}${offset}`,
          place,
        });
      }
    }
    for (const { id, symbol, target, place } of pointers) {
      if (symbol === '@') parents.set(id, [...(parents.get(id) ?? []), target]);
      if (symbol !== '!') continue;
      const from = words.get(id)?.[parseInt(place.slice(0, 2), 16) - 1];
      const to = words.get(target)?.[parseInt(place.slice(2), 16) - 1];
      if (from && to) antonyms.add(`${from} ${to}`);
    }
  }
  const cache = new Map();
  const of = (words) => {
    const key = words[0];
    if (!cache.has(key)) {
      const ids = new Set(words.flatMap((word) => senses.get(word) ?? []));
      cache.set(key, { ids, up: new Set([...ids].flatMap((id) => parents.get(id) ?? [])) });
    }
    return cache.get(key);
  };
  const meet = (a, b) => [...a].some((id) => b.has(id));
  return {
    relation(first, second) {
      const [a, b] = [of(first), of(second)];
      if (a.ids.size === 0 || b.ids.size === 0) return null;
      if (first.some((word) => second.some((other) => antonyms.has(`${word} ${other}`)))) return 'antonym';
      if (meet(a.ids, b.ids)) return 'synonym';
      if (meet(a.up, b.ids) || meet(b.up, a.ids)) return 'hypernym';
      return meet(a.up, b.up) ? 'coHyponym' : null;
    },
  };
}
