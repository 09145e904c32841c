/**
 * The words of another language by which figures are read, each with the English words that the reader knows it by. One line
 * each: the English, a colon, the others, divided by `|`. `#`: only where a number follows, hedges between.
 */
export interface Glossary {
  readonly lines: string;
  /** What may stand between a preposition and its number. */
  readonly hedges: string;
  /** Prepositions before the first and the second of two values (`von 5 auf 7`). */
  readonly from: string;
  readonly to: string;
  /** Behind a verb of change, before its size (`a augmenté de 12 %`). */
  readonly by: string;
  /** `une personne sur cinq`: what stands between the two numbers, where the first one is an article. */
  readonly ratio: string;
  /** Articles that say nothing before a number (`entre el 5 y el 7 %`). */
  readonly articles: string;
  /** Behind a verb of change, before the level that is reached. */
  readonly reaches: string;
  /** Words that lose a vowel and stand glued to the next (`d’euros`). */
  readonly elisions: RegExp | null;
  /** What a number in digits is an ordinal with. */
  readonly ordinals: RegExp | null;
  /** What the hour of a time of day has before it, and what behind it. */
  readonly beforeTime: RegExp;
  readonly hour: RegExp;
  /** Nouns have capitals, verbs may close the sentence, and a stop makes an ordinal of a number. */
  readonly german: boolean;
}
