import type { Claim } from '../claims/claim';
import type { Source } from '../corpus/source';
import type { Period } from '../figures/figure';
import { align, type Alignment } from './align';
import type { Candidate } from './candidate';
import { search } from './case';
import type { CorpusIndex } from './corpusIndex';

/**
 * How well a later claim must be aligned with the one that supports the draft: less between two editions of one series,
 * which speak of the same things by their nature. `beside`: how near the draft itself must be to the later claim, as a
 * share of its nearness to the older one.
 */
const least = { edition: 0.55, other: 0.8, beside: 0.8 };

/** Less than half a year later is the same edition, revised. */
const laterBy = 0.5;

/**
 * The latest value of the corpus for what a draft gives an older one of, as if it held today. Null where the draft says
 * when it held, where nothing later is known, and where the later value is the same. `cited`: the draft's own sources,
 * which it does not pass over.
 */
export function newerValue(
  draft: Claim,
  support: Candidate,
  cited: readonly Source[],
  index: CorpusIndex,
): Candidate | null {
  if (draft.modality !== 'outcome' || support.claim.modality !== 'outcome') return null;
  if (!presentsAsCurrent(draft, timeOf(support))) return null;
  const later = search(draft, index).filter((each) => isLater(support, each, index));
  const newest = later.reduce<Candidate | null>(
    (best, each) => (best && timeOf(best).to >= timeOf(each).to ? best : each),
    null,
  );
  if (!newest || newest.comparison !== 'differs') return null;
  // Whoever cites the newer edition too has seen it.
  const known = newest.source !== support.source && cited.includes(newest.source);
  return known ? null : newest;
}

function isLater(support: Candidate, each: Candidate, index: CorpusIndex): boolean {
  const { claim, source, alignment } = each;
  if (claim.reserve !== null || claim.modality !== 'outcome' || claim.role === 'from') return false;
  if (claim.figure.change !== support.claim.figure.change || claim.figure.bound !== 'exactly') return false;
  if (each.comparison === 'incomparable' || each.comparison === 'open') return false;
  if (timeOf(each).from < timeOf(support).from + laterBy || timeOf(each).to <= timeOf(support).to)
    return false;
  if (
    breaksMoreThanTime(alignment, support.alignment) ||
    alignment.words < least.beside * support.alignment.words
  )
    return false;
  const pair = align(support.claim, each, index);
  const enough = isEdition(support.source, source) ? least.edition : least.other;
  const back = align(claim, support, index);
  return !breaksMoreThanTime(pair) && Math.min(pair.words, back.words) >= enough;
}

/** `than`: what speaks against the older claim too tells the two not apart. */
const breaksMoreThanTime = ({ contradictions }: Alignment, than?: Alignment): boolean =>
  contradictions.some(
    ({ kind }) =>
      kind !== 'period' &&
      kind !== 'direction' &&
      !than?.contradictions.some((shared) => shared.kind === kind),
  );

/** When a value held: as its sentence says, else as its text does, else the year of its issue. */
function timeOf({ claim, source }: Candidate): Period {
  const year = Number(source.issued.slice(0, 4)) || 0;
  return claim.period ?? claim.textPeriod ?? { from: year, to: year + 1 };
}

/** Two issues of one publication: the same title but for its dates, by the same people. */
function isEdition(a: Source, b: Source): boolean {
  if (a === b) return true;
  const series = seriesOf(a.title);
  const body = (source: Source): string => (source.publisher || source.author).toLowerCase();
  return series.split(' ').length > 1 && series === seriesOf(b.title) && body(a) === body(b);
}

const dated =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?|\d{4}(?:[-–/]\d{2,4})?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q[1-4]|(?:first|second|third|fourth)(?= quarter)|quarter(?:ly)?|years? (?:ending|ended|to)|edition|update|release|to|for)\b/g;

const seriesOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(dated, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** The draft says outright that it speaks of today. */
const outright =
  /\b(?:currently|at present|presently|today|nowadays|these days|right now|the (?:latest|most recent|newest) (?:official )?(?:figures?|data|statistics|numbers?|counts?|estimates?))\b/i;

/** The present tense, as far as its forms tell it from the past. */
const present =
  /\b(?:is|are|has|have|stands?|remains?|makes? up|accounts? for|amounts? to|totals?|numbers|costs?|employs?|works?|lives?|holds?|receives?|spends?|earns?|pays?|needs?|owns?|uses?|runs?)\b/;
const past =
  /\b(?:was|were|had|did|used to|once|formerly|previously|stood|remained|made up|accounted for|amounted to|totalled|numbered)\b/;

/** A year, of the words around the figure or of the heading above it, that is the older value's own, says when it held. */
function presentsAsCurrent(draft: Claim, { from, to }: Period): boolean {
  if (draft.inTable || draft.relative !== 0 || draft.role === 'from') return false;
  if (outright.test(draft.statement)) return true;
  if (draft.period) return false;
  const years = `${draft.locator} ${draft.statement}`.match(/\b(?:19|20)\d\d\b/g) ?? [];
  if (years.some((year) => Number(year) >= Math.floor(from) - 1 && Number(year) <= to)) return false;
  const clause = clauseOf(draft);
  return present.test(clause) && !past.test(clause);
}

/** The part of the sentence that the figure stands in. */
function clauseOf({ statement, figure }: Claim): string {
  const at = statement.indexOf(figure.text);
  const parts = statement.split(
    /(?<=[;:])\s|,\s(?=(?:and|but|while|whereas|which|although|though|up|down|compared)\b)/,
  );
  let end = 0;
  for (const part of parts) {
    end = statement.indexOf(part, end) + part.length;
    if (at < end) return part;
  }
  return statement;
}
