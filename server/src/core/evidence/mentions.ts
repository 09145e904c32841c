import { numbersBelow, type Numbers } from '../text/numbers';

/** Which words the claims of each source speak of. */
export interface Mentions {
  /** The next words are said by this source. Whether it has said none before. */
  begin(this: void, source: string): boolean;
  /** Gives the word's number, which is the same for all sources. */
  say(this: void, word: string): number;
  /** −1 for a word that none has said. */
  numberOf(this: void, word: string): number;
  /** Whether the source has said the word; asked when all is said. */
  has(this: void, source: string, word: string): boolean;
}

/** The words of each source are numbers in ascending order, which take a tenth of the room of a set. */
export function createMentions(): Mentions {
  const numbers = new Map<string, number>();
  const said = new Map<string, Numbers>();
  let own = new Set<number>();
  let current: string | null = null;

  const numberOf = (word: string): number => numbers.get(word) ?? -1;
  const keep = (): void => {
    if (current === null) return;
    const kept = numbersBelow(numbers.size, own.size);
    [...own].sort((a, b) => a - b).forEach((number, at) => (kept[at] = number));
    said.set(current, kept);
  };
  return {
    begin(source) {
      if (source === current) return false;
      keep();
      current = source;
      const before = said.get(source);
      own = new Set(before);
      return before === undefined;
    },
    say(word) {
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) numbers.set(word, number);
      own.add(number);
      return number;
    },
    numberOf,
    has(source, word) {
      const number = numberOf(word);
      if (number < 0) return false;
      if (current !== null) {
        keep();
        current = null;
        own = new Set();
      }
      return holds(said.get(source) ?? none, number);
    },
  };
}

const none: Numbers = new Uint8Array(0);

function holds(ascending: Numbers, number: number): boolean {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const found = ascending[middle] as number;
    if (found === number) return true;
    if (found < number) from = middle + 1;
    else to = middle;
  }
  return false;
}
