import type { Block, MarkdownDocument } from '../markdown/document';
import { remember } from '../text/remember';
import { sameItems } from '../text/sameEnds';
import { shift } from '../text/span';
import { readAcronyms } from './acronyms';
import { claimsIn } from './block';
import type { Claim } from './claim';
import { knownClaims } from './known';
import { surroundingsAt, type Surroundings } from './surroundings';

/** How a draft was read last. */
interface LastReading {
  readonly blocks: readonly Block[];
  readonly claims: readonly (readonly Claim[])[];
  /** The acronyms that it introduces, in words. */
  readonly acronyms: string;
}

const lastOf = remember((): { reading: LastReading } => ({
  reading: { blocks: [], claims: [], acronyms: '' },
}));

/**
 * The claims of each block of a draft, in offsets from its start; figures that are none are left out. A block's claims are the same
 * objects as before as long as neither its text nor what it takes from around it changes, and only blocks of which one of these may have
 * changed are looked at; yields after each of them.
 */
export function* draftClaims(document: MarkdownDocument): Generator<void, readonly (readonly Claim[])[]> {
  const last = lastOf(document.lineage);
  const { blocks, claims: known, acronyms: before } = last.reading;
  const acronyms = readAcronyms(document);
  const inWords = acronyms.size === 0 ? '' : JSON.stringify([...acronyms]);
  const ends = sameItems(document.blocks, blocks);
  // A block takes something from those right beside it too; what else it takes is a part of the block.
  const start = before === inWords ? Math.max(0, ends.start - 1) : 0;
  const end = before === inWords ? Math.max(0, ends.end - 1) : 0;
  const read = (around: Surroundings): readonly Claim[] => claimsIn(around, acronyms);
  const between: (readonly Claim[])[] = [];
  for (let at = start; at < document.blocks.length - end; at++) {
    between.push(knownClaims(surroundingsAt(document, at, true), [inWords], read));
    yield;
  }
  const claims = known.slice(0, start).concat(between, known.slice(known.length - end));
  last.reading = { blocks: document.blocks, claims, acronyms: inWords };
  return claims;
}

/** A draft's claim at the place where its block, by its index, stands now: offsets are the document's. */
export function placeClaim(claim: Claim, { starts }: MarkdownDocument, block: number): Claim {
  const start = starts[block] ?? 0;
  return { ...claim, span: shift(claim.span, start), sentence: shift(claim.sentence, start), block };
}
