import type { Figure, Period } from '../figures/figure';
import type { Span } from '../text/span';
import type { Claim, Term } from './claim';

/** What a work knows of a claim that its text does not say. */
export type Amendment = Pick<Claim, 'textPeriod' | 'file'>;

/** The claim with what is known besides. It holds the claim itself, and no copy of it. */
export const amended = (claim: Claim, { textPeriod, file }: Amendment): Claim =>
  new AmendedClaim(claim, textPeriod, file);

class AmendedClaim implements Claim {
  declare readonly file?: string;

  constructor(
    private readonly claim: Claim,
    readonly textPeriod: Period | null,
    file: string | undefined,
  ) {
    if (file !== undefined) this.file = file;
  }

  get figure(): Figure {
    return this.claim.figure;
  }
  get span(): Span {
    return this.claim.span;
  }
  get block(): number {
    return this.claim.block;
  }
  get sentence(): Span {
    return this.claim.sentence;
  }
  get statement(): string {
    return this.claim.statement;
  }
  get inTable(): boolean {
    return this.claim.inTable;
  }
  get locator(): string {
    return this.claim.locator;
  }
  get measure(): string {
    return this.claim.measure;
  }
  get terms(): readonly Term[] {
    return this.claim.terms;
  }
  get otherNames(): readonly (readonly string[])[] {
    return this.claim.otherNames;
  }
  get heads(): readonly string[] {
    return this.claim.heads;
  }
  get names(): readonly string[] {
    return this.claim.names;
  }
  get openingName(): string | null {
    return this.claim.openingName;
  }
  get place(): string | null {
    return this.claim.place;
  }
  get period(): Period | null {
    return this.claim.period;
  }
  get relative(): number {
    return this.claim.relative;
  }
  get role(): Claim['role'] {
    return this.claim.role;
  }
  get modality(): Claim['modality'] {
    return this.claim.modality;
  }
  get approach(): Claim['approach'] {
    return this.claim.approach;
  }
  get reserve(): string | null {
    return this.claim.reserve;
  }
}
