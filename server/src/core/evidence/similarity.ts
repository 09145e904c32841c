import { relatedness } from '../text/relatedWords';

/** A shared beginning of at least so many letters, with at most so many more on either side, makes two stems kin (`vacant`, `vacanc`). */
const kinLength = 5;
const kinRest = 3;
const kinSimilarity = 0.8;

const memo = new Map<string, Map<string, number>>();

/** How far two stems speak of the same thing, 0–1. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const [first, second] = a < b ? [a, b] : [b, a];
  const row = memo.get(first) ?? new Map<string, number>();
  const known = row.get(second);
  if (known !== undefined) return known;
  const found = kin(first, second) ? kinSimilarity : relatedness(first, second);
  memo.set(first, row.set(second, found));
  return found;
}

/** Stems of one family begin with the same letters. */
export const familyOf = (stem: string): string => stem.slice(0, kinLength);

function kin(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  return shared >= kinLength && a.length - shared <= kinRest && b.length - shared <= kinRest;
}
