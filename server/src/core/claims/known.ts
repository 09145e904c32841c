import type { Content } from '../markdown/document';
import { exact } from '../text/exact';
import { isSameList } from '../text/sameEnds';
import { ownBlock, type Claim } from './claim';
import type { Surroundings } from './surroundings';

/** What is known of the claims of a draft's block, in one surrounding. */
interface KnownClaims {
  /** All that they depend on besides the block's own text, each compared by identity. */
  readonly basis: readonly unknown[];
  readonly claims: readonly Claim[];
}

/** Blocks of the same text share their content: so many surroundings of one are remembered. */
const remembered = 6;

const known = new WeakMap<Content, KnownClaims[]>();

/**
 * The claims of a draft's block in offsets from its start, read by `read` where its text or its surroundings have changed; else the same
 * objects as before, wherever the block stands. `more`: what else they depend on.
 */
export function knownClaims(
  around: Surroundings,
  more: readonly unknown[],
  read: (around: Surroundings) => readonly Claim[],
): readonly Claim[] {
  const { leadInText, leadIn, caption, title, before, basePeriod, headings, block } = around;
  const own: unknown[] = [leadInText, leadIn, caption, title, before, basePeriod];
  const basis = own.concat(headings, more);
  const all = known.get(block.content) ?? [];
  const same = all.find((one) => isSameList(one.basis, basis));
  if (same) return same.claims;
  const claims = exact(read({ ...around, index: ownBlock, start: 0 }));
  known.set(block.content, [{ basis, claims }, ...all.slice(0, remembered - 1)]);
  return claims;
}
