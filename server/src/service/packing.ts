/**
 * Packs plain data (what JSON can hold, and the infinities) so that equal parts are kept once: claims repeat their words,
 * units and periods a great deal. `unpacking.ts` is the way back.
 */
import { once } from '../core/text/remember';
import { createRows } from './packedRows';

export type Primitive = string | number | boolean | null;

/** Values that JSON does not know, or that are too common to spell out; their numbers are their places here. */
export const constants: readonly (Primitive | undefined)[] = [
  null,
  true,
  false,
  Infinity,
  -Infinity,
  undefined,
];

/** The first number of each composite: an array, or the number of an object's list of keys plus one. */
export const arrayShape = 0;

/** A pack begins with the lengths of its two parts, in bytes: the texts and the numbers. */
export const headLength = 8;

/** Keys of objects hold no commas. */
export const pack = (value: object): Uint8Array => packer()(value);

const packer = once(createPacker);

/**
 * One packer for all packs, since what is made anew for each is made fast anew too: the engine throws away its compiled form with
 * the last function that has it.
 */
function createPacker(): (value: object) => Uint8Array {
  const shapes = createShapes();
  const rows = createRows();
  let known = new Map<unknown, number>();
  let primitives: Primitive[] = [];

  /** A small number is odd, all else even; composites are told from the rest by their sign, so that both can be numbered at the same time. */
  const numberOf = (part: unknown): number => {
    if (isSmall(part)) return part * 2 + 1;
    const found = known.get(part);
    if (found !== undefined) return found;
    if (typeof part === 'object' && part !== null) return numberOfComposite(part);
    const number = 2 * (constants.length + primitives.push(part as Primitive) - 1);
    known.set(part, number);
    return number;
  };
  /** A composite is numbered after its parts. */
  const numberOfComposite = (part: object): number => {
    const row = rows.begin();
    const isKnown = Array.isArray(part) ? pushItems(part) : pushFields(part as Fields);
    const number = -2 - 2 * rows.end(row);
    if (isKnown) known.set(part, number);
    return number;
  };
  /** Each tells whether the composite is to be known by itself. */
  const pushItems = (items: readonly unknown[]): boolean => {
    rows.push(arrayShape);
    rows.push(items.length);
    let isKnown = false;
    for (const item of items) isKnown = pushPart(item) || isKnown;
    return isKnown;
  };
  const pushFields = (fields: Fields): boolean => {
    rows.push(shapes.numberOf(fields) + 1);
    let isKnown = false;
    for (const key in fields) isKnown = pushPart(fields[key]) || isKnown;
    return isKnown;
  };
  /** Tells whether the part names something. */
  const pushPart = (part: unknown): boolean => {
    const number = numberOf(part);
    rows.push(number);
    return isNamed(number);
  };
  const forget = (): void => {
    shapes.clear();
    rows.clear();
    // One that is cleared leaves a list behind that holds on to all that it had, for as long as the list is not collected.
    known = new Map();
    primitives = [];
  };
  return (value) => {
    try {
      constants.forEach((constant, at) => known.set(constant, 2 * at));
      numberOf(value);
      return joined(
        new TextEncoder().encode(JSON.stringify([shapes.all(), primitives])),
        written(rows.all(), constants.length + primitives.length),
      );
    } finally {
      forget();
    }
  };
}

function joined(texts: Uint8Array, numbers: Uint8Array): Uint8Array {
  const whole = new Uint8Array(headLength + texts.length + numbers.length);
  const head = new DataView(whole.buffer);
  head.setUint32(0, texts.length);
  head.setUint32(4, numbers.length);
  whole.set(texts, headLength);
  whole.set(numbers, headLength + texts.length);
  return whole;
}

type Fields = Readonly<Record<string, unknown>>;

/** Lists of keys, each joined by commas, by their numbers. */
interface Shapes {
  all(): readonly string[];
  numberOf(value: object): number;
  clear(): void;
}

/** Keys that follow each other lead from one step to the next, so that no list of keys is put together twice. */
interface Step {
  readonly next: Map<string, Step>;
  lastKey: string;
  last: Step | null;
  number: number;
}

function createShapes(): Shapes {
  let all: string[] = [];
  let first = newStep();
  const stepAfter = (step: Step, key: string): Step => {
    const next = step.next.get(key) ?? newStep();
    step.next.set(key, next);
    step.lastKey = key;
    step.last = next;
    return next;
  };
  return {
    all: () => all,
    numberOf(value) {
      let step = first;
      for (const key in value) step = step.last && step.lastKey === key ? step.last : stepAfter(step, key);
      if (step.number < 0) step.number = all.push(Object.keys(value).join()) - 1;
      return step.number;
    },
    clear() {
      all = [];
      first = newStep();
    },
  };
}

const newStep = (): Step => ({ next: new Map(), lastKey: '', last: null, number: -1 });

/**
 * All rows as one list of numbers of variable length: seven bits a byte, the eighth says that more follow. `primitives`: how many
 * numbers come before those of composites.
 */
function written(rows: Int32Array, primitives: number): Uint8Array {
  const bytes = new Uint8Array(rows.length * 5);
  let end = 0;
  for (const one of rows) {
    let left = one < 0 ? 2 * primitives - 2 - one : one;
    for (; left > 127; left >>>= 7) bytes[end++] = (left & 127) | 128;
    bytes[end++] = left;
  }
  return bytes.subarray(0, end);
}

/** The number of a text or a composite: a part with neither is told by its row as soon as by itself, and few are in two places. */
const isNamed = (number: number): boolean =>
  number < 0 || ((number & 1) === 0 && number >= 2 * constants.length);

const smallBelow = 2 ** 24;

const isSmall = (part: unknown): part is number =>
  typeof part === 'number' && part >= 0 && part < smallBelow && (part | 0) === part;
