/** What can be read again when it is asked for. */
export interface Forgetting {
  forget(): void;
}

/** Keeps so many at hand, the latest that it was given; the others forget what they have read. */
export function createAtHand(most: number): (item: Forgetting) => void {
  const items = new Set<Forgetting>();
  return (item) => {
    items.delete(item);
    items.add(item);
    if (items.size <= most) return;
    const [longestAgo] = items;
    if (!longestAgo) return;
    items.delete(longestAgo);
    longestAgo.forget();
  };
}
