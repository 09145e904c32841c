import type { Figure } from '../figures/figure';
import type { Claim } from './claim';
import { claimCues } from './data/cues';
import { clauseAround, type SentenceReading } from './sentence';

/** A target, plan or forecast, told by a cue in the figure's own clause. */
export function modalityOf(sentence: SentenceReading, figure: Figure): Claim['modality'] {
  const { start, end } = clauseAround(sentence, figure.span);
  const clause = sentence.prose.slice(start, end);
  const { target, forecast } = claimCues[sentence.language.name];
  if (target.test(clause)) return 'target';
  return forecast.test(clause) ? 'forecast' : 'outcome';
}

/** The side on which the exact value lies, by the hedge before the figure. */
export function approachOf(
  { prose, language }: Pick<SentenceReading, 'prose' | 'language'>,
  figure: Figure,
): Claim['approach'] {
  const { below, above } = claimCues[language.name];
  const before = prose.slice(Math.max(0, figure.span.start - 40), figure.span.start);
  if (below.test(before)) return 'below';
  return above.test(before) ? 'above' : null;
}
