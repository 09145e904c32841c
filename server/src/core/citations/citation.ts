import type { Span } from '../text/span';

export type CitationStyle = 'pandoc' | 'footnote' | 'link';

/** What a citation covers: `auto` also the sentences before it in its paragraph, `sentence` its own, `paragraph` all of them. */
export type CitationScope = 'auto' | 'sentence' | 'paragraph';

/** One mark in the draft that points to one source or several. Spans are document offsets. */
export interface Citation {
  readonly style: CitationStyle;
  /** The whole mark: `[@a; @b, p. 3]`, `@a [p. 3]`, `[^1]`, `^[…]`, `[text](url)`, `\cite{a}`. */
  readonly span: Span;
  /** Index of the block that holds the mark. */
  readonly block: number;
  readonly items: readonly CitationItem[];
  /** A footnote mark without a definition; its items are empty then. */
  readonly undefinedLabel: string | null;
}

export interface CitationItem {
  /** The key, URL or text itself, where it stands (inside the footnote's definition for a footnote). */
  readonly span: Span;
  /** Pandoc key without `@`; '' for a URL, DOI or plain text. */
  readonly key: string;
  /** Absolute URL, or `https://doi.org/…` for a DOI; '' where there is none. */
  readonly url: string;
  /** The words of a footnote that holds neither key nor URL: it may name a source by its title; '' otherwise. */
  readonly text: string;
  readonly prefix: string;
  /** `p. 3`, `pp. 33, 35-37`, `chap. 6`: as written; '' where there is none. */
  readonly locator: string;
  readonly suffix: string;
  readonly suppressAuthor: boolean;
  readonly narrative: boolean;
}

/** What a reference is written from; every source of the corpus has it. */
export interface CitableSource {
  readonly key: string;
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  /** ISO date as far as it is known. */
  readonly issued: string;
  readonly url: string;
  readonly doi: string;
}
