import { english, languageOf, type Language } from '../text/language';
import type { Span } from '../text/span';

export interface FrontMatter {
  /** The YAML's place in the document. */
  readonly span: Span;
  readonly text: string;
  /** Where the closing line ends. */
  readonly end: number;
}

const opening = /^\uFEFF?---[ \t]*\r?\n/;
const closing = /^(?:---|\.\.\.)[ \t]*\r?$/gm;

/** The YAML block at the top of a document, or null. */
export function readFrontMatter(text: string): FrontMatter | null {
  const open = opening.exec(text);
  if (!open) return null;
  const start = open[0].length;
  closing.lastIndex = start;
  const close = closing.exec(text);
  if (!close) return null;
  const end = Math.max(start, close.index - 1);
  return { span: { start, end }, text: text.slice(start, end), end: close.index + close[0].length };
}

const langLine = /^lang[ \t]*:[ \t]*["']?([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)["']?[ \t]*(?:#.*)?\r?$/m;

/** The language that the front matter names (`lang: de-AT`, as Pandoc and Quarto read it); `otherwise` where it names none. */
export function languageIn(frontMatter: FrontMatter | null, otherwise = english): Language {
  const tag = frontMatter && langLine.exec(frontMatter.text)?.[1];
  return tag ? languageOf(tag) : otherwise;
}
