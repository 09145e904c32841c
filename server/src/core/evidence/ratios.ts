import type { Claim } from '../claims/claim';
import type { Content } from '../markdown/document';
import type { ClaimAt, WrongCell } from './cells';
import { baseValue } from './compare';
import { meets, spreadOf, targetRange } from './ranges';
import { rewritten } from './rewrite';

/** A wider table is a data set, not a calculation that someone made. */
const widest = 12;
/** So many rows must come out before the rest are held to it, and for each that does not, so many. */
const least = { rows: 3, forOne: 3 };

/** A column of quotients: the claims of one row, and what makes a quotient of two of them. */
interface Quotient {
  readonly result: Claim;
  readonly over: Claim;
  readonly under: Claim;
  /** `per 1,000` of what is divided by. */
  readonly scale: number;
}

/** Shares and rates that do not follow from the two columns which the other rows' follow from. */
export function wrongRatios(content: Content, at: ClaimAt): readonly WrongCell[] {
  const rows = content.rows.filter(({ header }) => !header);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (rows.length < least.rows + 1 || width > widest || width < 4) return [];
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => at(row, column)));
  const having = (test: (claim: Claim) => boolean): typeof columns =>
    columns.filter((claims) => claims.some((claim) => claim && test(claim)));
  const levels = having(isLevel);
  return having(isQuotient).flatMap((results) => {
    const others = levels.filter((column) => column !== results);
    return others.flatMap((over) =>
      others.flatMap((under) => (over === under ? [] : slipsIn(quotientsOf(results, over, under)))),
    );
  });
}

const isQuotient = ({ figure: { unit, change } }: Claim): boolean =>
  !change && (unit.dimension === 'share' || unit.per !== '');

const isLevel = ({ figure: { unit, change, value, bound } }: Claim): boolean =>
  !change &&
  unit.per === '' &&
  (unit.dimension === 'count' || unit.dimension === 'money') &&
  value.min === value.max &&
  bound === 'exactly' &&
  value.min > 0;

function quotientsOf(
  results: readonly (Claim | undefined)[],
  overs: readonly (Claim | undefined)[],
  unders: readonly (Claim | undefined)[],
): readonly Quotient[] {
  return results.flatMap((result, row): Quotient[] => {
    const [over, under] = [overs[row], unders[row]];
    if (!result || !over || !under || !isQuotient(result) || !isLevel(over) || !isLevel(under)) return [];
    return [{ result, over, under, scale: Number(/^\d+/.exec(result.figure.unit.per)?.[0] ?? 1) }];
  });
}

function slipsIn(quotients: readonly Quotient[]): readonly WrongCell[] {
  const wrong = quotients.filter((quotient) => !comesOut(quotient));
  const right = quotients.length - wrong.length;
  if (right < Math.max(least.rows, least.forOne * wrong.length)) return [];
  return wrong.map(({ result, over, under, scale }) => {
    const value = (baseValue(over.figure).low / baseValue(under.figure).low) * scale;
    const instead = rewritten(result.figure, value);
    const times = scale === 1 ? '' : ` × ${scale.toLocaleString('en-GB')}`;
    return {
      claim: result,
      working: `${over.figure.text} ÷ ${under.figure.text}${times} = ${instead ?? 'another value'}, not ${result.figure.text}`,
      instead,
    };
  });
}

const comesOut = ({ result, over, under, scale }: Quotient): boolean =>
  meets(
    targetRange(result),
    spreadOf(over, under, (a, b) => (a / b) * scale),
  );
