import type { Figure } from '../figures/figure';
import type { SentenceReading } from './sentence';

const reach = 90;

const defines = /\b(?:means|meaning|defin\w+ as|count(?:s|ed)? as|class(?:ed|ified)? as|deemed)\b[^.;:]*$/i;

const restricts =
  /\b(?:who|whose)\s+(?!said|say|told|found|think|thought|reported)\w+(?:\s+\w+)?\s+(?:at least|more than|less than|fewer than|under|over|up to|no more than)\s+$/i;

/**
 * `which means missing at least half of all sessions`, `pupils who miss more than 10 per cent`: a limit that says what is
 * counted. It reports nothing, so another value does not speak against it.
 */
export function isCriterion({ prose, span }: SentenceReading, figure: Figure): boolean {
  if (figure.bound === 'exactly' || figure.bound === 'about') return false;
  const before = prose.slice(Math.max(span.start, figure.span.start - reach), figure.span.start);
  return defines.test(before) || restricts.test(before);
}
