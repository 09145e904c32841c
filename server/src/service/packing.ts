/**
 * Packs plain data (what JSON can hold, and the infinities) so that equal parts are kept once: claims repeat their words,
 * units and periods a great deal. Unpacked data shares these parts too, which is why it must never be changed.
 */

type Primitive = string | number | boolean | null;

/** Values that JSON does not know, or that are too common to spell out; their numbers are their places here. */
const constants: readonly (Primitive | undefined)[] = [null, true, false, Infinity, -Infinity, undefined];

/** The first number of each composite: an array, or the number of an object's list of keys plus one. */
const arrayShape = 0;

/** A part that is small and names something (a word with its weights, a unit) is likely to turn up in other packs too. */
const sharedFields = 4;

/** A pack begins with the lengths of its two parts, in bytes: the texts and the numbers. */
const headLength = 8;

/** Keys of objects hold no commas. */
export function pack(value: object): Uint8Array {
  const packer = createPacker();
  packer.numberOf(value);
  return packer.bytes();
}

interface Packer {
  /** The number under which a value is kept; a composite is numbered after its parts. */
  numberOf(value: unknown): number;
  bytes(): Uint8Array;
}

function createPacker(): Packer {
  const known = new Map<unknown, number>(constants.map((value, at) => [value, at]));
  const primitives: Primitive[] = [];
  const shapes = new Map<string, number>();
  const composites = new Map<string, number>();
  const rows: number[][] = [];

  const compositeOf = (row: number[]): number => {
    const key = row.join();
    const found = composites.get(key) ?? rows.length;
    if (found === rows.length) {
      composites.set(key, found);
      rows.push(row);
    }
    // Composites are told from the rest by their sign, so that both can be numbered at the same time.
    return -1 - found;
  };
  const shapeOf = (value: object): number => {
    const key = Object.keys(value).join();
    const found = shapes.get(key) ?? shapes.size;
    shapes.set(key, found);
    return found + 1;
  };
  const rowOf = (value: object): number[] => {
    const row = Array.isArray(value) ? [arrayShape, value.length] : [shapeOf(value)];
    for (const part of Object.values(value)) row.push(numberOf(part));
    return row;
  };
  const numberOf = (value: unknown): number => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const composite = typeof value === 'object' && value !== null;
    const number = composite ? compositeOf(rowOf(value)) : constants.length + primitives.length;
    known.set(value, number);
    if (!composite) primitives.push(value as Primitive);
    return number;
  };
  const bytes = (): Uint8Array => {
    const texts = new TextEncoder().encode(JSON.stringify([[...shapes.keys()], primitives]));
    const numbers = numbersOf(rows, constants.length + primitives.length);
    const whole = new Uint8Array(headLength + texts.length + numbers.length);
    const head = new DataView(whole.buffer);
    head.setUint32(0, texts.length);
    head.setUint32(4, numbers.length);
    whole.set(texts, headLength);
    whole.set(numbers, headLength + texts.length);
    return whole;
  };
  return { numberOf, bytes };
}

/** All rows as one list of numbers of variable length: seven bits a byte, the eighth says that more follow. */
function numbersOf(rows: readonly (readonly number[])[], primitives: number): Uint8Array {
  const bytes: number[] = [];
  for (const row of rows) {
    for (const one of row) {
      let left = one < 0 ? primitives - 1 - one : one;
      for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128);
      bytes.push(left);
    }
  }
  return Uint8Array.from(bytes);
}

/** Parts that several packs hold, by what they hold. */
export type SharedParts = Map<string, unknown>;

/** The value of a pack; throws where the bytes are none. `shared`: what packs that were unpacked before have in common. */
export function unpack(bytes: Uint8Array, shared: SharedParts = new Map()): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbersAt = headLength + view.getUint32(0);
  if (numbersAt + view.getUint32(4) !== bytes.length) throw new Error('The pack is not whole.');
  const texts: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(headLength, numbersAt)));
  const [shapes, primitives] = texts as [string[], Primitive[]];
  const known = shapes.map(shapeOf);
  const values: unknown[] = [...constants, ...primitives];
  const composites = values.length;
  const next = reader(bytes, numbersAt);
  let last: unknown = values[composites - 1];
  while (next.more()) {
    const shape = next.number();
    const made =
      shape === arrayShape
        ? readArray(next, values, composites)
        : readObject(known[shape - 1] ?? shapeOf(''), next, values, composites);
    last = made.plain
      ? shareOf(shape === arrayShape ? '' : (shapes[shape - 1] ?? ''), made.value, shared)
      : made.value;
    values.push(last);
  }
  return last;
}

interface NumberReader {
  more(): boolean;
  number(): number;
}

function reader(bytes: Uint8Array, from: number): NumberReader {
  let at = from;
  return {
    more: () => at < bytes.length,
    number() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        value |= (byte & 127) << shift;
        if (byte < 128) return value;
      }
    },
  };
}

/** `plain`: it is small and made of primitives, one of them a text. */
interface Made {
  readonly value: object;
  readonly plain: boolean;
}

interface Shape {
  readonly keys: readonly string[];
  /** An object with just these keys; a copy of it takes the room that it needs and no more, an object that grows takes twice that. */
  readonly empty: Readonly<Record<string, unknown>>;
}

function shapeOf(written: string): Shape {
  const keys = written === '' ? [] : written.split(',');
  const nothing = JSON.stringify(Object.fromEntries(keys.map((key) => [key, null])));
  return { keys, empty: JSON.parse(nothing) as Record<string, unknown> };
}

function readArray(next: NumberReader, values: readonly unknown[], composites: number): Made {
  const length = next.number();
  const value = new Array<unknown>(length);
  let [plain, named] = [length <= sharedFields, false];
  for (let at = 0; at < length; at++) {
    const number = next.number();
    value[at] = values[number];
    plain &&= number < composites;
    named ||= typeof values[number] === 'string';
  }
  return { value, plain: plain && (named || length === 0) };
}

function readObject(
  { keys, empty }: Shape,
  next: NumberReader,
  values: readonly unknown[],
  composites: number,
): Made {
  const value: Record<string, unknown> = { ...empty };
  let [plain, named] = [keys.length <= sharedFields, false];
  for (const key of keys) {
    const number = next.number();
    value[key] = values[number];
    plain &&= number < composites;
    named ||= typeof values[number] === 'string';
  }
  return { value, plain: plain && named };
}

/** Not as JSON, which writes nothing, both infinities and what is not there all as `null`. */
const writtenOf = (part: unknown): string => (typeof part === 'string' ? JSON.stringify(part) : String(part));

function shareOf(shape: string, value: object, shared: SharedParts): unknown {
  const key = `${shape}[${Object.values(value).map(writtenOf).join()}]`;
  const known = shared.get(key);
  if (known !== undefined) return known;
  shared.set(key, value);
  return value;
}
