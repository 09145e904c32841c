import type { Language } from '../text/language';
import type { Span } from '../text/span';

/** A draft or a Markdown source, parsed. Blocks stand in text order and do not overlap. */
export interface MarkdownDocument {
  readonly text: string;
  /** By its front matter. */
  readonly language: Language;
  readonly blocks: readonly Block[];
  /** The offset at which `content.text` of each block begins. */
  readonly starts: readonly number[];
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

/** A block wherever it stands: the same object from one state of a text to the next, while neither it nor what is said of it here changes. */
export interface Block {
  readonly kind: BlockKind;
  /** Identity-stable while the block's own text does not change, wherever it moves: the key of every cache. */
  readonly content: Content;
  /** 1–6 for a heading, else 0. */
  readonly level: number;
  /** The section in which it stands; that of a heading is the one around its own. */
  readonly section: Section | null;
  /** Of a heading: the section that it opens. */
  readonly opens: Section | null;
  /** How many blocks above stands the paragraph, ending in a colon, that introduces the list, table or quote this block is part of; 0 for none. */
  readonly leadIn: number;
  /** The block quote, list item and list around it: the same object for all blocks of one; null outside. */
  readonly quote: object | null;
  readonly listItem: object | null;
  readonly list: object | null;
  /** Label of the footnote definition that holds this block; null outside. */
  readonly footnote: string | null;
}

/** What stands under a heading, up to the next one of its level or a higher one. */
export interface Section {
  readonly heading: Content;
  readonly level: number;
  /** The section that it is part of. */
  readonly above: Section | null;
}

/** A block at its place in a document. */
export interface PlacedBlock extends Block {
  readonly start: number;
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
