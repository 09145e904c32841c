import { numbersBelow, type Numbers } from '../text/numbers';
import type { Offers } from './offers';

/** Claims in the order in which they stand on a shelf: those that speak of the same beside each other. */
export interface Shelved {
  /** The claims' numbers, by place. */
  readonly numbers: Int32Array;
  /** What each offers, by place: the parts of `offered` and `sizes` begin at `starts`. */
  readonly starts: Int32Array;
  readonly offered: Numbers;
  /** Places in `levels`. */
  readonly sizes: Numbers;
  readonly levels: Float32Array;
  /** The same by stem: the places where it is offered, ascending, and how much; the parts begin at `stemStarts`. */
  readonly stemStarts: Int32Array;
  readonly places: Int32Array;
  readonly sizesAt: Numbers;
}

/** A word in the claim's own sentence offers more than this; one that stands further off, less. */
const strong = 0.5;
/** So many of a claim's most frequent words say where it stands; all that are rarer than so many others count as one. */
const [telling, mostTelling] = [4, 4095];

/** Claims are ordered by the most frequent of the words that they offer much of, then by the next. */
export function shelve(claims: readonly number[], offers: Offers): Shelved {
  const keys = Float64Array.from(claims, (claim) => keyOf(claim, offers));
  const order = Int32Array.from(claims.keys()).sort(
    (a, b) => (keys[a] as number) - (keys[b] as number) || a - b,
  );
  const numbers = order.map((at) => claims[at] as number);
  const starts = new Int32Array(numbers.length + 1);
  numbers.forEach((claim, place) => {
    starts[place + 1] = (starts[place] as number) + lengthOf(claim, offers);
  });
  const offered = numbersBelow(offers.stems.size, starts[numbers.length] as number);
  const sizes = numbersBelow(offers.levels.length, offered.length);
  numbers.forEach((claim, place) => {
    const [from, to] = [offers.starts[claim], offers.starts[claim + 1]];
    offered.set(offers.offered.subarray(from, to), starts[place]);
    sizes.set(offers.sizes.subarray(from, to), starts[place]);
  });
  const { levels } = offers;
  return { numbers, starts, offered, sizes, levels, ...byStem(starts, offered, sizes, offers) };
}

const lengthOf = (claim: number, { starts }: Offers): number =>
  (starts[claim + 1] as number) - (starts[claim] as number);

/** The numbers of a claim's most frequent words as one number. */
function keyOf(claim: number, { starts, offered, sizes, levels }: Offers): number {
  const most: number[] = [];
  for (let at = starts[claim] as number; at < (starts[claim + 1] as number); at++)
    if ((levels[sizes[at] as number] as number) > strong)
      most.push(Math.min(offered[at] as number, mostTelling - 1));
  most.sort((a, b) => a - b);
  let key = 0;
  for (let at = 0; at < telling; at++) key = key * (mostTelling + 1) + (most[at] ?? mostTelling);
  return key;
}

function byStem(
  starts: Int32Array,
  offered: Numbers,
  sizes: Numbers,
  { stems: { size: count }, levels }: Offers,
): Pick<Shelved, 'stemStarts' | 'places' | 'sizesAt'> {
  const stemStarts = new Int32Array(count + 1);
  for (const stem of offered) stemStarts[stem + 1] = (stemStarts[stem + 1] as number) + 1;
  for (let stem = 0; stem < count; stem++)
    stemStarts[stem + 1] = (stemStarts[stem + 1] as number) + (stemStarts[stem] as number);
  const next = stemStarts.slice();
  const places = new Int32Array(offered.length);
  const sizesAt = numbersBelow(levels.length, offered.length);
  for (let place = 0; place + 1 < starts.length; place++)
    for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
      const to = (next[offered[at] as number] as number)++;
      places[to] = place;
      sizesAt[to] = sizes[at] as number;
    }
  return { stemStarts, places, sizesAt };
}
