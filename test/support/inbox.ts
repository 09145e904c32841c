/** Messages in the order in which they came; `next` waits for one that nobody has taken yet. */
export interface Inbox<T> {
  readonly all: readonly T[];
  readonly add: (message: T) => void;
  /** The next message (that fits); those before it are passed over. */
  next(fits?: (message: T) => boolean): Promise<T>;
}

export function createInbox<T>(): Inbox<T> {
  const all: T[] = [];
  let taken = 0;
  let waiting: (() => void) | null = null;

  const take = (fits: (message: T) => boolean): { message: T } | null => {
    while (taken < all.length) {
      const message = all[taken++] as T;
      if (fits(message)) return { message };
    }
    return null;
  };
  return {
    all,
    add(message) {
      all.push(message);
      waiting?.();
    },
    async next(fits = () => true) {
      for (;;) {
        const found = take(fits);
        if (found) return found.message;
        await new Promise<void>((resolve) => (waiting = resolve));
      }
    },
  };
}
