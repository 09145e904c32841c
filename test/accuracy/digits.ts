import { readFileSync } from 'node:fs';
import { readFigures } from '../../server/src/core/claims/read';
import { parseMarkdown } from '../../server/src/core/markdown/parse';

const reach = 60;

/** A digit string of a published set (MeasEval's form), with up to `reach` characters on either side. */
interface Digits {
  readonly string: string;
  readonly is_quantity: boolean;
  readonly context: string;
  /** Offset of the string in the whole text. */
  readonly start: number;
}

/** Of the digit strings read as part of a quantity, how many are one; of those that are one, how many are read so. */
export function scoreDigits(path: string): { precision: number; recall: number } {
  const items = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Digits);
  let [right, stray, missed] = [0, 0, 0];
  for (const item of items) {
    const read = isRead(item);
    if (read && item.is_quantity) right++;
    else if (read) stray++;
    else if (item.is_quantity) missed++;
  }
  return { precision: right / (right + stray), recall: right / (right + missed) };
}

function isRead({ string, context, start: offset }: Digits): boolean {
  // A word in front keeps a context that begins with `4. ` or `- ` from being a list.
  const text = `x ${context.replace(/\s/g, ' ').replace(/[*_`<]/g, ' ')}`;
  const start = 2 + Math.min(reach, offset);
  return readFigures(parseMarkdown(text)).some(({ figure, start: block }) => {
    const from = block + figure.span.start;
    return figure.quantity && from < start + string.length && start < block + figure.span.end;
  });
}
