import type { Claim } from '../claims/claim';
import type { MarkdownDocument } from '../markdown/document';
import { inParts } from '../text/inParts';
import { remember } from '../text/remember';
import { shift, type Span } from '../text/span';
import type { AssessedBlock } from './assessment';
import { createPairing, type Held, type PairAt } from './pairing';

/** A figure of a draft. */
export interface FigureAt {
  /** In offsets of its block. */
  readonly claim: Claim;
  /** The figure's place in the draft. */
  readonly span: Span;
}

/** Two figures of a draft that speak of one thing and differ, in text order. */
export interface Inconsistency {
  readonly first: FigureAt;
  readonly second: FigureAt;
}

/** A draft whose figures are held against others. */
export interface AssessedDraft {
  readonly document: MarkdownDocument;
  /** One for each block of the document. */
  readonly blocks: readonly AssessedBlock[];
}

/**
 * Figures of which the draft gives another value further on. Both must be of the same measure, group, place and period, outside one
 * sentence, and one of them in prose. What names no more than a kind of thing (`another`, `on average`), or stands beside others of its
 * kind, is told only where the whole sentence is said again. Yields on the way through a draft that is new.
 */
export const inconsistencies = ({ document, blocks }: AssessedDraft): Generator<void, readonly PairAt[]> =>
  inParts(pairingOf(document.lineage).pairs, blocks);

/** Two figures that disagree, at their places in the draft. */
export const inconsistencyAt = (
  { first, second, firstBlock, secondBlock }: PairAt,
  document: MarkdownDocument,
): Inconsistency => ({
  first: figureAt(first.claim, document, firstBlock),
  second: figureAt(second.claim, document, secondBlock),
});

const pairingOf = remember(() => createPairing((a, b) => !inOneSentence(a, b)));

const inOneSentence = (a: Held, b: Held): boolean =>
  a.block === b.block && a.claim.sentence.start === b.claim.sentence.start;

const figureAt = (claim: Claim, { starts }: MarkdownDocument, block: number): FigureAt => ({
  claim,
  span: shift(claim.span, starts[block] ?? 0),
});

/** A figure of one of several drafts, by the draft's place among them. */
export interface Told extends FigureAt {
  readonly draft: number;
}

/**
 * The same for figures of two drafts. Drafts are about different things more often than parts of one are, so both must name whom or what
 * they speak of.
 */
export function inconsistenciesAcross(
  drafts: readonly AssessedDraft[],
): readonly { readonly first: Told; readonly second: Told }[] {
  const places = drafts.flatMap(({ blocks }, draft) => blocks.map((_, index) => ({ draft, index })));
  const draftOf = ({ block }: Held): number => places[block.at]?.draft ?? -1;
  const pairing = createPairing(
    (a, b) => draftOf(a) !== draftOf(b) && a.claim.names.some((name) => b.claim.names.includes(name)),
  );
  const at = ({ claim, block }: Held): Told => {
    const { draft, index } = places[block.at] ?? { draft: -1, index: -1 };
    const { document } = drafts[draft] as AssessedDraft;
    return { draft, ...figureAt(claim, document, index) };
  };
  return pairing
    .pairs(drafts.flatMap(({ blocks }) => blocks))
    .map(({ first, second }) => ({ first: at(first), second: at(second) }));
}
