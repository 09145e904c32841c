import type { Block, Content, MarkdownDocument } from '../markdown/document';
import { remember } from '../text/remember';
import { placeBefore, sameEnds } from '../text/sameEnds';
import { shift } from '../text/span';
import { readAcronyms } from './acronyms';
import { claimsIn } from './block';
import type { Claim } from './claim';
import { knownClaims } from './known';
import { surroundingsAt, type Surroundings } from './surroundings';

/** The headings above a block: the same object while none of them changes. */
interface Section {
  readonly heading: Content;
  readonly above: Section | null;
}

/** What a block shows to those beside it. */
interface Shown {
  readonly content: Content;
  readonly kind: Block['kind'];
  readonly leadIn: Content | undefined;
  readonly section: Section | null;
  /** Of a heading: the section that it opens. */
  readonly opens: Section | null;
}

/** How a draft was read last. */
interface LastReading {
  shown: readonly Shown[];
  claims: readonly (readonly Claim[])[];
  /** The acronyms that it introduces, in words. */
  acronyms: string;
}

const lastOf = remember((): LastReading => ({ shown: [], claims: [], acronyms: '' }));

const none: readonly Claim[] = [];

/**
 * The claims of each block of a draft, in offsets from its start; figures that are none are left out. A block's claims are the same
 * objects as before as long as neither its text nor what it takes from around it changes, and only blocks of which one of these may have
 * changed are looked at; yields after each of them.
 */
export function* draftClaims(document: MarkdownDocument): Generator<void, readonly (readonly Claim[])[]> {
  const state = lastOf(document.lineage);
  const last = { ...state };
  const { blocks } = document;
  const acronyms = readAcronyms(document);
  const inWords = acronyms.size === 0 ? '' : JSON.stringify([...acronyms]);
  const ends = sameEnds(
    blocks,
    last.shown,
    (at, before) => blocks[at]?.content === last.shown[before]?.content,
  );
  const before = (at: number): number => placeBefore(at, blocks, last.shown, ends);
  const shown = shownBy(blocks, (at) => last.shown[before(at)]);
  const isSame = (at: number): boolean => {
    const place = before(at);
    return (
      place >= 0 &&
      shown[at] === last.shown[place] &&
      shown[at - 1] === last.shown[place - 1] &&
      shown[at + 1] === last.shown[place + 1]
    );
  };
  const read = (around: Surroundings): readonly Claim[] => claimsIn(around, acronyms);
  const claims: (readonly Claim[])[] = [];
  for (let at = 0; at < blocks.length; at++) {
    if (last.acronyms === inWords && isSame(at)) claims.push(last.claims[before(at)] ?? none);
    else {
      claims.push(knownClaims(surroundingsAt(document, at, true), [inWords], read));
      yield;
    }
  }
  Object.assign(state, { shown, claims, acronyms: inWords });
  return claims;
}

/** What each block shows; the same object as before where it shows the same. */
function shownBy(blocks: readonly Block[], before: (at: number) => Shown | undefined): readonly Shown[] {
  const shown: Shown[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const { content, kind, heading, leadIn: introduced } = blocks[at] as Block;
    const old = before(at);
    const leadIn = blocks[introduced]?.content;
    const section = shown[heading]?.opens ?? null;
    const same =
      old?.content === content && old.kind === kind && old.leadIn === leadIn && old.section === section;
    if (same) shown.push(old);
    else {
      const opens = kind === 'heading' ? { heading: content, above: section } : null;
      shown.push({ content, kind, leadIn, section, opens });
    }
  }
  return shown;
}

/** A draft's claim at the place where its block stands now: offsets are the document's. */
export const placeClaim = (claim: Claim, { start }: Block, block: number): Claim => ({
  ...claim,
  span: shift(claim.span, start),
  sentence: shift(claim.sentence, start),
  block,
});
