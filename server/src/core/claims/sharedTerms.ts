import type { Term } from './claim';

/** So many terms are kept for sharing; then they are gathered anew, while the claims keep theirs. */
const mostShared = 100_000;

const byStem = new Map<string, Term[]>();
let count = 0;

/**
 * A term: the same object for the same word with the same numbers. A corpus of a hundred thousand claims has more than a million
 * terms, of which few are different, since weights follow from a word's distance and offers from its place.
 */
export function termOf(stem: string, weight: number, offer: number): Term {
  const ofStem = byStem.get(stem);
  if (!ofStem) return keep(stem, [], weight, offer);
  for (const term of ofStem) if (term.weight === weight && term.offer === offer) return term;
  return keep(stem, ofStem, weight, offer);
}

function keep(stem: string, ofStem: Term[], weight: number, offer: number): Term {
  const term: Term = { stem, weight, offer };
  if (count >= mostShared) {
    byStem.clear();
    count = 0;
  }
  ofStem.push(term);
  byStem.set(stem, ofStem);
  count += 1;
  return term;
}
