import type { Claim } from '../claims/claim';
import { baseValue } from './compare';

/** How a draft's figure is more or less exact than the source's that it agrees with. */
export interface Imprecision {
  /** The source's hedge is not in the draft; the draft hedges what the source gives outright; the draft gives more digits. */
  readonly kind: 'hedgeDropped' | 'hedgeAdded' | 'finer';
  /** The hedge that one side has, as a draft can take it over: `nearly`, `more than`; '' for none. */
  readonly hedge: string;
}

/** Null where both are equally exact, and where the draft only rounds. */
export function imprecisionOf(draft: Claim, source: Claim): Imprecision | null {
  if (isInWords(draft) || isInWords(source) || isRange(draft) || isRange(source)) return null;
  const [own, stated] = [hedgeOf(draft), hedgeOf(source)];
  const [d, s] = [baseValue(draft.figure), baseValue(source.figure)];
  const same = Math.abs(d.low - s.low) <= 1e-9 * Math.abs(s.low);
  if (same && own === '' && stated !== '' && !isTerm(source)) return { kind: 'hedgeDropped', hedge: stated };
  // `About 600` for 600 takes no care away; `about 612` does.
  if (same && own !== '' && stated === '' && !isRound(draft)) return { kind: 'hedgeAdded', hedge: own };
  const finer = !same && own === '' && d.step < s.step && draft.figure.unit.name === source.figure.unit.name;
  return finer ? { kind: 'finer', hedge: stated } : null;
}

/** `Within 12 months` is a term, not a hedge. */
const isTerm = ({ figure }: Claim): boolean =>
  figure.bound !== 'about' && (figure.unit.dimension === 'duration' || figure.unit.dimension === 'age');

/** Shares and multiples in words are hedges by themselves. */
const isInWords = ({ figure }: Claim): boolean =>
  figure.kind === 'fraction' || figure.kind === 'ratio' || figure.step <= 0 || !/\d/.test(figure.text);

const isRange = ({ figure }: Claim): boolean => figure.value.min !== figure.value.max;

const isRound = ({ figure }: Claim): boolean =>
  figure.step > 1 || /0$|[05]$/.test(figure.text.replace(/(?<!\D)\D+$/, ''));

function hedgeOf({ figure, approach }: Claim): string {
  if (approach === 'below') return 'nearly';
  if (approach === 'above') return 'just over';
  return {
    exactly: '',
    about: 'about',
    over: 'more than',
    under: 'under',
    atLeast: 'at least',
    atMost: 'at most',
  }[figure.bound];
}
