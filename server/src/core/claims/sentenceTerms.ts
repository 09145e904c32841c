import type { Term } from './claim';
import type { SentenceReading } from './sentence';

/** The words that a sentence gives to all of its figures; only what its own weigh differs from one figure to the next. */
export interface SentenceTerms {
  /** Its own, each once, in text order. */
  readonly own: readonly OwnTerm[];
  /** The others, which every claim is offered alike. */
  readonly offered: readonly Term[];
}

interface OwnTerm {
  readonly stem: string;
  /** Where it stands, as indices of the sentence's words. */
  readonly places: number[];
  /** What is offered of the same word from outside. */
  readonly offered: Term | null;
}

/** `offered`: what the sentence is offered from around it, each word once. */
export function sentenceTerms({ words }: SentenceReading, offered: readonly Term[]): SentenceTerms {
  const outside = new Map(offered.map((term) => [term.stem, term]));
  const own = new Map<string, OwnTerm>();
  words.forEach(({ stem, silent, contrasted }, index) => {
    if (silent || contrasted) return;
    const known = own.get(stem);
    if (known) known.places.push(index);
    else own.set(stem, { stem, places: [index], offered: outside.get(stem) ?? null });
  });
  return { own: [...own.values()], offered: offered.filter((term) => !own.has(term.stem)) };
}

/**
 * The terms of one figure's claim: the sentence's own, then its heads, then what it is offered. `weights`: of the sentence's words;
 * `heads`: words that the claim is about whether or not the sentence has them.
 */
export function claimTerms(
  { own, offered }: SentenceTerms,
  weights: readonly number[],
  heads: readonly Term[],
): Term[] {
  const terms = own.map((term) => weighed(term, weights));
  for (const head of heads) raise(terms, head);
  const added = terms.slice(own.length);
  for (const term of offered)
    if (added.some((head) => head.stem === term.stem)) raise(terms, term);
    else terms.push(term);
  return terms;
}

function weighed({ stem, places, offered }: OwnTerm, weights: readonly number[]): Term {
  let weight = 0;
  for (const place of places) weight = Math.max(weight, weights[place] ?? 0);
  return {
    stem,
    weight: Math.max(weight, offered?.weight ?? 0),
    offer: Math.max(0.45 + 0.55 * weight, offered?.offer ?? 0),
  };
}

/** Adds a term, or gives the one of its stem the greater weight and offer of the two. */
function raise(terms: Term[], { stem, weight, offer }: Term): void {
  const at = terms.findIndex((term) => term.stem === stem);
  const known = terms[at];
  if (!known) terms.push({ stem, weight, offer });
  else terms[at] = { stem, weight: Math.max(known.weight, weight), offer: Math.max(known.offer, offer) };
}
