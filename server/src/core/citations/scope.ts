import type { Block, MarkdownDocument, PlacedBlock } from '../markdown/document';
import { blockAt, blockBefore, leadInOf } from '../markdown/places';
import { contains, shift } from '../text/span';
import type { Span } from '../text/span';
import type { Citation, CitationItem, CitationScope } from './citation';
import { ownReferences, ownSections } from './ownData';
import { anchor, firstNear, inSentence, sentencesOf } from './sentences';
import {
  besideTable,
  isSourceLine,
  mostBeside,
  namesSource,
  placeCitations,
  rowAround,
  tableBeside,
} from './places';
import { noteBlocks, tagLookup } from './read';
import type { Places } from './places';

export type { CitationScope };

export interface CoveringCitation {
  readonly citation: Citation;
  /** False where the citation stands in a later sentence and covers this one by the `auto` scope. */
  readonly direct: boolean;
}

export interface Coverage {
  readonly citations: readonly CoveringCitation[];
  /** The author presents it as own work; never where the sentence itself cites a source. */
  readonly ownData: boolean;
}

export interface CitationScopes {
  /** What the coverage of a block depends on, besides the blocks near it: the coverage is the same in two states of a draft where all of these are. */
  readonly basis: readonly unknown[];
  /** Whether it depends on the blocks near it and the basis alone. */
  isLocal(block: number): boolean;
  /** False where nothing covers any sentence of the block. */
  mayCover(block: number): boolean;
  /** What covers a sentence or table row: `span` in document offsets, inside block number `block`. */
  covering(block: number, span: Span): Coverage;
}

/** So many blocks on either side of one may tell what covers it: those beside a table speak for it, which speaks for those on its other side. */
export const near = 2 * mostBeside + 2;

/** Prepares to tell, for any sentence of a document, the citations that cover it. */
export function citationScopes(
  document: MarkdownDocument,
  citations: readonly Citation[],
  scope: CitationScope,
): CitationScopes {
  const places = placeCitations(document, citations);
  const sections = ownSections(document);
  const references = ownReferences(document);
  const isBare = citations.length + sections.length + references.size === 0;
  const basis = [scope, tagLookup(document), ...noteBlocks(document), ...sections.flatMap(boundaries)];
  return { basis, isLocal: (index) => !references.has(index), mayCover, covering };

  /** By the blocks that they stand in, since offsets move. */
  function boundaries({ start, end }: Span): readonly unknown[] {
    return [start, end].map((offset) => document.blocks[blockBefore(document, offset)]);
  }

  function mayCover(index: number): boolean {
    if (isBare) return false;
    const block = document.blocks[index];
    if (!block || sections.length > 0 || references.has(index) || places.inBlock(index).length > 0)
      return true;
    return citations.length > 0 && around(places, index, block).length > 0;
  }

  function covering(index: number, span: Span): Coverage {
    const block = blockAt(document, index);
    if (!block) return { citations: [], ownData: false };
    const direct = directly(places, index, block, span, scope);
    if (direct.length > 0) return { citations: mark(direct, true), ownData: false };
    const own = (references.get(index) ?? []).filter((reference) => starts(reference.span, span));
    const sourced = own.flatMap(({ key }) => ofLabelled(places, key));
    if (sourced.length > 0) return { citations: mark(sourced, true), ownData: false };
    const ownData = own.length > 0 || sections.some((section) => starts(span, section));
    const later = scope === 'auto' ? nextGroup(places, index, block, span) : [];
    return { citations: mark(later, false), ownData };
  }
}

/** The items that a figure is judged by: those of its own sentence, or where it has none those of a later one. */
export function coveringItems({ citations }: Pick<Coverage, 'citations'>): {
  readonly direct: boolean;
  readonly items: readonly { readonly citation: Citation; readonly item: CitationItem }[];
} {
  const direct = citations.some((each) => each.direct);
  const items = citations
    .filter((each) => each.direct === direct)
    .flatMap(({ citation }) => citation.items.map((item) => ({ citation, item })));
  return { direct, items };
}

const mark = (citations: readonly Citation[], direct: boolean): readonly CoveringCitation[] =>
  [...new Set(citations)].map((citation) => ({ citation, direct }));

const starts = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.start < outer.end;

/** The citations of the sentence, or where it has none those of the table, quote, footnote or lead-in that it is part of. */
function directly(
  places: Places,
  index: number,
  block: PlacedBlock,
  span: Span,
  scope: CitationScope,
): readonly Citation[] {
  const here = places.inBlock(index);
  const whole = scope === 'paragraph' && block.kind !== 'table';
  const own = whole ? here : inSentence(block, here, block.kind === 'table' ? rowAround(block, span) : span);
  return own.length > 0 ? own : around(places, index, block);
}

/** The citations that cover every sentence or row of a block which has none of its own. */
function around(places: Places, index: number, block: Block): readonly Citation[] {
  if (block.kind === 'table') return [...ofTable(places, index), ...ofLeadIn(places, index)];
  const table = tableBeside(places.document.blocks, index);
  return [
    ...(table < 0 ? [] : ofTable(places, table)),
    ...(block.footnote === null ? [] : places.inFootnote(block.footnote)),
    ...(block.quote === null ? [] : places.inQuote(block.quote)),
    ...ofLeadIn(places, index),
  ];
}

/** The citations of a table as a whole: of its header row, a row `Source: …`, its captions and its `Source:` lines. */
function ofTable(places: Places, table: number): readonly Citation[] {
  const known = places.ofTable.get(table) ?? readTable(places, table);
  places.ofTable.set(table, known);
  return known;
}

function readTable(places: Places, table: number): readonly Citation[] {
  const { blocks } = places.document;
  const block = blockAt(places.document, table);
  if (!block) return [];
  const { rows, prose } = block.content;
  const forAll = rows.filter(({ header, span }) => header || namesSource(prose.slice(span.start, span.end)));
  const ofRows = places
    .inBlock(table)
    .filter(({ span }) => forAll.some((row) => contains(shift(row.span, block.start), span)));
  return [...ofRows, ...besideTable(blocks, table).flatMap((index) => places.inBlock(index))];
}

/** The citations in the sentence with a colon that introduces the block's list, table or quote. */
function ofLeadIn(places: Places, index: number): readonly Citation[] {
  const leadIn = leadInOf(places.document.blocks, index);
  const block = blockAt(places.document, leadIn);
  const last = block && sentencesOf(block.content).at(-1);
  if (!block || !last) return [];
  const span = { start: last.start + block.start, end: block.start + block.content.text.length };
  const found = inSentence(block, places.inBlock(leadIn), span);
  return found.length > 0 ? found : ofLeadIn(places, leadIn);
}

/** The citations of the table or figure that carries a label: the author points to it, and it names its source. */
function ofLabelled(places: Places, key: string): readonly Citation[] {
  const { text, blocks, starts } = places.document;
  const at = text.indexOf(`{#${key}`);
  if (at < 0) return [];
  const index = blocks.findIndex(({ content }, each) => (starts[each] ?? 0) + content.text.length > at);
  const block = blocks[index];
  if (!block) return [];
  const table = block.kind === 'table' ? index : tableBeside(blocks, index);
  if (table >= 0) return ofTable(places, table);
  const next = blocks[index + 1];
  return [index, ...(next && isSourceLine(next) ? [index + 1] : [])].flatMap((each) => places.inBlock(each));
}

/** The first citation behind the sentence in its paragraph, with those that stand right beside it. */
function nextGroup(
  { inBlock }: Places,
  index: number,
  block: PlacedBlock,
  { end }: Span,
): readonly Citation[] {
  const here = inBlock(index);
  const { prose } = block.content;
  const group: Citation[] = [];
  for (let at = firstNear(here, end); at < here.length; at++) {
    const citation = here[at] as Citation;
    if (anchor(block, citation) < end) continue;
    const before = group.at(-1);
    const between = before && prose.slice(before.span.end - block.start, citation.span.start - block.start);
    if (between !== undefined && !/^[\s,;.]*$/.test(between)) break;
    group.push(citation);
  }
  return group;
}
