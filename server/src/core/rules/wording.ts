import type { Evidence } from '../evidence/assessment';
import { valueText } from '../evidence/explain';
import type { Claim } from '../claims/claim';
import type { Source } from '../corpus/source';

/** Longest quotation in a message, in characters. */
const longest = 160;

/** `Police workforce in Caldria, 31 March 2024 (ops2024workforce)`. */
export const sourceName = (source: Source): string =>
  source.title && source.title !== source.key ? `${source.title} (${source.key})` : source.key;

/** `15,649 (sworn officers)`. */
export const figureName = ({ figure, measure }: Claim): string =>
  measure && !figure.text.includes(measure) ? `${figure.text} (${measure})` : figure.text;

/** The source's statement in quotation marks, cut at a word where it is long. */
export function quotation(statement: string): string {
  if (statement.length <= longest) return `“${statement}”`;
  return `“${statement.slice(0, statement.lastIndexOf(' ', longest))} …”`;
}

/** `ops2024workforce states 47,230: “…”`. */
export const statesValue = ({ source, claim }: Evidence): string =>
  `${sourceName(source)} states ${valueText(claim)}: ${quotation(claim.statement)}`;

/** `A and B`, `A, B and C`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
