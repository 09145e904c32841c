import { blank } from '../text/blank';
import { TreeFragment } from '@lezer/common';
import type { Tree } from '@lezer/common';
import type { Language } from '../text/language';
import { spanOf } from '../text/span';
import { outline } from './blocks';
import type { Outline } from './blocks';
import { readContent } from './content';
import type { ContentEntry } from './content';
import { readDefinitions } from './definitions';
import type { Block, Comment, LinkDefinition, MarkdownDocument } from './document';
import { languageIn, readFrontMatter } from './frontMatter';
import { blockParser } from './grammar';

/** What a parse leaves behind for the next one; kept out of the document, which is plain data. */
interface Leftovers {
  /** The text as the block parser saw it. */
  readonly body: string;
  readonly tree: Tree;
  readonly fragments: readonly TreeFragment[];
  readonly contents: ReadonlyMap<string, ContentEntry>;
}

const leftovers = new WeakMap<MarkdownDocument, Leftovers>();

/** Of a longer text, in characters, so much is read and checked: some forty novels. */
export const mostText = 16_000_000;

/**
 * Parses Markdown as Pandoc, Quarto and GitHub write it; never throws. `previous` is the document's earlier state:
 * the structure of what did not change is taken over, and blocks whose text did not change keep their `content`.
 * `otherwise`: its language where its front matter names none.
 */
export function parseMarkdown(
  text: string,
  previous?: MarkdownDocument,
  otherwise?: Language,
): MarkdownDocument {
  const frontMatter = readFrontMatter(text);
  const language = languageIn(frontMatter, otherwise);
  const end = endOfReading(text);
  const body = frontMatter
    ? blank(text.slice(0, frontMatter.end)) + text.slice(frontMatter.end, end)
    : text.slice(0, end);
  const before = previous && leftovers.get(previous);
  const { tree, fragments } = parseBlocks(body, before);
  const { outlines, html, definitions } = outline(body, tree);
  const linkDefinitions = readDefinitions(body, definitions);
  const contents = new Map<string, ContentEntry>();
  const readBefore = previous?.language === language ? before?.contents : undefined;
  const entryOf = entryReader(body, linkDefinitions, language, readBefore, contents);
  const entries = outlines.map(entryOf);
  const document: MarkdownDocument = {
    text,
    language,
    blocks: placeBlocks(outlines, entries),
    unread: end < text.length ? spanOf(end, text.length) : null,
    frontMatter: frontMatter && { span: frontMatter.span, text: frontMatter.text },
    comments: gatherComments(body, html, outlines, entries),
    linkDefinitions,
    lineage: previous?.lineage ?? {},
  };
  leftovers.set(document, { body, tree, fragments, contents });
  return document;
}

/** The end of the text, or of the last line that is read. */
const endOfReading = (text: string): number =>
  text.length <= mostText ? text.length : text.lastIndexOf('\n', mostText - 1) + 1 || mostText;

function parseBlocks(
  body: string,
  before: Leftovers | undefined,
): { tree: Tree; fragments: readonly TreeFragment[] } {
  const kept = before ? unchanged(before, body) : [];
  const tree = blockParser.parse(body, kept);
  return { tree, fragments: TreeFragment.addTree(tree, kept) };
}

/**
 * The fragments that still hold: all but the stretch between the first and the last character that differ, and the two
 * lines before it, since a table makes a paragraph end by a line that stands two lines further on, and the rest of its
 * last line, which may now begin elsewhere.
 */
function unchanged({ body: old, fragments }: Leftovers, body: string): readonly TreeFragment[] {
  if (old === body) return fragments;
  const start = sameStart(old, body);
  const tail = wholeLines(body, sameEnd(old, body, start));
  const from = twoLinesBefore(body, start);
  return TreeFragment.applyChanges(fragments, [
    { fromA: from, toA: old.length - tail, fromB: from, toB: body.length - tail },
  ]);
}

function sameStart(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let length = 0;
  while (length < shorter && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function sameEnd(a: string, b: string, start: number): number {
  const longest = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < longest && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++;
  return length;
}

/** As much of an end of this length as begins with a line. */
function wholeLines(text: string, length: number): number {
  const lineBreak = text.indexOf('\n', text.length - length);
  return lineBreak < 0 ? 0 : text.length - lineBreak - 1;
}

function twoLinesBefore(text: string, at: number): number {
  let start = at;
  for (let lines = 0; lines < 3 && start > 0; lines++) start = text.lastIndexOf('\n', start - 1);
  return Math.max(0, start);
}

/** Reads a block, or takes it from `before` where it was read in the same words; keeps it in `contents`. */
function entryReader(
  body: string,
  definitions: ReadonlyMap<string, LinkDefinition>,
  language: Language,
  before: ReadonlyMap<string, ContentEntry> | undefined,
  contents: Map<string, ContentEntry>,
): (block: Outline) => ContentEntry {
  const resolve = (label: string): string | undefined => definitions.get(label)?.url;
  return ({ kind, holes, start, end }) => {
    const text = body.slice(start, end);
    const key = `${kind}\n${holes.join()}\n${text}`;
    const known = contents.get(key) ?? before?.get(key);
    const entry =
      known && stillHolds(known, resolve) ? known : readContent(kind, text, holes, resolve, language);
    contents.set(key, entry);
    return entry;
  };
}

function stillHolds(entry: ContentEntry, resolve: (label: string) => string | undefined): boolean {
  for (const [label, url] of entry.references) if (resolve(label) !== url) return false;
  return true;
}

function placeBlocks(outlines: readonly Outline[], entries: readonly ContentEntry[]): readonly Block[] {
  const sections: number[] = [];
  return outlines.map((block, index) => {
    if (block.kind === 'heading') sections.length = sectionDepth(outlines, sections, block.level);
    const heading = sections.at(-1) ?? -1;
    if (block.kind === 'heading') sections.push(index);
    const { kind, start, level, leadIn, quote, listItem, list, footnote } = block;
    const content = (entries[index] as ContentEntry).content;
    return { kind, start, content, level, heading, leadIn, quote, listItem, list, footnote };
  });
}

/** How many of the open sections stay open around a heading of this level. */
function sectionDepth(outlines: readonly Outline[], sections: readonly number[], level: number): number {
  const depth = sections.findIndex((index) => (outlines[index] as Outline).level >= level);
  return depth < 0 ? sections.length : depth;
}

function gatherComments(
  body: string,
  html: readonly { start: number; end: number }[],
  outlines: readonly Outline[],
  entries: readonly ContentEntry[],
): readonly Comment[] {
  const comments = new Map<number, Comment>();
  const add = (start: number, end: number): void => {
    const inner = body.slice(start + 4, Math.max(start + 4, end - 3));
    comments.set(start, { span: { start, end }, text: inner.trim() });
  };
  for (const { start, end } of html) {
    for (let open = body.indexOf('<!--', start); open >= 0 && open < end;) {
      const close = body.indexOf('-->', open + 4);
      if (close < 0 || close >= end) break;
      add(open, close + 3);
      open = body.indexOf('<!--', close + 3);
    }
  }
  entries.forEach((entry, index) => {
    const { start } = outlines[index] as Outline;
    for (const comment of entry.comments) add(start + comment.start, start + comment.end);
  });
  return [...comments.values()].sort((a, b) => a.span.start - b.span.start);
}
