import type { Content } from '../markdown/document';
import { shift } from '../text/span';
import type { Claim } from './claim';
import type { Surroundings } from './surroundings';

/** What is known of the claims of a block, in one surrounding. */
interface KnownClaims {
  /** All that they depend on besides the block's own text, each compared by identity. */
  readonly basis: readonly unknown[];
  /** As if the block stood at the beginning of the document. */
  readonly relative: readonly Claim[];
  /** Where they were placed last: a block that did not move keeps its claims. */
  placed: { readonly start: number; readonly index: number; readonly claims: readonly Claim[] } | null;
}

/** Blocks of the same text share their content: so many surroundings of one are remembered. */
const remembered = 6;

const known = new WeakMap<Content, KnownClaims[]>();

/**
 * A claim's own words and context, wherever its block stands: the same object from one state of a draft to the next, while
 * neither changes. The claim itself where nothing is remembered of it.
 */
export const relativeOf = (claim: Claim): Claim => claim.unplaced ?? claim;

/**
 * The claims of a block, read by `read` where its text or its surroundings have changed. `more`: what else they depend on.
 */
export function knownClaims(
  around: Surroundings,
  more: readonly unknown[],
  read: (around: Surroundings) => readonly Claim[],
): readonly Claim[] {
  const { block, index } = around;
  const found = inSurroundings(around, more, read);
  if (found.placed?.start === block.start && found.placed.index === index) return found.placed.claims;
  const claims = found.relative.map((relative): Claim => ({
    ...relative,
    span: shift(relative.span, block.start),
    sentence: shift(relative.sentence, block.start),
    block: index,
    unplaced: relative,
  }));
  found.placed = { start: block.start, index, claims };
  return claims;
}

function inSurroundings(
  around: Surroundings,
  more: readonly unknown[],
  read: (around: Surroundings) => readonly Claim[],
): KnownClaims {
  const { leadInText, leadIn, caption, title, before, basePeriod, headings, block } = around;
  const basis = [leadInText, leadIn, caption, title, before, basePeriod, ...headings, ...more];
  const all = known.get(block.content) ?? [];
  const same = all.find(
    (one) => one.basis.length === basis.length && one.basis.every((part, at) => part === basis[at]),
  );
  if (same) return same;
  const relative = read({ ...around, index: 0, block: { ...block, start: 0 } });
  const made: KnownClaims = { basis, relative, placed: null };
  known.set(block.content, [made, ...all.slice(0, remembered - 1)]);
  return made;
}
