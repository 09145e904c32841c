/**
 * The keys that a misspelt one may have meant, nearest first: within a third of its length in edits, or beginning as it
 * does (`dearden2017` for `dearden2017contest`). At most `limit`.
 */
export function nearestOf(key: string, keys: readonly string[], limit: number): readonly string[] {
  const wanted = key.toLowerCase();
  const furthest = Math.max(1, Math.floor(wanted.length / 3));
  const near: { key: string; distance: number }[] = [];
  for (const candidate of keys) {
    const distance = distanceOf(wanted, candidate.toLowerCase(), furthest);
    if (distance <= furthest) near.push({ key: candidate, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.key < b.key ? -1 : 1));
  return near.slice(0, limit).map((found) => found.key);
}

/** A key that begins with all of the other is one edit away, however long it goes on. */
function distanceOf(wanted: string, candidate: string, furthest: number): number {
  const shorter = Math.min(wanted.length, candidate.length);
  if (shorter >= 4 && (candidate.startsWith(wanted) || wanted.startsWith(candidate))) {
    return wanted === candidate ? 0 : 1;
  }
  if (Math.abs(wanted.length - candidate.length) > furthest) return Infinity;
  return edits(wanted, candidate);
}

/** Edit distance in which two neighbouring letters exchanged count once (optimal string alignment). */
export function edits(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (exchanged) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? a.length;
}
