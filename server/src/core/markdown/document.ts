import type { Language } from '../text/language';
import type { Span } from '../text/span';

/** A draft or a Markdown source, parsed. Blocks stand in text order and do not overlap. */
export interface MarkdownDocument {
  readonly text: string;
  /** By its front matter. */
  readonly language: Language;
  readonly blocks: readonly Block[];
  /** The end of a text that is too long to be read whole; null where all of it is read. */
  readonly unread: Span | null;
  /** The YAML between the opening `---` lines, without them; null where there is none. */
  readonly frontMatter: { readonly span: Span; readonly text: string } | null;
  /** HTML comments anywhere outside code, in text order, in document offsets. */
  readonly comments: readonly Comment[];
  /** Link reference definitions (`[label]: url "title"`), by normalised label (trimmed, lower case, single spaces). */
  readonly linkDefinitions: ReadonlyMap<string, LinkDefinition>;
  /** The same object in all states of a text that follow from one another: the key of what is kept from one to the next. */
  readonly lineage: object;
}

export interface Comment {
  readonly span: Span;
  /** What stands between `<!--` and `-->`, trimmed. */
  readonly text: string;
}

export interface LinkDefinition {
  readonly span: Span;
  readonly url: string;
  readonly title: string;
}

/**
 * The leaf blocks that hold prose. `caption`: a table caption (`: …` or `Table: …` next to a table).
 * Code, maths, raw HTML, front matter, comments, thematic breaks and fenced-div lines are no blocks.
 */
export type BlockKind = 'heading' | 'paragraph' | 'table' | 'caption';

export interface Block {
  readonly kind: BlockKind;
  /** Document offset at which `content.text` begins. */
  readonly start: number;
  /** Identity-stable while the block's own text does not change, wherever it moves: the key of every cache. */
  readonly content: Content;
  /** 1–6 for a heading, else 0. */
  readonly level: number;
  /** Index of the heading block under which this block stands, -1 before the first. */
  readonly heading: number;
  /** Index of the paragraph, ending in a colon, that introduces the list, table or quote this block is part of, or -1. */
  readonly leadIn: number;
  /** Where the block quote, list item and list around it begin: blocks of one quote or item share it; -1 outside. */
  readonly quote: number;
  readonly listItem: number;
  readonly list: number;
  /** Label of the footnote definition that holds this block; null outside. */
  readonly footnote: string | null;
}

/** What a block's own text says, in offsets from the block's start. */
export interface Content {
  readonly text: string;
  /** The document's. */
  readonly language: Language;
  /**
   * The same length as `text`: what is not prose (code, maths, URLs, HTML, comments, citation and footnote marks,
   * emphasis marks, quote and list marks, link targets, heading attributes, images) replaced by spaces;
   * line breaks are kept. Offsets into `prose` are offsets into `text`.
   */
  readonly prose: string;
  readonly marks: readonly Mark[];
  /** The rows of a table, the header row first; empty for other blocks. */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly header: boolean;
  readonly span: Span;
  /** One span a cell, without the pipes and the white space around. */
  readonly cells: readonly Span[];
}

/** An inline construct that `prose` leaves out, or (links) shows in part. Spans are content-relative. */
export interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
  /** citation: what is between the brackets; narrative: the key with its `@`; inlineNote: the note; link, image: its text. */
  readonly inner: Span;
  /** link, autolink, image: the URL (reference links resolved where the definition is known); footnoteReference: the label. */
  readonly target: string;
}

/**
 * `citation` is Pandoc's `[…@key…]`, `narrative` is `@key` or `@key [p. 3]` in running text, `latexCitation` is `\cite{…}`.
 */
export type MarkKind =
  | 'citation'
  | 'narrative'
  | 'latexCitation'
  | 'footnoteReference'
  | 'inlineNote'
  | 'link'
  | 'autolink'
  | 'image'
  | 'code'
  | 'maths';
