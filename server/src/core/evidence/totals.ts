import type { Claim } from '../claims/claim';
import type { Block, MarkdownDocument, TableRow } from '../markdown/document';
import { contains, shift } from '../text/span';
import type { Assessment } from './assessment';
import { baseValue } from './compare';

/** A cell that should be the sum of others and is not. */
export interface WrongTotal {
  readonly claim: Claim;
  /** The calculation as a reader would write it: `12 + 9 + 7 = 28, not 31`. */
  readonly working: string;
}

/** A total with its parts, in the order of the table. */
interface Sum {
  readonly total: Claim;
  readonly parts: readonly Claim[];
}

const totalName =
  /^\W*(?:grand |overall )?totals?\b|^\W*(?:sum|altogether|all (?:regions|areas|groups|ages))\b/i;
/** A part of another row, which would count twice. */
const partName = /^\W*(?:of which|of these|including|thereof|sub-?totals?)\b/i;

/** So many terms of a sum are written out. */
const shown = 6;

/**
 * Totals of a draft's tables that their parts do not add up to. A table says itself whether its last row or column adds up: it is told
 * only where most of its sums do. Rounding of every part is allowed for.
 */
export function wrongTotals(
  document: MarkdownDocument,
  assessments: readonly Assessment[],
): readonly WrongTotal[] {
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
    return [...slipsIn(rowSums(table, at)), ...slipsIn(columnSums(table, at))];
  });
}

/** Sums that do not come out, where more of the table's do than do not. */
function slipsIn(sums: readonly Sum[]): readonly WrongTotal[] {
  const wrong = sums.filter((sum) => !addsUp(sum));
  return wrong.length * 2 < sums.length
    ? wrong.map((sum) => ({ claim: sum.total, working: workingOf(sum) }))
    : [];
}

function addsUp({ total, parts }: Sum): boolean {
  const values = parts.map(({ figure }) => baseValue(figure));
  const sum = values.reduce((all, { low }) => all + low, 0);
  // Written side by side they are rounded alike: `1,000` beside `1,007` has four digits.
  const step = Math.min(...values.map((value) => value.step), baseValue(total.figure).step);
  const slack = step === 1 && total.figure.unit.factor === 1 ? 0.5 : ((values.length + 1) * step) / 2;
  return Math.abs(sum - baseValue(total.figure).low) <= slack * (1 + 1e-9);
}

function workingOf({ total, parts }: Sum): string {
  const terms = parts.map(({ figure }) => figure.text);
  const written = terms.length > shown ? `the ${terms.length} values add up to` : `${terms.join(' + ')} =`;
  const { factor } = total.figure.unit;
  const sum = parts.reduce((all, { figure }) => all + baseValue(figure).low, 0) / factor;
  const decimals = Math.max(...parts.map(({ figure }) => /\.(\d+)/.exec(figure.text)?.[1]?.length ?? 0));
  const value = sum.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return `${written} ${value}, not ${total.figure.text}`;
}

/** Down each column to the row of totals. */
function rowSums({ content }: Block, at: ClaimAt): readonly Sum[] {
  const body = content.rows.filter(({ header }) => !header);
  const nameOf = (row: TableRow | undefined): string =>
    row?.cells[0] ? content.prose.slice(row.cells[0].start, row.cells[0].end) : '';
  const last = body.at(-1);
  const parts = body.slice(0, -1);
  if (!last || parts.length < 2 || !totalName.test(nameOf(last)) || parts.some((row) => isSum(nameOf(row))))
    return [];
  return last.cells.flatMap((_, column) =>
    sumOf(
      at(last, column),
      parts.map((row) => at(row, column)),
    ),
  );
}

/** Along each row to the column of totals. */
function columnSums({ content }: Block, at: ClaimAt): readonly Sum[] {
  const header = content.rows.find((row) => row.header);
  const names = (header?.cells ?? []).map((cell) => content.prose.slice(cell.start, cell.end));
  const last = names.length - 1;
  if (last < 3 || !totalName.test(names[last] ?? '') || names.slice(1, last).some(isSum)) return [];
  return content.rows
    .filter((row) => !row.header)
    .flatMap((row) =>
      sumOf(
        at(row, last),
        names.slice(1, last).map((_, column) => at(row, column + 1)),
      ),
    );
}

const isSum = (name: string): boolean => totalName.test(name) || partName.test(name);

/** The claim of a row's cell. */
type ClaimAt = (row: TableRow, column: number) => Claim | undefined;

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

/** Rates and shares of a whole are no sums of those of its parts, but for parts of a hundred. */
function sumOf(total: Claim | undefined, parts: readonly (Claim | undefined)[]): Sum[] {
  if (!total || parts.length < 2) return [];
  const given = parts.filter((part) => part !== undefined);
  const { dimension, name, per } = total.figure.unit;
  const alike = given.every(
    ({ figure: { unit } }) => unit.dimension === dimension && unit.name === name && unit.per === per,
  );
  if (given.length < parts.length || !alike || per !== '') return [];
  const adds =
    dimension === 'count' ||
    dimension === 'money' ||
    (dimension === 'share' && total.figure.value.min === 100);
  const plain = [total, ...given].every(
    ({ figure }) => figure.value.min === figure.value.max && !figure.change,
  );
  return adds && plain ? [{ total, parts: given }] : [];
}
