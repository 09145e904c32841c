function ok(value: unknown, message = 'it is not so'): asserts value {
  if (!value) throw new Error(message);
}

/** Stands for Node's `assert/strict` in a browser: as much of it as the suites use. */
export default {
  ok,
  equal(actual: unknown, expected: unknown, message = ''): void {
    ok(Object.is(actual, expected), differing(actual, expected, message));
  },
  notEqual(actual: unknown, other: unknown, message = ''): void {
    ok(!Object.is(actual, other), `${message} ${shown(actual)} should be something else`);
  },
  deepEqual(actual: unknown, expected: unknown, message = ''): void {
    ok(shown(actual) === shown(expected), differing(actual, expected, message));
  },
  match(text: string, pattern: RegExp, message = ''): void {
    ok(pattern.test(text), `${message} “${text}” does not match ${String(pattern)}`);
  },
};
const differing = (actual: unknown, expected: unknown, message: string): string =>
  `${message} ${shown(actual)} should be ${shown(expected)}`;

/** Plain data, whatever the order in which a record's fields were set; an absent field differs from none. */
const shown = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => {
    if (part === undefined) return 'undefined';
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  }) ?? 'undefined';
