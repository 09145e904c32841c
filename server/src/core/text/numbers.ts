/** Whole numbers from 0, in as few bytes each as the greatest of them needs. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Room for `length` numbers, each less than `bound`. */
export function numbersBelow(bound: number, length: number): Numbers {
  if (bound <= 2 ** 8) return new Uint8Array(length);
  return bound <= 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}

/** The same numbers, in a list with room for others up to `bound`. */
export function widened(numbers: Numbers, bound: number): Numbers {
  const wide = numbersBelow(bound, 0);
  if (wide.BYTES_PER_ELEMENT <= numbers.BYTES_PER_ELEMENT) return numbers;
  return wide instanceof Uint16Array ? new Uint16Array(numbers) : new Uint32Array(numbers);
}
