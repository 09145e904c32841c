/** What follows a key in a citation. */
export interface KeySuffix {
  readonly locator: string;
  readonly suffix: string;
}

/** The labels that citation processors know, with and without their full stop. */
const labels =
  `pages page pp p chapters chapter chaps chap ch columns column cols col figures figure figs fig folios folio fols fol
  numbers number nos no lines line ll l notes note nn n opera opus opp op paragraphs paragraph paras para parts part pts pt
  sections section secs sec volumes volume vols vol verses verse vv v books book bks bk tables table tbls tbl appendices appendix
  apps app articles article arts art annexes annex boxes box slides slide`.split(/\s+/);

const label = new RegExp(
  `^(?:(?:${labels.join('|')})(?:\\.|(?![\\p{L}\\p{N}]))|s\\.v\\.|[¶§]{1,2})\\s*`,
  'iu',
);

// A number, a letter with a number, a roman numeral, or a range of them; each may stand in brackets.
const unit = String.raw`[([]?(?:[\p{L}]{0,3}\d[\p{L}\d.:]*|[ivxlcdm]+(?![\p{L}\d]))[)\]]?`;
const range = String.raw`${unit}(?:\s?[-–—‑/]\s?${unit})?`;
const numbers = new RegExp(`^${range}(?:\\s?[,&]\\s?${range})*`, 'iu');

/** Parts the text behind a citation key into its locator, as written, and the rest, by Pandoc's rules. */
export function splitSuffix(written: string): KeySuffix {
  const text = written.replace(/^[\s,]+/, '');
  if (text.startsWith('{')) {
    const close = text.indexOf('}');
    if (close > 0) return { locator: text.slice(1, close).trim(), suffix: rest(text.slice(close + 1)) };
  }
  const named = label.exec(text)?.[0] ?? '';
  const found = numbers.exec(text.slice(named.length))?.[0] ?? '';
  // Without a label only a digit can begin a page.
  if (found === '' || (named === '' && !/^[([]?\d/.test(found))) return { locator: '', suffix: rest(text) };
  const end = named.length + found.replace(/(?<![.:,])[.:,]+$/, '').length;
  return { locator: text.slice(0, end), suffix: rest(text.slice(end)) };
}

const rest = (text: string): string => text.replace(/^[\s,]+/, '').trimEnd();

/** `p. 17` in the words of a footnote; '' where it names no page. */
export function locatorIn(text: string): string {
  const found =
    /(?:^|[\s,(])((?:pp?|pages?|paras?|paragraphs?|chap|chapter|sec|section|table|annex)\.?\s?\d[\d.]*(?:\s?[-–]\s?\d+)?)/i.exec(
      text,
    );
  return found?.[1]?.replace(/\.$/, '') ?? '';
}
