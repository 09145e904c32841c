import { TreeFragment } from '@lezer/common';
import type { Tree } from '@lezer/common';
import { blank } from '../text/blank';
import type { Language } from '../text/language';
import { shift, spanOf, type Span } from '../text/span';
import { outline } from './blocks';
import { readDefinitions } from './definitions';
import type { Block, Comment, MarkdownDocument } from './document';
import { keptAround, nothingKept, readEntries, type KnownEntry } from './entries';
import { languageIn, readFrontMatter } from './frontMatter';
import { blockParser } from './grammar';
import { placeBlocks } from './place';
import { toBeRead, topLevelOf, type Stretch, type TopLevel } from './topLevel';
import { unchanged } from './unchanged';

/** What a parse leaves behind for the next one; kept out of the document, which is plain data. */
interface Leftovers {
  /** The text as the block parser saw it. */
  readonly body: string;
  readonly tree: Tree;
  readonly fragments: readonly TreeFragment[];
  readonly top: TopLevel;
  readonly html: readonly Span[];
  readonly definitions: readonly Span[];
  /** What was read of each block. */
  readonly entries: readonly KnownEntry[];
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
  const before = previous?.language === language ? leftovers.get(previous) : undefined;
  const { tree, fragments } = parseBlocks(body, before);
  const top = topLevelOf(tree);
  const stretch = before ? toBeRead({ body, top }, before) : wholeOf(body);
  const read = outline(body, tree, stretch.now);
  const html = between(before?.html, read.html, stretch);
  const definitions = between(before?.definitions, read.definitions, stretch);
  const linkDefinitions = readDefinitions(body, definitions);
  const kept = before && previous ? keptAround(previous.blocks, before.entries, stretch) : nothingKept;
  const entries = readEntries({ body, linkDefinitions, language }, read.outlines, kept);
  const blocks = placeBlocks(read.outlines, entries, kept);
  const document: MarkdownDocument = {
    text,
    language,
    blocks,
    unread: end < text.length ? spanOf(end, text.length) : null,
    frontMatter: frontMatter && { span: frontMatter.span, text: frontMatter.text },
    comments: gatherComments(body, html, blocks, entries),
    linkDefinitions,
    lineage: previous?.lineage ?? {},
  };
  leftovers.set(document, { body, tree, fragments, top, html, definitions, entries });
  return document;
}

/** The end of the text, or of the last line that is read. */
const endOfReading = (text: string): number =>
  text.length <= mostText ? text.length : text.lastIndexOf('\n', mostText - 1) + 1 || mostText;

function parseBlocks(
  body: string,
  before: Leftovers | undefined,
): { tree: Tree; fragments: readonly TreeFragment[] } {
  const kept = before ? unchanged(before.fragments, before.body, body) : [];
  const tree = blockParser.parse(body, kept);
  return { tree, fragments: TreeFragment.addTree(tree, kept) };
}

const wholeOf = (body: string): Stretch => ({
  now: spanOf(0, body.length),
  before: spanOf(0, 0),
});

/** The spans read in a stretch, between those that were kept. */
function between(
  before: readonly Span[] | undefined,
  read: readonly Span[],
  { now, before: old }: Stretch,
): readonly Span[] {
  if (!before || before.length === 0) return read;
  const ends = before.filter(({ start }) => start >= old.end);
  return [
    ...before.filter(({ start }) => start < old.start),
    ...read,
    ...ends.map((span) => shift(span, now.end - old.end)),
  ];
}

function gatherComments(
  body: string,
  html: readonly Span[],
  blocks: readonly Block[],
  entries: readonly KnownEntry[],
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
  entries.forEach(({ entry }, index) => {
    if (entry.comments.length === 0) return;
    const { start } = blocks[index] as Block;
    for (const comment of entry.comments) add(start + comment.start, start + comment.end);
  });
  return [...comments.values()].sort((a, b) => a.span.start - b.span.start);
}
