import { firstNot } from '../text/ordered';
import type { Language } from '../text/language';
import { ownCopy } from '../text/ownCopy';
import type { Outline } from './blocks';
import { readContent, type ContentEntry } from './content';
import type { Block, LinkDefinition } from './document';
import type { Stretch } from './topLevel';

/** What was read of a block, with that by which it is known again. */
export interface KnownEntry extends Pick<Outline, 'kind' | 'holes'> {
  readonly text: string;
  readonly entry: ContentEntry;
}

/** A part of a document's blocks, in text order. */
export interface BlockList {
  readonly blocks: readonly Block[];
  readonly entries: readonly KnownEntry[];
}

/** The blocks of a text's earlier state: those that stand before and behind what is read anew, and those that stood there. */
export interface Kept {
  readonly start: BlockList;
  readonly gone: BlockList;
  readonly end: BlockList;
  /** How far the end has moved, in characters. */
  readonly moved: number;
}

const emptyList: BlockList = { blocks: [], entries: [] };

export const nothingKept: Kept = { start: emptyList, gone: emptyList, end: emptyList, moved: 0 };

export function keptAround(
  blocks: readonly Block[],
  entries: readonly KnownEntry[],
  { now, before }: Stretch,
): Kept {
  const from = firstNot(blocks, ({ start }) => start < before.start);
  const to = firstNot(blocks, ({ start }) => start < before.end);
  const part = (start: number, end: number): BlockList => ({
    blocks: blocks.slice(start, end),
    entries: entries.slice(start, end),
  });
  return {
    start: part(0, from),
    gone: part(from, to),
    end: part(to, blocks.length),
    moved: now.end - before.end,
  };
}

/** What the content of blocks is read from. */
interface Reader {
  readonly body: string;
  readonly linkDefinitions: ReadonlyMap<string, LinkDefinition>;
  readonly language: Language;
}

/** Reads the blocks of a stretch, or takes them from those that stood there where one had the same words; the others are as they were kept. */
export function readEntries(reader: Reader, outlines: readonly Outline[], kept: Kept): readonly KnownEntry[] {
  const { body, linkDefinitions, language } = reader;
  const resolve = (label: string): string | undefined => linkDefinitions.get(label)?.url;
  const known = new Map<string, KnownEntry>();
  for (const entry of kept.gone.entries) known.set(keyOf(entry), entry);
  const read = ({ kind, holes, text }: Omit<KnownEntry, 'entry'>): KnownEntry => ({
    kind,
    holes,
    text,
    entry: readContent(kind, text, holes, resolve, language),
  });
  const held = (entry: KnownEntry): KnownEntry => (stillHolds(entry, resolve) ? entry : read(entry));
  const allHeld = ({ entries }: BlockList): readonly KnownEntry[] =>
    entries.every((entry) => stillHolds(entry, resolve)) ? entries : entries.map(held);
  const isFirst = kept === nothingKept;
  const between = outlines.map(({ kind, holes, start, end }) => {
    const written = body.slice(start, end);
    // Else each block that was typed in would hold on to the text of its key stroke.
    const text = isFirst ? written : ownCopy(written);
    const block = { kind, holes, text };
    const key = keyOf(block);
    const found = known.get(key);
    const entry = found ? held(found) : read(block);
    known.set(key, entry);
    return entry;
  });
  return allHeld(kept.start).concat(between, allHeld(kept.end));
}

const keyOf = ({ kind, holes, text }: Omit<KnownEntry, 'entry'>): string =>
  `${kind}\n${holes.join()}\n${text}`;

function stillHolds({ entry }: KnownEntry, resolve: (label: string) => string | undefined): boolean {
  if (entry.references.size === 0) return true;
  for (const [label, url] of entry.references) if (resolve(label) !== url) return false;
  return true;
}
