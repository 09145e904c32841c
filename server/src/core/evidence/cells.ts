import type { Claim } from '../claims/claim';
import type { MarkdownDocument, TableRow } from '../markdown/document';
import { contains, shift } from '../text/span';
import type { Assessment } from './assessment';
import { wrongRatios } from './ratios';
import { wrongTotals } from './totals';

/** A cell of a draft's table that does not follow from others. */
export interface WrongCell {
  readonly claim: Claim;
  /** The calculation as a reader would write it: `12 + 9 + 7 = 28, not 31`. */
  readonly working: string;
  /** The cell's text with the value that follows; null where it cannot be written so. */
  readonly instead: string | null;
}

/**
 * Cells of a draft's tables that do not follow from others: totals, averages, shares and rates. A table says itself what is worked out
 * in it: only where most of its cells come out, one that does not is told. Rounding of every part is allowed for.
 */
export function wrongCells(
  document: MarkdownDocument,
  assessments: readonly Assessment[],
): readonly WrongCell[] {
  const byBlock = new Map<number, Claim[]>();
  for (const { claim, verdict, basis } of assessments) {
    if (!claim.inTable || verdict === 'refuted' || basis === 'ownData') continue;
    const list = byBlock.get(claim.block);
    if (list) list.push(claim);
    else byBlock.set(claim.block, [claim]);
  }
  return [...byBlock].flatMap(([index, claims]) => {
    const table = document.blocks[index];
    if (!table) return [];
    const at = claimsByCell(table.start, claims);
    // A cell may be worked out in two ways; it is told by the first that it does not follow from.
    const told = new Set<Claim>();
    return [...wrongTotals(table, at), ...wrongRatios(table, at)].filter(
      ({ claim }) => !told.has(claim) && told.add(claim),
    );
  });
}

/** The claim of a row's cell. */
export type ClaimAt = (row: TableRow, column: number) => Claim | undefined;

function claimsByCell(start: number, claims: readonly Claim[]): ClaimAt {
  const byRow = new Map<number, Claim[]>();
  for (const claim of claims) {
    const list = byRow.get(claim.sentence.start);
    if (list) list.push(claim);
    else byRow.set(claim.sentence.start, [claim]);
  }
  return (row, column) => {
    const cell = row.cells[column];
    const own = cell ? byRow.get(start + row.span.start) : undefined;
    return own?.find(({ span }) => cell && contains(shift(cell, start), span));
  };
}
