import type { Language } from '../text/language';
import { createKeptChoice } from '../text/keptReading';
import { remember } from '../text/remember';
import { shift, spanOf, type Span } from '../text/span';
import { outline } from './blocks';
import { readDefinitions } from './definitions';
import type { Comment, LinkDefinition, MarkdownDocument } from './document';
import { keptAround, nothingKept, readEntries, type KnownEntry } from './entries';
import { languageIn, readFrontMatter } from './frontMatter';
import { placeBlocks } from './place';
import { parseAround, parseWhole, type ParsedBody, type Window } from './window';

/** What a parse leaves behind for the next one; kept out of the document, which is plain data. */
interface Leftovers extends ParsedBody {
  readonly html: readonly Span[];
  readonly definitions: readonly Span[];
  /** What was read of each block. */
  readonly entries: readonly KnownEntry[];
}

/**
 * A document that was parsed, with what that leaves behind. Not in a WeakMap: when only the newest of the memory is searched, V8 takes all
 * that an old WeakMap gives for alive, and each key stroke leaves a text of the draft.
 */
class Parsed {
  readonly #leftovers: Leftovers;

  constructor(leftovers: Leftovers) {
    this.#leftovers = leftovers;
  }

  static leftoversOf(document: MarkdownDocument): Leftovers | undefined {
    return #leftovers in document ? document.#leftovers : undefined;
  }
}

/** Of a longer text, in characters, so much is read and checked: some forty novels. */
export const mostText = 16_000_000;

/**
 * Parses Markdown as Pandoc, Quarto and GitHub write it; never throws. `previous` is the document's earlier state:
 * the structure of what did not change is taken over, and blocks that did not change are the same objects.
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
  const body = { text: text.slice(0, end), begin: Math.min(frontMatter?.end ?? 0, end) };
  const before = previous?.language === language ? Parsed.leftoversOf(previous) : undefined;
  const window = before ? parseAround(body, before) : parseWhole(body);
  const { written, tree, now } = window;
  const read = outline(written, tree, now.end - now.start);
  const html = between(before?.html, read.html, window);
  const definitions = between(before?.definitions, read.definitions, window);
  const linkDefinitions = readDefinitions(text, definitions);
  const kept =
    before && previous ? keptAround({ ...previous, entries: before.entries }, window) : nothingKept;
  const sameLinks = sameTargets(linkDefinitions, previous?.linkDefinitions);
  const found = readEntries({ written, linkDefinitions, language }, read.outlines, kept, sameLinks);
  const { blocks, starts } = placeBlocks(read.outlines, found, kept, window);
  const entries = found.start.concat(found.between, found.end);
  const lineage = previous?.lineage ?? {};
  return Object.assign(new Parsed({ ...body, top: window.top, html, definitions, entries }), {
    text,
    language,
    blocks,
    starts,
    unread: end < text.length ? spanOf(end, text.length) : null,
    frontMatter: frontMatter && { span: frontMatter.span, text: frontMatter.text },
    comments: gatherComments(text, html, commentsIn(lineage, entries, starts)),
    linkDefinitions,
    lineage,
  });
}

/** The end of the text, or of the last line that is read. */
const endOfReading = (text: string): number =>
  text.length <= mostText ? text.length : text.lastIndexOf('\n', mostText - 1) + 1 || mostText;

/** The spans read in a window, in its offsets, between those that were kept. */
function between(
  before: readonly Span[] | undefined,
  read: readonly Span[],
  { now, before: old }: Window,
): readonly Span[] {
  const placed = read.map((span) => shift(span, now.start));
  if (!before || before.length === 0) return placed;
  const ends = before.filter(({ start }) => start >= old.end);
  return [
    ...before.filter(({ start }) => start < old.start),
    ...placed,
    ...ends.map((span) => shift(span, now.end - old.end)),
  ];
}

type LinkDefinitions = ReadonlyMap<string, LinkDefinition>;

const sameTargets = (now: LinkDefinitions, before: LinkDefinitions | undefined): boolean =>
  now.size === before?.size && [...now].every(([label, { url }]) => before.get(label)?.url === url);

/** Of a draft's blocks, those in which comments stand. */
const commented = remember<object, (entries: readonly KnownEntry[]) => readonly number[]>(() =>
  createKeptChoice(({ entry }) => entry.comments.length > 0),
);

const commentsIn = (
  lineage: object,
  entries: readonly KnownEntry[],
  starts: readonly number[],
): readonly Span[] =>
  commented(lineage)(entries).flatMap((index) =>
    (entries[index] as KnownEntry).entry.comments.map((comment) => shift(comment, starts[index] as number)),
  );

/** The comments in HTML between the blocks, and those inside of blocks. */
function gatherComments(text: string, html: readonly Span[], inBlocks: readonly Span[]): readonly Comment[] {
  const comments = new Map<number, Comment>();
  const add = (start: number, end: number): void => {
    const inner = text.slice(start + 4, Math.max(start + 4, end - 3));
    comments.set(start, { span: { start, end }, text: inner.trim() });
  };
  for (const { start, end } of html) {
    const written = text.slice(start, end);
    for (let open = written.indexOf('<!--'); open >= 0;) {
      const close = written.indexOf('-->', open + 4);
      if (close < 0) break;
      add(start + open, start + close + 3);
      open = written.indexOf('<!--', close + 3);
    }
  }
  for (const { start, end } of inBlocks) add(start, end);
  return [...comments.values()].sort((a, b) => a.span.start - b.span.start);
}
