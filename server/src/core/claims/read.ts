import type { Figure } from '../figures/figure';
import type { MarkdownDocument } from '../markdown/document';
import { readAcronyms, withAcronyms } from './acronyms';
import type { Claim } from './claim';
import { knownClaims } from './known';
import { proseClaims } from './prose';
import { readSentences } from './sentence';
import { surroundingsOf, type About, type Surroundings } from './surroundings';
import { measuredFigure, readCells, tableClaims } from './table';

export interface ReadClaimsOptions {
  readonly draft: boolean;
  /** Of a source: says which period it is about. */
  readonly source?: About;
}

/** The claims of a draft or a text source, in text order; figures that are none are left out. */
export function readClaims(document: MarkdownDocument, options: ReadClaimsOptions): readonly Claim[] {
  const claims: Claim[] = [];
  const acronyms = readAcronyms(document);
  const read = (around: Surroundings): readonly Claim[] =>
    (around.block.kind === 'table' ? tableClaims(around) : proseClaims(around)).map((claim) => ({
      ...claim,
      terms: withAcronyms(claim.terms, acronyms),
    }));
  // A draft is read again with each key stroke, a source once.
  const short = options.draft ? JSON.stringify([...acronyms]) : '';
  for (const around of surroundingsOf(document, options.draft, options.source))
    for (const claim of options.draft ? knownClaims(around, [short], read) : read(around)) claims.push(claim);
  return claims;
}

/** A number of a draft, also one that is no figure; its spans are relative to `start`, the offset of its block. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly start: number;
  readonly block: number;
}

/** Every number that a draft's prose holds, in text order. */
export function readFigures(document: MarkdownDocument): readonly PlacedFigure[] {
  return document.blocks.flatMap((block, index) => {
    const leadIn = document.blocks[block.leadIn]?.content.prose ?? '';
    const role = block.kind === 'heading' ? 'heading' : 'prose';
    const figures =
      block.kind === 'table'
        ? readCells(block.content, false).map((cell) => measuredFigure(cell, ''))
        : readSentences(block.content, { role, leadIn, draft: true }, false).flatMap(
            (sentence) => sentence.figures,
          );
    return figures.map((figure) => ({ figure, start: block.start, block: index }));
  });
}
