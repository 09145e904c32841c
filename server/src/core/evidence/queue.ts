/** Numbers from 0 on, taken by their bounds, greatest first. */
export interface Queue {
  readonly bounds: Float64Array;
  /** Begins anew: `give` adds to bounds of 0; numbers with a bound of 0 are left out. */
  fill(this: void, give: (bounds: Float64Array) => void): void;
  /** The number with the greatest bound of those not taken yet; -1 where all are. */
  take(this: void): number;
}

/** A queue of the numbers below `count`, as a heap. */
export function createQueue(count: number): Queue {
  const bounds = new Float64Array(count);
  const heap = new Int32Array(count);
  let size = 0;

  function fill(give: (bounds: Float64Array) => void): void {
    bounds.fill(0);
    give(bounds);
    size = 0;
    for (let number = 0; number < count; number++) if ((bounds[number] as number) > 0) heap[size++] = number;
    for (let at = (size >> 1) - 1; at >= 0; at--) sink(at);
  }

  function take(): number {
    if (size === 0) return -1;
    const first = heap[0] as number;
    size -= 1;
    heap[0] = heap[size] as number;
    sink(0);
    return first;
  }

  /** Lets the number at a place of the heap go down to where none below it is greater. */
  function sink(from: number): void {
    const number = heap[from] as number;
    const bound = bounds[number] as number;
    let at = from;
    for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && boundAt(child + 1) > boundAt(child)) child += 1;
      if (boundAt(child) <= bound) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = number;
  }

  const boundAt = (at: number): number => bounds[heap[at] as number] as number;

  return { bounds, fill, take };
}
