const footnote =
  /(?<!\s)\s*\[(?:(?:notes?|footnotes?|fn) ?\d[\d, ]*|[a-z]{1,2}|\d{1,2})\]|(?<!\b[kcm]?m|[¹²³⁰⁴-⁹])[¹²³⁰⁴-⁹]+$|(?<=\d%?)[*†‡§]+$/gi;
const status = /(?<=\d%?)(?: [rpeb]| ?\([rpeb]\))$/;
const number =
  /^[(+\-−–]? ?(?:[£$€¥]|US\$)? ?[+\-−]?(?:\d[\d,.\u00a0\u202f' ]*|\.\d+)(?:E[+-]?\d+)? ?(?:%|[a-z]{1,3})?\)?$/i;
const year = /^(?:1[89]|20)\d\d(?:[-–/](?:\d{2}|\d{4}))?$/;
const date = /^\d{4}-\d\d(?:-\d\d)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$|^\d{1,2}:\d\d(?::\d\d)?$/;
const missing =
  /^(?:\.{1,3}|[-–—:*~]|n\/?[ad]|null|na?n|\[[a-z]{1,2}\]|\([a-z]{1,2}\)|[cuxz]|#(?:n\/a|ref!|div\/0!|value!|name\?|num!|null!))$/i;

/** The text without marks of footnotes and of revised or provisional figures (`1,234 [note 2]`, `56.1 [r]`). */
export function withoutMarks(text: string): string {
  const bare = text.replace(footnote, '').trim();
  return bare === '' ? text : bare;
}

/** A body cell as it is to be read: no footnote marks, `(1,234)` as the negative that bookkeepers mean, nothing for a mark of absence. */
export function cellValue(text: string): string {
  if (isMissing(text)) return '';
  const bare = withoutMarks(text).replace(status, '').trim();
  const negative = /^\(([£$€]?\d[\d,.]*%?)\)$/.exec(bare)?.[1];
  return negative ? `-${negative}` : bare;
}

export const isMissing = (text: string): boolean => missing.test(text);
export const isYear = (text: string): boolean => year.test(withoutMarks(text));

/** Whether a cell holds one number that can be a figure: no year, no date. */
export function isFigure(text: string): boolean {
  const value = cellValue(text);
  return number.test(value) && !year.test(value) && !date.test(value);
}
