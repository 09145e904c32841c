import { exact } from '../text/exact';
import type { Term } from './claim';
import { termOf } from './sharedTerms';
import type { SentenceReading, SentenceWord } from './sentence';

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
export function sentenceTerms({ words }: SentenceReading, offered: ReadonlyMap<string, Term>): SentenceTerms {
  const own = new Map<string, OwnTerm>();
  for (let index = 0; index < words.length; index++) {
    const { stem, silent, contrasted } = words[index] as SentenceWord;
    if (silent || contrasted) continue;
    const known = own.get(stem);
    if (known) known.places.push(index);
    else own.set(stem, { stem, places: [index], offered: offered.get(stem) ?? null });
  }
  const others: Term[] = [];
  for (const term of offered.values()) if (!own.has(term.stem)) others.push(term);
  return { own: [...own.values()], offered: others };
}

/**
 * The terms of one figure's claim: the sentence's own, then its heads, then what it is offered. `weights`: of the sentence's words;
 * `heads`: words that the claim is about whether or not the sentence has them.
 */
export function claimTerms(
  { own, offered }: SentenceTerms,
  weights: Float64Array,
  heads: readonly Term[],
): readonly Term[] {
  const terms: Term[] = [];
  for (const term of own) terms.push(weighed(term, weights));
  for (const head of heads) raise(terms, head, 0);
  const headed = terms.length > own.length;
  for (const term of offered)
    if (headed) raise(terms, term, own.length, own.length + heads.length);
    else terms.push(term);
  return exact(terms);
}

function weighed({ stem, places, offered }: OwnTerm, weights: Float64Array): Term {
  let weight = 0;
  for (const place of places) weight = Math.max(weight, weights[place] ?? 0);
  return termOf(
    stem,
    Math.max(weight, offered?.weight ?? 0),
    Math.max(0.45 + 0.55 * weight, offered?.offer ?? 0),
  );
}

/** Adds a term, or gives the one of its stem, which is looked for between two places, the greater weight and offer of the two. */
function raise(terms: Term[], term: Term, from: number, to = Infinity): void {
  const { stem, weight, offer } = term;
  for (let at = from; at < to && at < terms.length; at++) {
    const known = terms[at] as Term;
    if (known.stem !== stem) continue;
    terms[at] = termOf(stem, Math.max(known.weight, weight), Math.max(known.offer, offer));
    return;
  }
  terms.push(term);
}
