/** Whole numbers from 0, in as few bytes each as the greatest of them needs. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Room for `length` numbers, each less than `bound`. */
export function numbersBelow(bound: number, length: number): Numbers {
  if (bound <= 2 ** 8) return new Uint8Array(length);
  return bound <= 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}
