import { withoutStop } from '../text/sentences';
import type { Evidence } from '../evidence/assessment';
import { valueText } from '../evidence/explain';
import type { Claim } from '../claims/claim';
import type { Source } from '../corpus/source';

/** Longest quotation and longest title in a message, in characters. */
const longest = { quotation: 160, title: 60 };

/** `Police workforce in Caldria, 31 March 2024 (ops2024workforce)`. */
export const sourceName = (source: Source): string =>
  source.title && source.title !== source.key
    ? `${cut(source.title, longest.title)} (${source.key})`
    : source.key;

/** `15,649 (sworn officers)`. */
export const figureName = ({ figure, measure }: Claim): string =>
  measure && !figure.text.includes(measure) ? `${figure.text} (${measure})` : figure.text;

/** The source's statement in quotation marks, cut at a word where it is long. */
export const quotation = (statement: string): string => `“${cut(withoutStop(statement), longest.quotation)}”`;

const cut = (text: string, most: number): string =>
  text.length <= most
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', most)).replace(/(?<![\s,;:–-])[\s,;:–-]+$/, '')} …`;

/** `ops2024workforce states 47,230: “…”`. */
export const statesValue = ({ source, claim }: Evidence): string =>
  `${sourceName(source)} states ${valueText(claim)}: ${quotation(claim.statement)}`;

/** `A and B`, `A, B and C`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
