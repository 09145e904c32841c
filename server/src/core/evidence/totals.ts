import type { Claim } from '../claims/claim';
import type { Content, TableRow } from '../markdown/document';
import type { ClaimAt, WrongCell } from './cells';
import { baseValue, type BaseValue } from './compare';
import { meets, targetRange, type Range } from './ranges';
import { rewritten } from './rewrite';

/** A total with its parts, in the order of the table. */
interface Sum {
  readonly total: Claim;
  readonly parts: readonly Claim[];
  /** The total is their mean. */
  readonly average: boolean;
}

const totalName =
  /^\W*(?:grand |overall )?totals?\b|^\W*(?:sum|altogether|all (?:regions|areas|groups|ages))\b/i;
const averageName = /^\W*(?:averages?|mean)\b/i;
/** A part of another row, which would count twice. */
const partName = /^\W*(?:of which|of these|including|thereof|sub-?totals?)\b/i;

/** So many terms of a sum are written out. */
const shown = 6;

/** Totals and averages of a table that its parts do not come to: where most of its columns' or rows' do, the table says that it is one of such. */
export const wrongTotals = (table: Content, at: ClaimAt): readonly WrongCell[] => [
  ...slipsIn(rowSums(table, at, totalName)),
  ...slipsIn(columnSums(table, at)),
  ...slipsIn(rowSums(table, at, averageName)),
];

/** Sums that do not come out, where more of the table's do than do not. */
function slipsIn(sums: readonly Sum[]): readonly WrongCell[] {
  const wrong = sums.filter((sum) => !addsUp(sum));
  return wrong.length * 2 < sums.length
    ? wrong.map((sum) => {
        const instead = rewritten(sum.total.figure, valueOf(sum));
        return { claim: sum.total, working: workingOf(sum, instead), instead };
      })
    : [];
}

/** What the parts come to. */
const valueOf = ({ parts, average }: Sum): number =>
  parts.reduce((all, { figure }) => all + baseValue(figure).low, 0) / (average ? parts.length : 1);

function addsUp(sum: Sum): boolean {
  const { total, parts } = sum;
  const values = parts.map(({ figure }) => baseValue(figure));
  if (sum.average) return meets(targetRange(total), averageRange(values));
  // Written side by side they are rounded alike: `1,000` beside `1,007` has four digits.
  const step = Math.min(...values.map((value) => value.step), baseValue(total.figure).step);
  const slack = step === 1 && total.figure.unit.factor === 1 ? 0.5 : ((values.length + 1) * step) / 2;
  return Math.abs(valueOf(sum) - baseValue(total.figure).low) <= slack * (1 + 1e-9);
}

/** The mean of rounded values; whole numbers are counted. */
function averageRange(values: readonly BaseValue[]): Range {
  const mean = values.reduce((all, { low }) => all + low, 0) / values.length;
  const step = Math.max(...values.map((value) => value.step));
  const width = step === 1 ? 0 : step / 2;
  return [mean - width, mean + width];
}

function workingOf(sum: Sum, instead: string | null): string {
  const { total, parts } = sum;
  if (sum.average)
    return `the ${parts.length} values come to ${instead ?? 'another value'} on average, not ${total.figure.text}`;
  const terms = parts.map(({ figure }) => figure.text);
  const written = terms.length > shown ? `the ${terms.length} values add up to` : `${terms.join(' + ')} =`;
  const { factor } = total.figure.unit;
  const decimals = Math.max(...parts.map(({ figure }) => /\.(\d+)/.exec(figure.text)?.[1]?.length ?? 0));
  const value = (valueOf(sum) / factor).toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return `${written} ${value}, not ${total.figure.text}`;
}

/** Down each column to a last row of that name. */
function rowSums(content: Content, at: ClaimAt, name: RegExp): readonly Sum[] {
  const body = content.rows.filter(({ header }) => !header);
  const nameOf = (row: TableRow | undefined): string =>
    row?.cells[0] ? content.prose.slice(row.cells[0].start, row.cells[0].end) : '';
  const last = body.at(-1);
  const parts = body.slice(0, -1);
  if (!last || parts.length < 2 || !name.test(nameOf(last)) || parts.some((row) => isSum(nameOf(row))))
    return [];
  return last.cells.flatMap((_, column) =>
    sumOf(
      at(last, column),
      parts.map((row) => at(row, column)),
      name === averageName,
    ),
  );
}

/** Along each row to the column of totals. */
function columnSums(content: Content, at: ClaimAt): readonly Sum[] {
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

const isSum = (name: string): boolean => [totalName, averageName, partName].some((one) => one.test(name));

/** Rates and shares of a whole are no sums of those of its parts, but for parts of a hundred; anything has an average. */
function sumOf(total: Claim | undefined, parts: readonly (Claim | undefined)[], average = false): Sum[] {
  if (!total || parts.length < 2) return [];
  const given = parts.filter((part) => part !== undefined);
  const { dimension, name, per } = total.figure.unit;
  const alike = given.every(
    ({ figure: { unit } }) => unit.dimension === dimension && unit.name === name && unit.per === per,
  );
  if (given.length < parts.length || !alike || (per !== '' && !average)) return [];
  const adds =
    average ||
    dimension === 'count' ||
    dimension === 'money' ||
    (dimension === 'share' && total.figure.value.min === 100);
  const plain = [total, ...given].every(
    ({ figure }) => figure.value.min === figure.value.max && !figure.change,
  );
  return adds && plain ? [{ total, parts: given, average }] : [];
}
