/** A place in one entry of a `.bib` file. */
export interface Scanner {
  readonly text: string;
  /** Offset of the next character; behind the opening brace at first. */
  at: number;
  /** Offset that the entry cannot go beyond. */
  readonly end: number;
  /** In lower case. */
  readonly type: string;
  readonly closing: '}' | ')';
  /** As far as it has been read. */
  key: string;
}

/** Why an entry could not be read on; `found` null: it is not closed, and then `at` is null too. */
export class UnreadableEntry extends Error {
  constructor(
    readonly at: number | null,
    readonly found: string | null,
  ) {
    super('unreadable entry');
  }
}

export const scannerAt = (
  text: string,
  at: number,
  end: number,
  type: string,
  closing: '}' | ')',
): Scanner => ({
  text,
  at,
  end,
  type,
  closing,
  key: '',
});

const name = /[^\s=,{}()"#%]+/y;
const space = /(?:\s+|%[^\n]*)/y;

/** The key and the comma behind it; '' where there is none. */
export function readKey(scanner: Scanner): string {
  skipSpace(scanner);
  const key = take(scanner, name) ?? '';
  skipSpace(scanner);
  if (peek(scanner) === ',') scanner.at += 1;
  else if (peek(scanner) !== scanner.closing) fail(scanner, key);
  return key;
}

/** `name = value` of an `@string`. */
export function readString(
  scanner: Scanner,
  strings: ReadonlyMap<string, string>,
): readonly [string, string] {
  const field = readField(scanner, strings);
  if (peek(scanner) !== scanner.closing) fail(scanner);
  scanner.at += 1;
  return field;
}

/** The fields up to the closing brace, by name in lower case; of two with one name the first holds. */
export function readFields(
  scanner: Scanner,
  strings: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (skipSpace(scanner); peek(scanner) !== scanner.closing; skipSpace(scanner)) {
    const [field, value] = readField(scanner, strings);
    if (!fields.has(field)) fields.set(field, value);
    if (peek(scanner) === ',') scanner.at += 1;
    else if (peek(scanner) !== scanner.closing) fail(scanner);
  }
  scanner.at += 1;
  return fields;
}

function readField(scanner: Scanner, strings: ReadonlyMap<string, string>): readonly [string, string] {
  skipSpace(scanner);
  const field = take(scanner, name) ?? fail(scanner);
  skipSpace(scanner);
  if (peek(scanner) !== '=') fail(scanner);
  const parts: string[] = [];
  do {
    scanner.at += 1;
    skipSpace(scanner);
    parts.push(readValue(scanner, strings));
    skipSpace(scanner);
  } while (peek(scanner) === '#');
  return [field.toLowerCase(), parts.join('')];
}

function readValue(scanner: Scanner, strings: ReadonlyMap<string, string>): string {
  const mark = peek(scanner);
  if (mark === '{' || mark === '"') return readDelimited(scanner, mark === '{' ? '}' : '"');
  const word = take(scanner, name) ?? fail(scanner);
  return strings.get(word.toLowerCase()) ?? word;
}

/** Text up to its end mark, in which braces must balance; a quotation mark inside braces ends nothing. */
function readDelimited(scanner: Scanner, endMark: '}' | '"'): string {
  const start = scanner.at + 1;
  let depth = 0;
  for (let at = start; at < scanner.end; at += 1) {
    const mark = scanner.text.charAt(at);
    if (mark === endMark && depth === 0) {
      scanner.at = at + 1;
      return scanner.text.slice(start, at);
    }
    if (mark === '{') depth += 1;
    else if (mark === '}' && depth > 0) depth -= 1;
  }
  throw new UnreadableEntry(null, null);
}

function skipSpace(scanner: Scanner): void {
  while (take(scanner, space) !== null);
}

function take(scanner: Scanner, pattern: RegExp): string | null {
  pattern.lastIndex = scanner.at;
  const found = pattern.exec(scanner.text)?.[0];
  if (found === undefined || scanner.at + found.length > scanner.end) return null;
  scanner.at += found.length;
  return found;
}

const peek = ({ text, at, end }: Scanner): string => (at < end ? text.charAt(at) : '');

/** At the end of the entry's stretch it is not closed, elsewhere the next character is out of place. */
function fail(scanner: Scanner, key = ''): never {
  if (key !== '') scanner.key = key;
  const found = peek(scanner);
  throw found === '' ? new UnreadableEntry(null, null) : new UnreadableEntry(scanner.at, found);
}
