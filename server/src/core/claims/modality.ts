import type { Figure } from '../figures/figure';
import type { Claim } from './claim';
import type { SentenceReading } from './sentence';

const target =
  /\b(?:targets?|aims?|aimed|goals?|plans?|planned|wants?|wanted|hopes?|pledge[sd]?|commit(?:s|ted)|would like|intends?|ambition|calls? for|called for|recommends?|recommended|proposes?|proposed|should)\b/i;
const forecast =
  /\b(?:forecasts?|projected|projections?|expects?|expected|predicts?|predicted|is likely to|are likely to|will)\b/i;

/** A target, plan or forecast, told by a cue in the figure's own clause. */
export function modalityOf(sentence: SentenceReading, figure: Figure): Claim['modality'] {
  const from = Math.max(sentence.span.start, ...sentence.breaks.filter((at) => at < figure.span.start));
  const to = Math.min(sentence.span.end, ...sentence.breaks.filter((at) => at >= figure.span.end));
  const clause = sentence.prose.slice(from, to);
  if (target.test(clause)) return 'target';
  return forecast.test(clause) ? 'forecast' : 'outcome';
}

const below =
  /\b(?:nearly|almost|just under|close to|approaching|not quite|a little under|slightly under)\W+(?:\w+\W+){0,1}$/i;
const above =
  /\b(?:just over|a little over|slightly over|slightly more than|a little more than|just above|just more than)\W+(?:\w+\W+){0,1}$/i;

/** The side on which the exact value lies, by the hedge before the figure. */
export function approachOf(prose: string, figure: Figure): Claim['approach'] {
  const before = prose.slice(Math.max(0, figure.span.start - 40), figure.span.start);
  if (below.test(before)) return 'below';
  return above.test(before) ? 'above' : null;
}
