/** A reading of an object that is made once for it, and goes when it goes. The reading must depend on the object alone. */
export function remember<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = read(key);
    known.set(key, value);
    return value;
  };
}

/**
 * The same for what is asked again and again for a while, and then no more: so many readings are kept, and then gathered anew. What
 * they are of is not held.
 */
export function rememberShortly<Key extends object, Value>(
  read: (key: Key) => Value,
  most: number,
): (key: Key) => Value {
  let known = new WeakMap<Key, Value>();
  let count = 0;
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = read(key);
    if (count >= most) {
      known = new WeakMap();
      count = 0;
    }
    known.set(key, value);
    count += 1;
    return value;
  };
}

/** The same for a reading that depends on a second object too, such as the index of a corpus. */
export function rememberFor<Key extends object, Other extends object, Value>(
  read: (key: Key, other: Other) => Value,
): (key: Key, other: Other) => Value {
  const readFor = remember((other: Other) => remember((key: Key) => read(key, other)));
  return (key, other) => readFor(other)(key);
}

/** A reading of which only the latest are kept, at most so many: for what is asked again and again for a while, and then no more. */
export function rememberLatest<Key, Value>(read: (key: Key) => Value, most: number): (key: Key) => Value {
  const latest = new Map<Key, Value>();
  return (key) => {
    const found = latest.get(key);
    if (found !== undefined) return found;
    if (latest.size >= most) latest.clear();
    const value = read(key);
    latest.set(key, value);
    return value;
  };
}

/** A value that is worked out when it is first asked for. */
export function once<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: work() }).value;
}
