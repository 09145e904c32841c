import { MONTHS } from './data/words';
import type { Found } from './found';
import { at, isDash, isKind, type Stream } from './tokens';

/** Numbers of statistical method: confidence levels and bounds, p-values. */
const AGE_GROUP = 'the age that defines a group';

/** `aged 16 to 24`, `the over-65s`: bare numbers that name a group are no quantities. An age with its unit stays one. */
export function dismissGroup(stream: Stream, figure: Found): void {
  if (!figure.quantity || figure.reason !== null || figure.kind !== 'count') return;
  const reason = group(stream, figure);
  if (reason !== AGE_GROUP || /^(?:was|is|were|are|turned|turns|am)$/.test(at(stream, figure.from - 1)))
    return;
  figure.quantity = false;
  figure.reason = reason;
  figure.kind = 'group';
}

export function statistic(stream: Stream, figure: Found): string | null {
  const after = at(stream, figure.next);
  if (
    figure.kind === 'percentage' &&
    (isSignificance(stream, figure) ||
      after === 'ci' ||
      after === 'cis' ||
      /^(?:confidence|credible|prediction|significance)$/.test(after))
  )
    return 'a confidence level';
  for (let back = figure.from - 1; back > figure.from - 10 && back >= 0; back--) {
    const word = at(stream, back);
    if (word === ')' || word === '.') break;
    if (back > figure.from - 5 && namesStatistic(stream, back, word)) return 'a statistic of method';
    if (word === 'ci' || (word === 'interval' && at(stream, back - 1) === 'confidence'))
      return 'the bounds of a confidence interval';
  }
  if (isBracketedRange(stream, figure)) return 'the bounds of an interval';
  const sign = at(stream, figure.from - 1);
  // A symbol in mathematics is no prose: `( = 0.86)` is left of `β = 0.86`.
  if (sign === '=' && /^[,;()]$/.test(at(stream, figure.from - 2))) return 'part of a formula';
  if (sign === '=' && isKind(stream, figure.from - 2, 'number')) return 'the base of an index';
  return /^[=<>≤≥]$/.test(sign) &&
    /^(?:[a-zα-ω]|df|alpha|beta|gamma|lambda|sigma|kappa|rho|or|hr|rr|aor|irr|auc|icc)$/.test(
      at(stream, figure.from - 2),
    )
    ? 'a statistic of method'
    : null;
}

const STATISTICS = new Set(['p-value', 'p-values', 'sd', 'se', 'iqr']);

const namesStatistic = (stream: Stream, index: number, word: string): boolean =>
  STATISTICS.has(word) || ((word === 'value' || word === 'values') && at(stream, index - 2) === 'p');

/** `87.4% [84.3%–90.1%]`: a range in square brackets right behind a value. */
const isBracketedRange = (stream: Stream, { from, next, min, max }: Found): boolean =>
  min !== max &&
  at(stream, from - 1) === '[' &&
  (at(stream, next) === ']' || at(stream, next) === ',') &&
  (isKind(stream, from - 2, 'number') || /^(?:%|percent|cent)$/.test(at(stream, from - 2)));

/** `significant at the 5 per cent level`. */
const isSignificance = (stream: Stream, figure: Found): boolean =>
  at(stream, figure.next) === 'level' &&
  /^(?:significan(?:t|ce)|confidence)$/.test(
    at(stream, figure.from - (at(stream, figure.from - 1) === 'the' ? 3 : 2)),
  );

/** What may stand between `aged` and a number. */
const GROUP_LINKS = new Set('between under over about at least from to and or the of - –'.split(' '));

/** Ages that define a group: `aged 16 to 24`, `under 30`, `over-65s`. */
export function group(stream: Stream, figure: Found): string | null {
  if (figure.kind === 'group') return AGE_GROUP;
  const counts = figure.kind === 'count' && figure.noun === null;
  let back = figure.from - 1;
  while (
    (GROUP_LINKS.has(at(stream, back)) ||
      (counts && (isKind(stream, back, 'number') || at(stream, back) === ','))) &&
    back > figure.from - 8
  )
    back--;
  const word = at(stream, back);
  const aged = word === 'age' || word === 'ages' || word === 'aged';
  if (aged && word !== 'aged' && /^(?:average|median|mean|typical)$/.test(at(stream, back - 1))) return null;
  if (aged || isNamingAge(stream, figure)) return AGE_GROUP;
  if (isAgeGroup(stream, figure)) return AGE_GROUP;
  if (
    (figure.kind === 'percentage' || figure.kind === 'count') &&
    figure.max <= 100 &&
    /^(?:top|bottom|richest|poorest|wealthiest)$/.test(at(stream, figure.from - 1))
  )
    return 'the share that defines a group';
  if (
    figure.kind === 'count' &&
    figure.noun === null &&
    /^(?:under|over)$/.test(at(stream, figure.from - 1)) &&
    figure.max <= 100 &&
    /^(?:people|children|those|adults|men|women|everyone|anyone|drivers|workers|voters|residents|pupils|patients)$/.test(
      at(stream, figure.from - 2),
    )
  )
    return AGE_GROUP;
  return null;
}

/** `15-year-olds`, `a 40-year-old`, where `the trains are 17 years old` measures. */
const isNamingAge = (stream: Stream, figure: Found): boolean =>
  figure.kind === 'age' &&
  figure.max <= 130 &&
  (at(stream, figure.next - 1) === 'olds' || isDash(at(stream, figure.next - 2)));

const NAMED_GROUP = /^(?:group|bracket|cohort|range)$/;

/** `adults 65 and older`, `under 5s`, `I was nineteen when`. */
function isAgeGroup(stream: Stream, figure: Found): boolean {
  if (figure.kind !== 'count' || figure.max > 110 || figure.min < 0) return false;
  const after = at(stream, figure.next);
  if (/^(?:and|or)$/.test(after) && /^(?:older|younger)$/.test(at(stream, figure.next + 1))) return true;
  if (
    figure.min !== figure.max &&
    (NAMED_GROUP.test(after) || (after === 'age' && NAMED_GROUP.test(at(stream, figure.next + 1))))
  )
    return true;
  const before = at(stream, figure.from - 1);
  if (/^(?:under|over)$/.test(before) && figure.noun === null) {
    if (/^(?:were|are|is|was)$/.test(at(stream, figure.from - 2))) return figure.max >= 10;
    if (
      /^(?:under|over)$/.test(at(stream, figure.from - 4)) &&
      /^(?:and|or)$/.test(at(stream, figure.from - 2))
    )
      return true;
  }
  const verb =
    /^(?:was|is|were|are|turned|turns|am|i'm|he's|she's)$/.test(before) &&
    /^(?:i|he|she|who|aged)$/.test(at(stream, figure.from - 2));
  const turning = /^turn(?:s|ed|ing)?$/.test(before) && !isKind(stream, figure.next, 'word');
  return (turning || verb || /^(?:i’m|i'm|he’s|she’s)$/.test(before)) && figure.noun === null;
}

/** `the past five years`, `12 months to March`, `ten years ago`: when, not how much. */
export function stretch(stream: Stream, figure: Found): string | null {
  const before = at(stream, figure.from - 1);
  const after = at(stream, figure.next);
  if (figure.unit.dimension !== 'duration') return isBareStretch(stream, figure) ? 'a stretch of time' : null;
  if (
    /^(?:past|last|next|previous|preceding|coming|following|first|final|recent|latest|those|these)$/.test(
      before,
    )
  )
    return 'a stretch of time';
  if (figure.min === 1 && figure.numeral?.form === 'words' && /^(?:in|within)$/.test(before))
    return 'a stretch of time';
  if (after === 'from' && at(stream, figure.next + 1) === 'now') return 'a stretch of time';
  if (/^(?:earlier|later|hence|before|after|previously|beforehand)$/.test(after)) return 'a stretch of time';
  if (
    /^(?:ending|ended)$/.test(after) ||
    (after === 'to' && (MONTHS.has(at(stream, figure.next + 1)) || at(stream, figure.next + 1) === 'date'))
  )
    return 'a stretch of time';
  return null;
}

/** `over the past 3`: the unit of time is left out. */
const isBareStretch = (stream: Stream, { kind, noun, from, next, max }: Found): boolean =>
  kind === 'count' &&
  noun === null &&
  max < 100 &&
  /^(?:past|last|next|previous|preceding|coming)$/.test(at(stream, from - 1)) &&
  /^(?:the|these|those)$/.test(at(stream, from - 2)) &&
  !isKind(stream, next, 'word');
