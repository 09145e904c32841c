/** A path through the program that hostile input is sent along. */
export interface Target {
  readonly name: string;
  /** What inputs are put together from. */
  readonly pieces: readonly string[];
  /** How many pieces an input has at most. */
  readonly longest: number;
  /** About how many of a thousand inputs are its own: fewer where an input costs more. */
  readonly share: number;
  /** Throws where a property does not hold; what it does depends on the input alone. */
  check(input: string): void | Promise<void>;
}
