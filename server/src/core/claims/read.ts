import type { Figure } from '../figures/figure';
import type { MarkdownDocument } from '../markdown/document';
import { leadInOf } from '../markdown/places';
import { readAcronyms } from './acronyms';
import { claimsIn } from './block';
import type { Claim } from './claim';
import { inOneGo } from '../text/inOneGo';
import { draftClaims, placeClaim } from './draftClaims';
import { readSentences } from './sentence';
import { surroundingsOf, type About } from './surroundings';
import { measuredFigure, readCells } from './table';

export interface ReadClaimsOptions {
  readonly draft: boolean;
  /** Of a source: says which period it is about. */
  readonly source?: About;
}

/** The claims of a draft or a text source, in text order and in offsets of the document; figures that are none are left out. */
export function readClaims(document: MarkdownDocument, options: ReadClaimsOptions): readonly Claim[] {
  if (options.draft)
    return inOneGo(draftClaims(document)).flatMap((claims, index) =>
      claims.map((claim) => placeClaim(claim, document, index)),
    );
  const claims: Claim[] = [];
  const acronyms = readAcronyms(document);
  for (const around of surroundingsOf(document, options.source))
    for (const claim of claimsIn(around, acronyms)) claims.push(claim);
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
    const leadIn = document.blocks[leadInOf(document.blocks, index)]?.content.prose ?? '';
    const role = block.kind === 'heading' ? 'heading' : 'prose';
    const figures =
      block.kind === 'table'
        ? readCells(block.content, false).map((cell) => measuredFigure(cell, ''))
        : readSentences(block.content, { role, leadIn, draft: true }, false).flatMap(
            (sentence) => sentence.figures,
          );
    return figures.map((figure) => ({ figure, start: document.starts[index] ?? 0, block: index }));
  });
}
