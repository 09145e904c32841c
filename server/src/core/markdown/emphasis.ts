/** A run of `*`, `_` or `~` that may open or close emphasis. */
export interface Delimiter {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

const punctuation = /[\p{P}\p{S}]/u;
const blank = /^\s?$/;

/** The run that begins at `at`, by CommonMark's flanking rules; null where it can neither open nor close. */
export function readDelimiter(text: string, at: number): Delimiter {
  const sign = text[at] as string;
  let end = at;
  while (text[end] === sign) end++;
  const before = text[at - 1] ?? '';
  const after = text[end] ?? '';
  const left =
    !blank.test(after) && (!punctuation.test(after) || blank.test(before) || punctuation.test(before));
  const right =
    !blank.test(before) && (!punctuation.test(before) || blank.test(after) || punctuation.test(after));
  const wordBound = sign === '_';
  return {
    start: at,
    end,
    sign,
    opens: left && (!wordBound || !right || punctuation.test(before)) && (sign !== '~' || end - at === 2),
    closes: right && (!wordBound || !left || punctuation.test(after)) && (sign !== '~' || end - at === 2),
  };
}

interface Open {
  readonly delimiter: Delimiter;
  left: number;
}

/** Calls `mask` for each stretch of signs that marks emphasis. Each run is opened and closed once: linear in their number. */
export function matchDelimiters(
  delimiters: readonly Delimiter[],
  mask: (start: number, end: number) => void,
): void {
  const open: Open[] = [];
  const count = new Map<string, number>();
  const pop = (): Open => {
    const last = open.pop() as Open;
    count.set(last.delimiter.sign, (count.get(last.delimiter.sign) ?? 1) - 1);
    return last;
  };
  for (const delimiter of delimiters) {
    let from = delimiter.start;
    while (delimiter.closes && from < delimiter.end && (count.get(delimiter.sign) ?? 0) > 0) {
      const opener = pop();
      if (opener.delimiter.sign !== delimiter.sign) continue;
      const size = Math.min(opener.left, delimiter.end - from);
      const openEnd = opener.delimiter.start + opener.left;
      mask(openEnd - size, openEnd);
      mask(from, from + size);
      from += size;
      opener.left -= size;
      if (opener.left > 0) {
        open.push(opener);
        count.set(delimiter.sign, (count.get(delimiter.sign) ?? 0) + 1);
      }
    }
    if (delimiter.opens && from < delimiter.end) {
      open.push({ delimiter: { ...delimiter, start: from }, left: delimiter.end - from });
      count.set(delimiter.sign, (count.get(delimiter.sign) ?? 0) + 1);
    }
  }
}
