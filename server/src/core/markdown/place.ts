import { placeBefore, sameEnds } from '../text/sameEnds';
import { shiftAll } from '../text/span';
import type { Outline } from './blocks';
import type { Block, Content, Section } from './document';
import type { BlockList, Entries, Kept, KnownEntry } from './entries';
import type { Window } from './window';

/** Blocks, and where each begins. */
type Placed = Omit<BlockList, 'entries'>;

/** The blocks of a document: those of a window that was read, between those that were kept, each in its section. */
export function placeBlocks(
  outlines: readonly Outline[],
  entries: Entries,
  kept: Kept,
  { now, before }: Window,
): Placed {
  const start = withContents(kept.start, entries.start);
  const end = withContents(kept.end, entries.end);
  const between = placed(outlines, entries.between, sectionBehind(start, null), kept.gone.blocks);
  const wasOpen = sectionBehind(kept.gone.blocks, sectionBehind(kept.start.blocks, null));
  const isOpen = sectionBehind(between, sectionBehind(start, null));
  const moved = now.end - before.end;
  const starts = kept.start.starts.concat(
    outlines.map((outline) => outline.start + now.start),
    shiftAll(kept.end.starts, moved),
  );
  const isSame = start === kept.start.blocks && end === kept.end.blocks;
  if (!isSame) return { blocks: inSections(start.concat(between, end), null, false), starts };
  return { blocks: start.concat(between, isOpen === wasOpen ? end : inSections(end, isOpen, true)), starts };
}

/** The section in which a block behind these would stand; `before`: the one in which the first of them stands. */
function sectionBehind(blocks: readonly Block[], before: Section | null): Section | null {
  const last = blocks.at(-1);
  return last ? (last.opens ?? last.section) : before;
}

/** Of a block that refers to a link, the content may be another although its words are the same. */
function withContents(
  { blocks, entries: known }: BlockList,
  entries: readonly KnownEntry[],
): readonly Block[] {
  if (entries === known) return blocks;
  const contentOf = (index: number): Content => (entries[index] as KnownEntry).entry.content;
  const isSame = (index: number): boolean => blocks[index]?.content === contentOf(index);
  // What a block takes from its lead-in changes it too.
  return blocks.map((block, index) =>
    isSame(index) && isSame(index - block.leadIn) ? block : { ...block, content: contentOf(index) },
  );
}

/** Gives the section of a heading: a known one where it is the same. */
type SectionOf = (heading: Content, level: number, above: Section | null) => Section;

function sectionsOf(blocks: readonly Block[]): SectionOf {
  const known = new Set<Section>();
  for (const { opens } of blocks) if (opens) known.add(opens);
  return (heading, level, above) => {
    for (const section of known) {
      if (section.heading !== heading || section.level !== level || section.above !== above) continue;
      // Another heading of the same words opens a section of its own.
      known.delete(section);
      return section;
    }
    return { heading, level, above };
  };
}

/** Each outline as a block: one of those that stood there where it is the same, text and surroundings. */
function placed(
  outlines: readonly Outline[],
  entries: readonly KnownEntry[],
  around: Section | null,
  gone: readonly Block[],
): readonly Block[] {
  let open = around;
  const sectionOf = sectionsOf(gone);
  const containerOf = createContainers();
  const contentAt = (index: number): Content => (entries[index] as KnownEntry).entry.content;
  const ends = sameEnds(outlines, gone, (at, old) => contentAt(at) === gone[old]?.content);
  return outlines.map(({ kind, level, footnote, leadIn, quote, listItem, list }, index) => {
    const known = gone[placeBefore(index, outlines, gone, ends)];
    const content = contentAt(index);
    const isHeading = kind === 'heading';
    const section = isHeading ? outside(open, level) : open;
    const opens = isHeading ? sectionOf(content, level, section) : null;
    open = opens ?? section;
    const block: Block = {
      kind,
      content,
      level,
      section,
      opens,
      leadIn: leadIn < 0 ? 0 : index - leadIn,
      quote: containerOf(quote, known?.quote),
      listItem: containerOf(listItem, known?.listItem),
      list: containerOf(list, known?.list),
      footnote,
    };
    return known && isSame(block, known) ? known : block;
  });
}

const isSame = (a: Block, b: Block): boolean =>
  (Object.keys(a) as (keyof Block)[]).every((key) => a[key] === b[key]);

/** Gives what stands for the container that begins at an offset: `known`, where that stands for no other. */
function createContainers(): (start: number, known: object | null | undefined) => object | null {
  const byStart = new Map<number, object>();
  const taken = new Set<object>();
  return (start, known) => {
    if (start < 0) return null;
    const found = byStart.get(start);
    if (found) return found;
    const container = known && !taken.has(known) ? known : {};
    byStart.set(start, container);
    taken.add(container);
    return container;
  };
}

/** The section, or the innermost one around it, in which a heading of this level stands. */
function outside(section: Section | null, level: number): Section | null {
  let open = section;
  while (open && open.level >= level) open = open.above;
  return open;
}

/**
 * Blocks in the sections in which they stand behind headings that have changed; `section`: that in which the first one stands. A block is
 * the same object where its section is the same. `stops`: from the first heading on that stands where it stood, all are as they were.
 */
function inSections(blocks: readonly Block[], section: Section | null, stops: boolean): readonly Block[] {
  const placed = blocks.slice();
  let open = section;
  for (let at = 0; at < placed.length; at++) {
    const block = placed[at] as Block;
    const { content, level } = block;
    const above = block.kind === 'heading' ? outside(open, level) : open;
    let { opens } = block;
    if (opens) {
      if (stops && above === block.section) break;
      if (opens.heading !== content || opens.above !== above) opens = { heading: content, level, above };
    }
    if (above !== block.section || opens !== block.opens) placed[at] = { ...block, section: above, opens };
    open = opens ?? above;
  }
  return placed;
}
