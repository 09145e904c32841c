import type { Block, MarkdownDocument, PlacedBlock } from '../markdown/document';
import { blockAt, blockBefore } from '../markdown/places';
import { betweenCharacters, type Edit } from '../text/span';
import type { CitableSource, Citation, CitationItem, CitationStyle } from './citation';
import { splitSuffix } from './locator';
import { noteEdits } from './writeNote';
import { isSourceLine, besideTable } from './places';
import { readCitations } from './read';
import { sentenceEnd } from './sentenceEnd';
import { inSentence } from './sentences';
import { fullReference, linked, pandocItem, urlOf } from './wording';

export interface CitationRequest {
  readonly document: MarkdownDocument;
  /** The document's citations; read afresh where they are not at hand. */
  readonly citations?: readonly Citation[];
  /** Index of the block in which `offset` stands; found by it where it is not given. */
  readonly block?: number;
  /** Document offset of the figure's end, or of any place in the sentence that is to be cited. */
  readonly offset: number;
  readonly source: CitableSource;
  /** Where in the source; what a citation cannot carry (a section's name) is left out of it. '' for none. */
  readonly locator: string;
  readonly style: CitationStyle;
}

/** The style that most citations of a draft are in; Pandoc's for a draft without any. */
export function detectStyle(citations: readonly Citation[]): CitationStyle {
  const inNotes = new Set(
    citations
      .filter(({ style }) => style === 'footnote')
      .flatMap(({ items }) => items.map(({ span }) => span.start)),
  );
  const count = (style: CitationStyle): number =>
    citations.filter(
      (each) =>
        each.style === style &&
        (style === 'footnote' || !each.items.some(({ span }) => inNotes.has(span.start))),
    ).length;
  const styles: readonly CitationStyle[] = ['pandoc', 'footnote', 'link'];
  return styles.reduce((best, style) => (count(style) > count(best) ? style : best));
}

/** The edits that cite a source for the sentence or table at a place; none where that sentence cites it already. */
export function writeCitation(asked: CitationRequest): readonly Edit[] {
  const { document } = asked;
  const offset = betweenCharacters(document.text, asked.offset);
  const request = { ...asked, offset, locator: citableLocator(asked.locator) };
  const citations = request.citations ?? readCitations(document);
  const index = request.block ?? blockOf(document, offset);
  const block = blockAt(document, index);
  const full: FullRequest = { ...request, citations, block: index };
  if (!block) return looseEdits(full);
  return block.kind === 'table' ? tableEdits(full, block) : sentenceEdits(full, block, index, offset);
}

/** A word at least of what a locator may begin with is needed: the number of a sentence or row is for the reader only. */
export const citableLocator = (locator: string): string =>
  /^\p{L}/u.test(locator) ? splitSuffix(locator).locator : '';

/** Between the blocks of a document there is no sentence to cite: the citation goes where the cursor stands. */
function looseEdits(request: FullRequest): readonly Edit[] {
  const { document, offset, source, locator } = request;
  if (document.frontMatter && offset <= document.frontMatter.span.end) return [];
  const style = styleAt(request, null);
  if (style === 'footnote') return noteEdits(document, offset, noteText(request));
  const gap = /\S/.test(document.text[offset - 1] ?? '') ? ' ' : '';
  const written = style === 'link' ? linked(source, locator) : null;
  return [insertion(offset, gap + (written ?? `[${pandocItem(source, locator)}]`))];
}

interface FullRequest extends CitationRequest {
  readonly citations: readonly Citation[];
  readonly block: number;
}

/** The block at an offset; the blanks behind its last word, where a cursor may stand, are its own. */
function blockOf(document: MarkdownDocument, offset: number): number {
  const index = blockBefore(document, offset);
  const block = blockAt(document, index);
  const end = block ? endOf(block) : 0;
  return block && (offset <= end || /^[ \t]*$/.test(document.text.slice(end, offset))) ? index : -1;
}

const endOf = ({ start, content }: PlacedBlock): number => start + content.text.length;

function sentenceEdits(
  request: FullRequest,
  block: PlacedBlock,
  index: number,
  offset: number,
): readonly Edit[] {
  const { document, citations, source, locator } = request;
  const place = sentenceEnd(block, offset);
  const here = inSentence(
    block,
    citations.filter((citation) => citation.block === index),
    place.sentence,
  );
  if (here.some(({ items }) => items.some((item) => names(item, source)))) return [];
  const style = styleAt(request, block);
  if (style === 'footnote') return noteEdits(document, place.behind, noteText(request));
  if (style === 'link') return [insertion(place.before, ` (${linked(source, locator)})`)];
  const group = here.find((citation) => citation.span.start >= offset && isGroup(document, citation));
  const item = pandocItem(source, locator);
  return [group ? insertion(group.span.end - 1, `; ${item}`) : insertion(place.before, ` [${item}]`)];
}

const insertion = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });

const names = (item: CitationItem, source: CitableSource): boolean =>
  item.key !== '' ? item.key === source.key : item.url !== '' && item.url === urlOf(source);

const isGroup = ({ text }: MarkdownDocument, { style, span }: Citation): boolean =>
  style === 'pandoc' && text[span.start] === '[';

/** No footnote inside a footnote, and no link to a source without an address. */
function styleAt({ style, source, citations }: FullRequest, block: Block | null): CitationStyle {
  const wanted =
    style === 'footnote' && block !== null && block.footnote !== null
      ? notesHoldKeys(citations)
        ? 'pandoc'
        : 'link'
      : style;
  return wanted === 'link' && urlOf(source) === '' ? 'pandoc' : wanted;
}

/** A draft whose footnotes cite by key gets another such footnote; any other gets the reference in words. */
const noteText = ({ citations, source, locator }: FullRequest): string =>
  notesHoldKeys(citations) ? `[${pandocItem(source, locator)}].` : fullReference(source, locator);

function notesHoldKeys(citations: readonly Citation[]): boolean {
  const notes = citations.filter(({ style, items }) => style === 'footnote' && items.length > 0);
  return notes.filter(({ items }) => items.some(({ key }) => key !== '')).length * 2 > notes.length;
}

/** A table is cited as a whole, on its `Source:` line. */
function tableEdits(request: FullRequest, table: PlacedBlock): readonly Edit[] {
  const { document, block } = request;
  const { blocks } = document;
  const beside = besideTable(blocks, block);
  const index = beside.find((each) => isSourceLine(blocks[each] as Block));
  const line = index === undefined ? undefined : blockAt(document, index);
  if (index !== undefined && line)
    return sentenceEdits(request, line, index, line.start + line.content.text.indexOf(':') + 1);
  const last = blockAt(document, Math.max(block, ...beside)) ?? table;
  return sourceLineEdits(request, last, linePrefix(document.text, table.start));
}

function sourceLineEdits(request: FullRequest, last: PlacedBlock, prefix: string): readonly Edit[] {
  const { document, source, locator } = request;
  const at = endOf(last);
  const line = (reference: string): string => `\n${prefix.trimEnd()}\n${prefix}Source: ${reference}`;
  const style = styleAt(request, last);
  if (style === 'link') return [insertion(at, line(linked(source, locator) ?? ''))];
  if (style === 'pandoc') return [insertion(at, line(`[${pandocItem(source, locator)}]`))];
  const [mark, ...definition] = noteEdits(document, at, noteText(request));
  return mark ? [insertion(at, line(mark.text)), ...definition] : [];
}

/** What a new line needs in front to stand in the same quote or list item. */
function linePrefix(text: string, at: number): string {
  const lead = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return lead.replace(/[^>\s]/g, ' ');
}
