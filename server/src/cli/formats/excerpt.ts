import type { Place } from '../places';

/** Longest piece of a line that is shown, in characters. */
const widest = 100;

/** The line with the finding, and the underline below it. A long line is shown around the finding only. */
export function excerpt(
  lines: readonly string[],
  { line, column, endLine, endColumn }: Place,
): [string, string] {
  const whole = lines[line - 1] ?? '';
  const from = column - 1;
  const to = endLine === line ? Math.max(endColumn - 1, from + 1) : Math.max(whole.length, from + 1);
  const cut = startOfExcerpt(whole, from, to);
  const end = cut + widest;
  const shown = whole.slice(cut, end).replace(/\t/g, ' ');
  const before = cut > 0 ? '… ' : '';
  const after = end < whole.length ? ' …' : '';
  const indent = ' '.repeat(before.length + from - cut);
  const underline = '^'.repeat(Math.max(1, Math.min(to, end) - from));
  return [`${before}${shown}${after}`, `${indent}${underline}`];
}

/** Where the shown piece begins: at a word, with the finding about in the middle. */
function startOfExcerpt(whole: string, from: number, to: number): number {
  if (whole.length <= widest || to <= widest) return 0;
  const wanted = Math.min(Math.max(0, from - 50), whole.length - widest);
  const space = whole.indexOf(' ', wanted);
  return space >= 0 && space < from ? space + 1 : wanted;
}
