import { literals, type Literal } from './literals';
import { arrayShape, constants, headLength, type Primitive } from './packing';
import { createSharedParts, type SharedParts } from './sharedParts';

/**
 * The value of a pack; throws where the bytes are none. It shares its equal parts, which is why it must never be changed.
 * `shared`: what packs that were unpacked before have in common.
 */
export function unpack(bytes: Uint8Array, shared = createSharedParts()): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbersAt = headLength + view.getUint32(0);
  if (numbersAt + view.getUint32(4) !== bytes.length) throw new Error('The pack is not whole.');
  const texts: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(headLength, numbersAt)));
  const [lists, primitives] = texts as [string[], Primitive[]];
  const values: unknown[] = [...constants, ...primitives];
  const shapes = ['', ...lists].map((keys, at) => shapeOf(keys, at === arrayShape));
  const sharedOf = sharing(values, shared);
  const next = reader(bytes, numbersAt);
  let last = values.at(-1);
  while (next.more()) {
    const shape = shapes[next.number()] ?? shapeOf('', false);
    const row = next.row(shape.isArray ? next.number() : shape.keys.length);
    last = sharedOf(shape, row) ?? made(shape, row, values);
    values.push(last);
  }
  return last;
}

/** How a composite is made of its parts. */
interface Shape {
  readonly isArray: boolean;
  /** Joined by commas. */
  readonly written: string;
  readonly keys: readonly string[];
  /** An object with just these keys; a copy of it takes the room that it needs and no more, an object that grows takes twice that. */
  readonly empty: Readonly<Record<string, unknown>>;
  readonly literal: Literal | undefined;
}

function shapeOf(written: string, isArray: boolean): Shape {
  const keys = written === '' ? [] : written.split(',');
  const nothing = JSON.stringify(Object.fromEntries(keys.map((key) => [key, null])));
  return {
    isArray,
    written,
    keys,
    empty: JSON.parse(nothing) as Record<string, unknown>,
    literal: literals.get(written),
  };
}

/** The numbers of the parts of one composite; good until the next one is read. */
interface Row {
  readonly numbers: Int32Array;
  readonly length: number;
}

interface NumberReader {
  more(): boolean;
  number(): number;
  row(length: number): Row;
}

function reader(bytes: Uint8Array, from: number): NumberReader {
  let at = from;
  let numbers = new Int32Array(64);
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  return {
    more: () => at < bytes.length,
    number,
    row(length) {
      if (length > numbers.length) numbers = new Int32Array(length * 2);
      for (let part = 0; part < length; part++) numbers[part] = number();
      return { numbers, length };
    },
  };
}

/** An odd number is a small number itself, an even one leads to a value. */
const partOf = (number: number, values: readonly unknown[]): unknown =>
  (number & 1) === 1 ? number >>> 1 : values[number >>> 1];

function made(
  { isArray, keys, empty, literal }: Shape,
  { numbers, length }: Row,
  values: readonly unknown[],
): object {
  if (isArray) {
    const array = new Array<unknown>(length);
    for (let at = 0; at < length; at++) array[at] = partOf(numbers[at] ?? 0, values);
    return array;
  }
  if (literal) return literal((at) => partOf(numbers[at] ?? 0, values));
  const object: Record<string, unknown> = { ...empty };
  for (let at = 0; at < length; at++) object[keys[at] ?? ''] = partOf(numbers[at] ?? 0, values);
  return object;
}

/** A part that is small and names something (a word with its weights, a unit) is likely to turn up in other packs too. */
const sharedFields = 4;

/** Gives the part of a shape and its numbers that all packs share, where it is one to share; `values`: those of one pack. */
function sharing(values: readonly unknown[], shared: SharedParts): (shape: Shape, row: Row) => object | null {
  const composites = values.length;
  /** The numbers of primitives in all packs, plus one. */
  const numbersInAll = new Int32Array(composites);
  const key = new Int32Array(sharedFields + 2);
  const isNamed = ({ isArray }: Shape, { numbers, length }: Row): boolean => {
    let named = isArray && length === 0;
    for (let at = 0; at < length; at++) {
      const number = numbers[at] ?? 0;
      if ((number & 1) === 1) continue;
      if (number >>> 1 >= composites) return false;
      named ||= typeof values[number >>> 1] === 'string';
    }
    return named;
  };
  const inAll = (number: number): number => {
    if ((number & 1) === 1) return number;
    const known = (numbersInAll[number >>> 1] ||=
      1 + shared.numberOf(values[number >>> 1] as Primitive | undefined));
    return known * 2;
  };
  return (shape, row) => {
    const { numbers, length } = row;
    if (length > sharedFields || !isNamed(shape, row)) return null;
    key[0] = shared.numberOf(shape.written);
    key[1] = length;
    for (let at = 0; at < length; at++) key[at + 2] = inAll(numbers[at] ?? 0);
    return shared.partOf(key, length + 2, () => made(shape, row, values));
  };
}
