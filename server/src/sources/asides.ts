import type { Claim, Term } from '../core/claims/claim';
import { readClaims } from '../core/claims/read';
import { parseMarkdown } from '../core/markdown/parse';

/** Dates are no figures; what is left of a statement with one number alone states its record's value and no more. */
const dates =
  /\b(?:\d{1,2} )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:1[89]|20)\d\d(?:[/–-]\d\d)?\b/g;
const number =
  /\d[\d,.]*|\b(?:half|thirds?|quarters?|twice|double|dozen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)\b/gi;

/** What the words of the record's measure offer to a figure that its statement names on the way. */
const share = 0.6;

/**
 * The further figures in a record's statement: `3,704 of the referrals (61 per cent) …` states two, and the record is
 * about the first. They support a draft that repeats them; kept in reserve as asides, they make no conflict.
 */
export function asidesOf(main: Claim): readonly Claim[] {
  if ((main.statement.replace(dates, '').match(number) ?? []).length < (main.figure.quantity ? 2 : 1))
    return [];
  const { min, max } = main.figure.value;
  return readClaims(parseMarkdown(main.statement), { draft: false })
    .filter(
      ({ figure }) =>
        figure.quantity && ![figure.value.min, figure.value.max].some((end) => end === min || end === max),
    )
    .map((claim) => ({
      ...claim,
      span: main.span,
      block: main.block,
      sentence: main.sentence,
      statement: main.statement,
      locator: main.locator,
      terms: withOffers(claim.terms, main.terms),
      place: claim.place ?? main.place,
      period: claim.period ?? main.period,
      textPeriod: main.textPeriod,
      reserve: 'aside',
    }));
}

function withOffers(own: readonly Term[], record: readonly Term[]): readonly Term[] {
  const known = new Set(own.map((term) => term.stem));
  const more = record.filter((term) => !known.has(term.stem));
  return [...own, ...more.map(({ stem, offer }) => ({ stem, weight: 0, offer: offer * share }))];
}
