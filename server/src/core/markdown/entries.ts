import { firstNot } from '../text/ordered';
import type { Language } from '../text/language';
import { ownCopy } from '../text/ownCopy';
import type { Outline } from './blocks';
import { readContent, type ContentEntry } from './content';
import type { Block, LinkDefinition } from './document';
import type { Window } from './window';

/** What was read of a block, with that by which it is known again. */
export interface KnownEntry extends Pick<Outline, 'kind' | 'holes'> {
  readonly text: string;
  readonly entry: ContentEntry;
}

/** A part of a document's blocks, in text order. */
export interface BlockList {
  readonly blocks: readonly Block[];
  readonly starts: readonly number[];
  readonly entries: readonly KnownEntry[];
}

/** The blocks of a text's earlier state: those that stand before and behind what is read anew, and those that stood there. */
export interface Kept {
  readonly start: BlockList;
  readonly gone: BlockList;
  readonly end: BlockList;
}

const emptyList: BlockList = { blocks: [], starts: [], entries: [] };

export const nothingKept: Kept = { start: emptyList, gone: emptyList, end: emptyList };

export function keptAround({ blocks, starts, entries }: BlockList, { before }: Window): Kept {
  const from = firstNot(starts, (start) => start < before.start);
  const to = firstNot(starts, (start) => start < before.end);
  const part = (start: number, end: number): BlockList => ({
    blocks: blocks.slice(start, end),
    starts: starts.slice(start, end),
    entries: entries.slice(start, end),
  });
  return { start: part(0, from), gone: part(from, to), end: part(to, blocks.length) };
}

/** What the content of blocks is read from. */
interface Reader {
  /** The text that the outlines are of. */
  readonly written: string;
  readonly linkDefinitions: ReadonlyMap<string, LinkDefinition>;
  readonly language: Language;
}

/** What was read of a document's blocks: those that were kept, each the same list where nothing was read again, and those between them. */
export interface Entries {
  readonly start: readonly KnownEntry[];
  readonly between: readonly KnownEntry[];
  readonly end: readonly KnownEntry[];
}

/**
 * Reads the blocks of a window, or takes them from those that stood there where one had the same words. The others are as they were kept,
 * but for those that refer to a link: `sameLinks` says that all links are as before.
 */
export function readEntries(
  reader: Reader,
  outlines: readonly Outline[],
  kept: Kept,
  sameLinks: boolean,
): Entries {
  const { written, linkDefinitions, language } = reader;
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
    sameLinks || entries.every((entry) => stillHolds(entry, resolve)) ? entries : entries.map(held);
  const isFirst = kept === nothingKept;
  const between = outlines.map(({ kind, holes, start, end }) => {
    const words = written.slice(start, end);
    // Else each block that was typed in would hold on to the text of its key stroke.
    const text = isFirst ? words : ownCopy(words);
    const block = { kind, holes, text };
    const key = keyOf(block);
    const found = known.get(key);
    const entry = found ? held(found) : read(block);
    known.set(key, entry);
    return entry;
  });
  return { start: allHeld(kept.start), between, end: allHeld(kept.end) };
}

const keyOf = ({ kind, holes, text }: Omit<KnownEntry, 'entry'>): string =>
  `${kind}\n${holes.join()}\n${text}`;

function stillHolds({ entry }: KnownEntry, resolve: (label: string) => string | undefined): boolean {
  if (entry.references.size === 0) return true;
  for (const [label, url] of entry.references) if (resolve(label) !== url) return false;
  return true;
}
