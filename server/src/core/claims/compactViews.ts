import type { Bound, Direction, Figure, FigureKind, Interval, Period, Unit } from '../figures/figure';
import type { Span } from '../text/span';
import type { Claim, Term } from './claim';

/** What several claims say, in rows: an odd cell is a small number, twice and one more, an even one twice the place of what is held. */
export interface ClaimRows {
  cells: Uint16Array;
  held: readonly unknown[];
}

/** The types are those with which `compact.ts` writes: its order of the parts is that of the places here. */
function at<Part>({ cells, held }: ClaimRows, place: number): Part {
  const cell = cells[place] as number;
  return ((cell & 1) === 1 ? cell >>> 1 : held[cell >>> 1]) as Part;
}

/** Takes three places: where it starts, in two parts, and how long it is. */
function spanAt(rows: ClaimRows, place: number): Span {
  const first = rows.cells[place] as number;
  const start =
    (first & 1) === 1
      ? (first >>> 1) * 2 ** 15 + ((rows.cells[place + 1] as number) >>> 1)
      : (rows.held[first >>> 1] as number);
  return { start, end: start + at<number>(rows, place + 2) };
}

/** A figure in a row from `row` on. */
export class CompactFigure implements Figure {
  constructor(
    private readonly rows: ClaimRows,
    private readonly row: number,
  ) {}

  get span(): Span {
    return spanAt(this.rows, this.row);
  }
  get text(): string {
    return at(this.rows, this.row + 3);
  }
  get quantity(): boolean {
    return at(this.rows, this.row + 4);
  }
  get checkable(): boolean {
    return at(this.rows, this.row + 5);
  }
  get reason(): string | null {
    return at(this.rows, this.row + 6);
  }
  get weak(): boolean {
    return at(this.rows, this.row + 7);
  }
  get kind(): FigureKind {
    return at(this.rows, this.row + 8);
  }
  get value(): Interval {
    return { min: at(this.rows, this.row + 9), max: at(this.rows, this.row + 10) };
  }
  get step(): number {
    return at(this.rows, this.row + 11);
  }
  get unit(): Unit {
    return at(this.rows, this.row + 12);
  }
  get bound(): Bound {
    return at(this.rows, this.row + 13);
  }
  get direction(): Direction | null {
    return at(this.rows, this.row + 14);
  }
  get nounDirection(): Direction | null {
    return at(this.rows, this.row + 15);
  }
  get change(): boolean {
    return at(this.rows, this.row + 16);
  }
  get noun(): Span | null {
    return at<boolean>(this.rows, this.row + 17) ? spanAt(this.rows, this.row + 18) : null;
  }
  get parts(): readonly Figure[] {
    return at(this.rows, this.row + 21);
  }
}

/** A claim in a row from `row` on. Its figure is one object, since readings are remembered for it. */
export class CompactClaim implements Claim {
  constructor(
    private readonly rows: ClaimRows,
    private readonly row: number,
    readonly figure: Figure,
  ) {}

  get span(): Span {
    return spanAt(this.rows, this.row);
  }
  get block(): number {
    return at(this.rows, this.row + 3);
  }
  get sentence(): Span {
    return spanAt(this.rows, this.row + 4);
  }
  get statement(): string {
    return at(this.rows, this.row + 7);
  }
  get inTable(): boolean {
    return at(this.rows, this.row + 8);
  }
  get locator(): string {
    return at(this.rows, this.row + 9);
  }
  get measure(): string {
    return at(this.rows, this.row + 10);
  }
  get otherNames(): readonly (readonly string[])[] {
    return at(this.rows, this.row + 11);
  }
  get heads(): readonly string[] {
    return at(this.rows, this.row + 12);
  }
  get names(): readonly string[] {
    return at(this.rows, this.row + 13);
  }
  get openingName(): string | null {
    return at(this.rows, this.row + 14);
  }
  get place(): string | null {
    return at(this.rows, this.row + 15);
  }
  get period(): Period | null {
    return at(this.rows, this.row + 16);
  }
  get relative(): number {
    return at(this.rows, this.row + 17);
  }
  get textPeriod(): Period | null {
    return at(this.rows, this.row + 18);
  }
  get role(): Claim['role'] {
    return at(this.rows, this.row + 19);
  }
  get modality(): Claim['modality'] {
    return at(this.rows, this.row + 20);
  }
  get approach(): Claim['approach'] {
    return at(this.rows, this.row + 21);
  }
  get reserve(): string | null {
    return at(this.rows, this.row + 22);
  }
  get terms(): readonly Term[] {
    const terms = new Array<Term>(at<number>(this.rows, this.row + 23));
    for (let which = 0; which < terms.length; which++) terms[which] = at(this.rows, this.row + 24 + which);
    return terms;
  }
}
