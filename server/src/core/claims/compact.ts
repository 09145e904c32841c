import type { Figure } from '../figures/figure';
import type { Span } from '../text/span';
import type { Claim } from './claim';
import { CompactClaim, CompactFigure, type ClaimRows } from './compactViews';

/**
 * The same claims in less than half the room: what they say lies in rows of small numbers, and is taken from there when it is asked
 * for. For the claims of sources, of which there may be a hundred thousand. They are no plain objects, so they cannot be
 * spread; `amended` gives one with a part changed.
 */
export function compactClaims(claims: readonly Claim[]): readonly Claim[] {
  let writer = createWriter();
  const compact = claims.map((claim) => {
    const most = ownParts + claim.terms.length;
    // One that would not go into rows of its own stays as it is.
    if (most > heldAtMost || claim.file !== undefined) return claim;
    if (writer.held() + most > heldAtMost) {
      writer.end();
      writer = createWriter();
    }
    return writer.put(claim);
  });
  writer.end();
  return compact;
}

/** Cells have 16 bits, of which one tells small numbers from places in the list of what is held. */
const heldAtMost = 2 ** 15;
const smallBelow = 2 ** 15;
/** More than a claim and its figure hold besides terms. */
const ownParts = 64;

interface Writer {
  put(claim: Claim): Claim;
  /** How many values its rows hold. */
  held(): number;
  /** The rows are whole, and may be read. */
  end(): void;
}

function createWriter(): Writer {
  const cells: number[] = [];
  const held: unknown[] = [null, true, false];
  const rows: ClaimRows = { cells: new Uint16Array(0), held };
  const places = new Map<unknown, number>();

  const placeOf = (value: unknown): number => {
    // The most frequent ones, which need not be looked for.
    if (value === null) return 0;
    if (value === true) return 1;
    if (value === false) return 2;
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, held.length);
    return held.push(value) - 1;
  };
  const put = (value: unknown): void => {
    cells.push(isSmall(value) ? value * 2 + 1 : placeOf(value) * 2);
  };
  const putSpan = ({ start, end }: Span): void => {
    if (start >= 0 && start < smallBelow ** 2) {
      put(Math.floor(start / smallBelow));
      put(start % smallBelow);
    } else {
      put(start);
      put(0);
    }
    put(end - start);
  };
  const putFigure = (figure: Figure): void => {
    putSpan(figure.span);
    put(figure.text);
    put(figure.quantity);
    put(figure.checkable);
    put(figure.reason);
    put(figure.weak);
    put(figure.kind);
    put(figure.value.min);
    put(figure.value.max);
    put(figure.step);
    put(figure.unit);
    put(figure.bound);
    put(figure.direction);
    put(figure.nounDirection);
    put(figure.change);
    put(figure.noun !== null);
    putSpan(figure.noun ?? nowhere);
    put(figure.parts);
  };
  const putClaim = (claim: Claim): void => {
    putSpan(claim.span);
    put(claim.block);
    putSpan(claim.sentence);
    put(claim.statement);
    put(claim.inTable);
    put(claim.locator);
    put(claim.measure);
    put(claim.otherNames);
    put(claim.heads);
    put(claim.names);
    put(claim.openingName);
    put(claim.place);
    put(claim.period);
    put(claim.relative);
    put(claim.textPeriod);
    put(claim.role);
    put(claim.modality);
    put(claim.approach);
    put(claim.reserve);
    put(claim.terms.length);
    for (const term of claim.terms) put(term);
  };
  return {
    put(claim) {
      const figure = new CompactFigure(rows, cells.length);
      putFigure(claim.figure);
      const compact = new CompactClaim(rows, cells.length, figure);
      putClaim(claim);
      return compact;
    },
    held: () => held.length,
    end() {
      rows.cells = new Uint16Array(cells);
      // A copy takes no more room than it needs.
      rows.held = held.slice();
    },
  };
}

const nowhere: Span = { start: 0, end: 0 };

const isSmall = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value < smallBelow && Object.is(value | 0, value);
