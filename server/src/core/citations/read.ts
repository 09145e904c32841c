import type { Block, MarkdownDocument, Mark } from '../markdown/document';
import { readKey } from '../markdown/keys';
import type { KeyMark } from '../markdown/keys';
import { contains } from '../text/span';
import { addressOf } from './addresses';
import type { Citation, CitationItem } from './citation';
import { isCrossReference } from './crossReferences';
import { keyItem, readGroup, readNarrative } from './group';
import type { TagLookup } from './group';
import { locatorIn, splitSuffix } from './locator';

interface Reader {
  readonly document: MarkdownDocument;
  readonly tags: TagLookup;
  /** The blocks of each footnote definition, by label. */
  readonly notes: ReadonlyMap<string, readonly Block[]>;
}

/**
 * Every citation of a document, in text order: Pandoc's, LaTeX's, footnotes and inline notes, and links to a web address
 * or DOI. Those inside footnote definitions are listed too; the footnote's mark has the same items.
 */
export function readCitations(document: MarkdownDocument): readonly Citation[] {
  const reader: Reader = { document, tags: tagLookup(document), notes: notesOf(document) };
  return document.blocks.flatMap((block, index) =>
    topMarks(block.content.marks).flatMap((mark) => citationOf(reader, block, index, mark)),
  );
}

function tagLookup({ linkDefinitions }: MarkdownDocument): TagLookup {
  return (key) => {
    const definition = linkDefinitions.get(`@${key.toLowerCase()}`);
    return definition ? addressOf(definition.url) : '';
  };
}

function notesOf({ blocks }: MarkdownDocument): ReadonlyMap<string, readonly Block[]> {
  const notes = new Map<string, Block[]>();
  for (const block of blocks) {
    if (block.footnote === null) continue;
    const known = notes.get(block.footnote);
    if (known) known.push(block);
    else notes.set(block.footnote, [block]);
  }
  return notes;
}

/** Without the marks inside an inline note, which speak through the note. */
function topMarks(marks: readonly Mark[]): readonly Mark[] {
  let note: Mark | null = null;
  return marks.filter((mark) => {
    if (note && contains(note.span, mark.span)) return false;
    if (mark.kind === 'inlineNote') note = mark;
    return true;
  });
}

function citationOf(reader: Reader, block: Block, index: number, mark: Mark): readonly Citation[] {
  const span = { start: block.start + mark.span.start, end: block.start + mark.span.end };
  const citation = (style: Citation['style'], items: readonly CitationItem[]): readonly Citation[] =>
    items.length > 0 ? [{ style, span, block: index, items, undefinedLabel: null }] : [];
  switch (mark.kind) {
    case 'citation':
    case 'narrative':
    case 'latexCitation':
      return citation('pandoc', keyItems(reader, block, mark));
    case 'link':
    case 'autolink':
      return citation('link', linkItems(block, mark));
    case 'inlineNote':
      return citation('footnote', noteItems(reader, [block], mark));
    case 'footnoteReference': {
      const blocks = reader.notes.get(mark.target);
      if (blocks) return citation('footnote', noteItems(reader, blocks, null));
      return [{ style: 'footnote', span, block: index, items: [], undefinedLabel: mark.target }];
    }
    case 'image':
    case 'code':
    case 'maths':
      return [];
  }
}

function keyItems({ tags }: Reader, block: Block, mark: Mark): readonly CitationItem[] {
  const { text } = block.content;
  const inner = text.slice(mark.inner.start, mark.inner.end);
  const offset = block.start + mark.inner.start;
  return itemsOf().filter((item) => !isCrossReference(item.key));

  function itemsOf(): readonly CitationItem[] {
    if (mark.kind === 'citation') return readGroup(inner, offset, tags);
    if (mark.kind === 'latexCitation')
      return latexItems(text.slice(mark.span.start, mark.inner.start), inner, offset, tags);
    const key = readKey(text, mark.span.start, false);
    return key ? narrativeItems(block, mark, key, tags) : [];
  }
}

function narrativeItems(
  { content, start }: Block,
  mark: Mark,
  key: KeyMark,
  tags: TagLookup,
): readonly CitationItem[] {
  const open = content.text.slice(key.end, mark.span.end).indexOf('[');
  const from = open < 0 ? mark.span.end : key.end + open + 1;
  const bracket = content.text.slice(from, open < 0 ? from : mark.span.end - 1);
  return readNarrative({ ...key, keyStart: key.keyStart + start }, bracket, from + start, tags);
}

/** `\cite[p. 3]{a, b}`: the last bracket holds the locator, a bracket before it the prefix. */
function latexItems(command: string, keys: string, offset: number, tags: TagLookup): readonly CitationItem[] {
  const brackets = [...command.matchAll(/\[([^\][]*)\]/g)].map((found) => found[1] ?? '');
  const after = splitSuffix(brackets.at(-1) ?? '');
  const prefix = brackets.length > 1 ? (brackets[0] ?? '') : '';
  return [...keys.matchAll(/[^\s,]+/g)].map((found) => ({
    ...keyItem({ key: found[0], keyStart: offset + found.index, suppressAuthor: false }, tags),
    ...after,
    prefix,
  }));
}

function linkItems({ start }: Block, mark: Mark): readonly CitationItem[] {
  const url = addressOf(mark.target);
  if (url === '' || url.startsWith('urn:')) return [];
  return [wordsItem(start + mark.inner.start, start + mark.inner.end, url, '', '')];
}

function wordsItem(start: number, end: number, url: string, text: string, locator: string): CitationItem {
  return {
    span: { start, end },
    key: '',
    url,
    text,
    prefix: '',
    locator,
    suffix: '',
    suppressAuthor: false,
    narrative: false,
  };
}

/** What a note cites: its keys, else its web addresses, else its words, which may name a source by its title. */
function noteItems(reader: Reader, blocks: readonly Block[], note: Mark | null): readonly CitationItem[] {
  const inside = blocks.flatMap((block) =>
    block.content.marks
      .filter((mark) => mark !== note && (!note || contains(note.inner, mark.span)))
      .map((mark) => ({ block, mark })),
  );
  const keys = inside
    .filter(
      ({ mark }) => mark.kind === 'citation' || mark.kind === 'narrative' || mark.kind === 'latexCitation',
    )
    .flatMap(({ block, mark }) => keyItems(reader, block, mark));
  const words = blocks
    .map((block) => wordsOf(block, note))
    .join(' ')
    .trim();
  if (keys.length > 0) return keys.length === 1 ? keys.map((key) => withLocator(key, words)) : keys;
  const links = inside
    .filter(({ mark }) => mark.kind === 'link' || mark.kind === 'autolink')
    .flatMap(({ block, mark }) => linkItems(block, mark));
  if (links.length > 0) return links.map((link) => withLocator(link, words));
  const [first] = blocks;
  if (!first || words === '') return [];
  const start = first.start + (note ? note.inner.start : 0);
  const end = note ? first.start + note.inner.end : start + first.content.text.length;
  return [wordsItem(start, end, '', words, locatorIn(words))];
}

/** A footnote's page may stand in its words: `Office, *Title* [@key], p. 17.` */
const withLocator = (item: CitationItem, words: string): CitationItem =>
  item.locator === '' ? { ...item, locator: locatorIn(words) } : item;

function wordsOf({ content }: Block, note: Mark | null): string {
  const written = note ? content.text.slice(note.inner.start, note.inner.end) : content.prose;
  return written.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim();
}
