import type { Block, MarkdownDocument, Mark, PlacedBlock } from '../markdown/document';
import { blockChoice } from '../markdown/blockChoice';
import { readKey } from '../markdown/keys';
import type { KeyMark } from '../markdown/keys';
import { blockAt } from '../markdown/places';
import { remember, rememberFor } from '../text/remember';
import { contains, shift } from '../text/span';
import type { Span } from '../text/span';
import { addressOf } from './addresses';
import type { Citation, CitationItem } from './citation';
import { isCrossReference } from './crossReferences';
import { keyItem, readGroup, readNarrative } from './group';
import type { TagLookup } from './group';
import { locatorIn, splitSuffix } from './locator';
import { placeCitation } from './placed';

interface Reader {
  readonly tags: TagLookup;
  /** The blocks of each footnote definition, by label. */
  readonly notes: ReadonlyMap<string, readonly PlacedBlock[]>;
  /** What each footnote cites, once it has been read. */
  readonly noteItems: Map<string, readonly CitationItem[]>;
}

/**
 * Every citation of a document, in text order: Pandoc's, LaTeX's, footnotes and inline notes, and links to a web address
 * or DOI. Those inside footnote definitions are listed too; the footnote's mark has the same items.
 */
export function readCitations(document: MarkdownDocument): readonly Citation[] {
  const reader: Reader = {
    tags: tagLookup(document),
    notes: notesOf(document),
    noteItems: new Map(),
  };
  const found: Citation[] = [];
  for (const index of marked(document)) {
    const start = document.starts[index] ?? 0;
    for (const own of ownCitations(document.blocks[index] as Block, reader.tags))
      found.push(...(own.noteMark ? ofNote(reader, own, start, index) : [placeCitation(own, start, index)]));
  }
  return found;
}

const marked = blockChoice(({ content }) => content.marks.length > 0);

/** What a mark cites, in offsets of its block; `noteMark`: it is a footnote's, and what that cites is read in its definition. */
interface OwnCitation extends Citation {
  readonly noteMark: string | null;
}

const ownCitations = rememberFor((block: Block, tags: TagLookup): readonly OwnCitation[] =>
  topMarks(block.content.marks).flatMap((marked) => citationOf(tags, { ...block, start: 0 }, marked)),
);

function ofNote(
  reader: Reader,
  { noteMark, span: own }: OwnCitation,
  start: number,
  block: number,
): readonly Citation[] {
  const label = noteMark ?? '';
  const citation = { style: 'footnote', span: shift(own, start), block } as const;
  if (!reader.notes.has(label)) return [{ ...citation, items: [], undefinedLabel: label }];
  const items = footnoteItems(reader, label);
  return items.length > 0 ? [{ ...citation, items, undefinedLabel: null }] : [];
}

/** What tags stand for; the same look-up where all of them are as before. */
export function tagLookup({ linkDefinitions, lineage }: MarkdownDocument): TagLookup {
  const tags = [...linkDefinitions]
    .filter(([label]) => label.startsWith('@'))
    .map(([label, { url }]): [string, string] => [label, addressOf(url)]);
  const written = JSON.stringify(tags);
  const last = lastTags(lineage);
  if (last.written !== written) {
    const known = new Map(tags);
    Object.assign(last, { written, lookup: (key: string) => known.get(`@${key.toLowerCase()}`) ?? '' });
  }
  return last.lookup;
}

const noTags: TagLookup = () => '';

/** A draft without tags has the same look-up as all others of that kind. */
const lastTags = remember<object, { written: string; lookup: TagLookup }>(() => ({
  written: '[]',
  lookup: noTags,
}));

/** The blocks in footnote definitions. */
export const noteBlocks = (document: MarkdownDocument): readonly Block[] =>
  inNotes(document).map((index) => document.blocks[index] as Block);

function notesOf(document: MarkdownDocument): ReadonlyMap<string, readonly PlacedBlock[]> {
  const notes = new Map<string, PlacedBlock[]>();
  for (const index of inNotes(document)) {
    const block = blockAt(document, index);
    if (!block || block.footnote === null) continue;
    const known = notes.get(block.footnote);
    if (known) known.push(block);
    else notes.set(block.footnote, [block]);
  }
  return notes;
}

/** Of a draft's blocks, those in footnote definitions. */
const inNotes = blockChoice(({ footnote }) => footnote !== null);

interface Marked {
  readonly mark: Mark;
  /** The marks inside an inline note, which speak through it. */
  readonly inside: readonly Mark[];
}

function topMarks(marks: readonly Mark[]): readonly Marked[] {
  const found: Marked[] = [];
  for (let i = 0; i < marks.length;) {
    const mark = marks[i] as Mark;
    let next = i + 1;
    if (mark.kind === 'inlineNote')
      while (next < marks.length && contains(mark.span, (marks[next] as Mark).span)) next++;
    found.push({ mark, inside: marks.slice(i + 1, next) });
    i = next;
  }
  return found;
}

/** In offsets of the block. */
function citationOf(tags: TagLookup, block: PlacedBlock, { mark, inside }: Marked): readonly OwnCitation[] {
  const { span } = mark;
  const rest = { span, block: 0, undefinedLabel: null, noteMark: null };
  const citation = (style: Citation['style'], items: readonly CitationItem[]): readonly OwnCitation[] =>
    items.length > 0 ? [{ ...rest, style, items }] : [];
  switch (mark.kind) {
    case 'citation':
    case 'narrative':
    case 'latexCitation':
      return citation('pandoc', keyItems(tags, block, mark));
    case 'link':
    case 'autolink':
      return citation('link', linkItems(block, mark));
    case 'inlineNote':
      return citation('footnote', inlineNoteItems(tags, block, mark, inside));
    case 'footnoteReference':
      return [{ ...rest, style: 'footnote', items: [], noteMark: mark.target }];
    case 'image':
    case 'code':
    case 'maths':
      return [];
  }
}

function keyItems(tags: TagLookup, block: PlacedBlock, mark: Mark): readonly CitationItem[] {
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
  { content, start }: PlacedBlock,
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

function linkItems({ start }: PlacedBlock, mark: Mark): readonly CitationItem[] {
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

function inlineNoteItems(
  tags: TagLookup,
  block: PlacedBlock,
  { inner }: Mark,
  inside: readonly Mark[],
): readonly CitationItem[] {
  const words = plainWords(block.content.text.slice(inner.start, inner.end));
  const place = { start: block.start + inner.start, end: block.start + inner.end };
  return noteItems(
    tags,
    inside.map((mark) => ({ block, mark })),
    words,
    place,
  );
}

function footnoteItems(reader: Reader, label: string): readonly CitationItem[] {
  const known = reader.noteItems.get(label);
  if (known) return known;
  const blocks = reader.notes.get(label) ?? [];
  const inside = blocks.flatMap((block) => block.content.marks.map((mark) => ({ block, mark })));
  const words = blocks
    .map(({ content }) => plainWords(content.prose))
    .join(' ')
    .trim();
  const start = blocks[0]?.start ?? 0;
  const items = noteItems(reader.tags, inside, words, {
    start,
    end: start + (blocks[0]?.content.text.length ?? 0),
  });
  reader.noteItems.set(label, items);
  return items;
}

const byKey: ReadonlySet<Mark['kind']> = new Set(['citation', 'narrative', 'latexCitation']);
const byLink: ReadonlySet<Mark['kind']> = new Set(['link', 'autolink']);

/** What a note cites: its keys, else its web addresses, else its words (at `place`), which may name a source by its title. */
function noteItems(
  tags: TagLookup,
  inside: readonly { readonly block: PlacedBlock; readonly mark: Mark }[],
  words: string,
  place: Span,
): readonly CitationItem[] {
  const keys = inside
    .filter(({ mark }) => byKey.has(mark.kind))
    .flatMap(({ block, mark }) => keyItems(tags, block, mark));
  if (keys.length > 0) return keys.length === 1 ? keys.map((key) => withLocator(key, words)) : keys;
  const links = inside
    .filter(({ mark }) => byLink.has(mark.kind))
    .flatMap(({ block, mark }) => linkItems(block, mark));
  if (links.length > 0) return links.map((link) => withLocator(link, words));
  return words === '' ? [] : [wordsItem(place.start, place.end, '', words, locatorIn(words))];
}

/** A footnote's page may stand in its words: `Office, *Title* [@key], p. 17.` */
const withLocator = (item: CitationItem, words: string): CitationItem =>
  item.locator === '' ? { ...item, locator: locatorIn(words) } : item;

const plainWords = (written: string): string => written.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim();
