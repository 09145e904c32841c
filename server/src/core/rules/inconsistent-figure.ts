import type { Inconsistency } from '../evidence/inconsistent';
import { replacementBy } from './repairs';
import type { Problem, Rule, Suggestion } from './rule';
import { figureName, quotation } from './wording';

/** The draft gives two values for the same thing. */
export const inconsistentFigure: Rule = {
  name: 'inconsistent-figure',
  defaultSeverity: 'warning',
  description: 'The draft gives two values for the same thing.',
  acrossDrafts: true,
  ofDisagreement: (found) => new Disagreement(found, null),
};

/** The same for a value that another draft gives; it is for that draft's own check to offer the repair at the other end. */
export const inconsistentAcross = (found: Inconsistency, other: string): Problem =>
  new Disagreement(found, other);

/** A long draft may have thousands: one object for each. */
class Disagreement implements Problem {
  readonly rule = 'inconsistent-figure';
  readonly span: Problem['span'];
  readonly figure: string;

  /** `other`: the draft that the first one stands in, if it is another. */
  constructor(
    private readonly found: Inconsistency,
    private readonly other: string | null,
  ) {
    const { second } = found;
    this.span = second.span;
    this.figure = second.claim.figure.text;
  }

  get elsewhere(): Problem['span'] | undefined {
    return this.other === null ? this.found.first.span : undefined;
  }

  message(): string {
    const { first, second } = this.found;
    const given = this.other === null ? 'this draft gives before' : `${this.other} gives`;
    return `${figureName(second.claim)} does not match ${first.claim.figure.text}, which ${given} for the same thing: ${quotation(first.claim.statement)}.`;
  }

  evidence(): [] {
    return [];
  }

  /** Either of them may be the one that is meant. */
  repairs(): Suggestion[] {
    const { first, second } = this.found;
    const [a, b] = [first.claim.figure, second.claim.figure];
    if (a.unit.name !== b.unit.name || a.kind !== b.kind) return [];
    if (this.other !== null)
      return [replacementBy(second.span, a.text, `Replace by ${a.text}, as ${this.other} gives it`)];
    return [
      replacementBy(second.span, a.text, `Replace by ${a.text}, as given before`),
      replacementBy(first.span, b.text, `Replace ${a.text}, given before, by ${b.text}`),
    ];
  }
}
