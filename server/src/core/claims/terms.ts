import type { Figure } from '../figures/figure';
import type { Span } from '../text/span';
import type { Term } from './claim';
import { termOf } from './sharedTerms';
import { clauseAround, stepsFrom, type SentenceReading } from './sentence';

/** Words lose weight by e for every so many steps. */
const reach = 14;
const least = 0.2;

/** Shares of a partner's weight: a compared figure, a figure in brackets, the sentence's start for a pronoun. */
const comparedShare = 0.85;
const bracketShare = 0.95;
const pronounShare = 0.7;

/** What earlier words offer to a claim: the sentence before (more where it is referred back to), each further step less. */
export const offers = {
  before: 0.3,
  referredBefore: 0.55,
  step: 0.55,
  leadIn: 0.55,
  heading: 0.35,
  title: 0.3,
};
/** What a sentence without words of its own takes over from the sentence before as its own. */
export const ellipticalWeight = 0.5;

const comparison = /\b(?:compared|against|up from|down from|from|to|than|versus|rather)\b/;
const pronoun = /^(?:they|their|them|it|its|these|those)$/;
const backReference =
  /^[\s"'“‘*]*(?:they|their|it|its|these|those|this|that|he|she|of (?:these|those|them|this)|(?:in|by|at|for|during)\b[^,]{0,30},? (?:the|that|this) (?:figure|number|total|share|ratio|rate|average|proportion)|the (?:figure|number|total|share|ratio|rate|average|proportion|rest|latest figures?|remainder|others?))\b/i;

/** What a sentence takes over from the one before: nothing, its subject (`They`, `Of these`, `In 2016 the figure`), or all, having no words of its own. */
export function backReferenceOf(sentence: SentenceReading): 'none' | 'subject' | 'elliptical' {
  if (sentence.words.every((word) => word.silent)) return 'elliptical';
  return backReference.test(sentence.prose.slice(sentence.span.start, sentence.span.end))
    ? 'subject'
    : 'none';
}

/** The weight of each word of the sentence for one of its figures, by word index. */
export function wordWeights(sentence: SentenceReading, figure: Figure): Float64Array {
  const { words } = sentence;
  const weights = new Float64Array(words.length);
  lift(weights, sentence, figure.span, 1);
  for (const { partner, share } of partnersOf(sentence, figure)) lift(weights, sentence, partner.span, share);
  liftSubject(sentence, figure, weights);
  for (let index = 0; index < words.length; index++) if (words[index]?.contrasted) weights[index] = 0;
  return weights;
}

/** Gives each word the share of what it weighs by its distance from the figure, where that is more. */
function lift(weights: Float64Array, sentence: SentenceReading, at: Span, share: number): void {
  const steps = stepsFrom(sentence, at);
  for (let index = 0; index < weights.length; index++)
    weights[index] = Math.max(weights[index] ?? 0, share * weightOf(steps[index] ?? 0));
}

const weightOf = (steps: number): number =>
  steps < weightOfSteps.length ? (weightOfSteps[steps] ?? least) : least;

/** Down to the least weight, which all words further away have. */
const weightOfSteps = Array.from({ length: Math.ceil(reach * Math.log(1 / least)) }, (_, steps) =>
  Math.exp(-steps / reach),
);

function partnersOf(sentence: SentenceReading, figure: Figure): { partner: Figure; share: number }[] {
  const quantities = sentence.figures.filter((other) => other.quantity);
  if (quantities.length < 2) return [];
  const index = quantities.findIndex(
    (other) => other.span.start <= figure.span.start && figure.span.end <= other.span.end,
  );
  const neighbours: [Figure | undefined, Figure | undefined][] = [
    [quantities[index - 1], quantities[index]],
    [quantities[index], quantities[index + 1]],
  ];
  return neighbours.flatMap(([left, right]) => {
    if (!left || !right) return [];
    const between = sentence.prose.slice(left.span.end, right.span.start);
    const partner = left === quantities[index] ? right : left;
    if (/^[^().]{0,40}\($/.test(between.trimEnd())) return [{ partner, share: bracketShare }];
    const compared =
      between.length < 90 && comparison.test(between) && left.unit.dimension === right.unit.dimension;
    return compared ? [{ partner, share: comparedShare }] : [];
  });
}

/** A pronoun in the figure's clause stands for the sentence's subject, whose words then count nearly as much. */
function liftSubject(sentence: SentenceReading, figure: Figure, weights: Float64Array): void {
  const clauseStart = clauseAround(sentence, figure.span).start;
  if (clauseStart === sentence.span.start) return;
  const speaks = sentence.words.some(
    (word) => word.start > clauseStart && word.start < figure.span.start && pronoun.test(word.text),
  );
  if (!speaks) return;
  const subject = Math.min(8, weights.length);
  for (let index = 0; index < subject; index++) weights[index] = Math.max(weights[index] ?? 0, pronounShare);
}

/** Adds a term, keeping the greater weight and offer of a stem. */
export function addTerm(terms: Map<string, Term>, stem: string, weight: number, offer: number): void {
  const known = terms.get(stem);
  if (!known) terms.set(stem, termOf(stem, weight, offer));
  else if (known.weight < weight || known.offer < offer)
    terms.set(stem, termOf(stem, Math.max(known.weight, weight), Math.max(known.offer, offer)));
}

/** The same for terms that many claims share: one that is new stays the same object. */
export function addTerms(terms: Map<string, Term>, more: readonly Term[]): void {
  for (const term of more)
    if (terms.has(term.stem)) addTerm(terms, term.stem, term.weight, term.offer);
    else terms.set(term.stem, term);
}
