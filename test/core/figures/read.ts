import { extractFigures } from '../../../server/src/core/figures/extract';
import type { Figure, ReadingContext } from '../../../server/src/core/figures/figure';

const DRAFT: ReadingContext = { role: 'prose', leadIn: '', draft: true };

/** The numbers of a sentence, figures or not. */
export const readAll = (prose: string, context: Partial<ReadingContext> = {}): readonly Figure[] =>
  extractFigures(prose, { ...DRAFT, ...context }).figures;

/** The figures of a sentence. */
export const readFigures = (prose: string, context: Partial<ReadingContext> = {}): readonly Figure[] =>
  readAll(prose, context).filter((figure) => figure.quantity);

/** The texts of the figures that a source could hold. */
export const checkableTexts = (prose: string, context: Partial<ReadingContext> = {}): string[] =>
  readAll(prose, context)
    .filter((figure) => figure.checkable && !figure.weak)
    .map((figure) => figure.text);

const bound = { exactly: '', about: '~', over: '>', under: '<', atLeast: '>=', atMost: '<=' } as const;
const arrow = { up: '↑', down: '↓' } as const;

/** One figure on one line: `~↓5..7 percent/year`. */
export function brief(figure: Figure): string {
  const { value, unit } = figure;
  const size = value.min === value.max ? `${value.min}` : `${value.min}..${value.max}`;
  const direction = figure.direction ? arrow[figure.direction] : '';
  const name = unit.name ? ` ${unit.name}` : '';
  return `${bound[figure.bound]}${direction}${size}${name}${unit.per ? `/${unit.per}` : ''}`;
}

/** All figures of a sentence, briefly, joined by `; `. */
export const read = (prose: string, context: Partial<ReadingContext> = {}): string =>
  readFigures(prose, context).map(brief).join('; ');
