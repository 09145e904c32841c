import type { Claim } from '../claims/claim';
import type { Content, TableRow } from '../markdown/document';
import { exact, none } from '../text/exact';
import { isTranslated } from '../text/language';
import { contains } from '../text/span';
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
 * Cells of a table that do not follow from others: totals, averages, shares and rates. A table says itself what is worked out
 * in it: only where most of its cells come out, one that does not is told. Rounding of every part is allowed for. All places are
 * offsets from the table's start.
 */
export function wrongCells(table: Content, assessments: readonly Assessment[]): readonly WrongCell[] {
  // Totals are known by English words.
  if (table.rows.length === 0 || isTranslated(table.language)) return none;
  const claims = assessments
    .filter(({ verdict, basis }) => verdict !== 'refuted' && basis !== 'ownData')
    .map(({ claim }) => claim);
  if (claims.length === 0) return none;
  const at = claimsByCell(claims);
  // A cell may be worked out in two ways; it is told by the first that it does not follow from.
  const told = new Set<Claim>();
  return exact(
    [...wrongTotals(table, at), ...wrongRatios(table, at)].filter(
      ({ claim }) => !told.has(claim) && told.add(claim),
    ),
  );
}

/** The claim of a row's cell. */
export type ClaimAt = (row: TableRow, column: number) => Claim | undefined;

function claimsByCell(claims: readonly Claim[]): ClaimAt {
  const byRow = new Map<number, Claim[]>();
  for (const claim of claims) {
    const list = byRow.get(claim.sentence.start);
    if (list) list.push(claim);
    else byRow.set(claim.sentence.start, [claim]);
  }
  return (row, column) => {
    const cell = row.cells[column];
    const own = cell ? byRow.get(row.span.start) : undefined;
    return own?.find(({ span }) => cell && contains(cell, span));
  };
}
